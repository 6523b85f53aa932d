import ArgumentParser
import Foundation
import Gazette
import GazetteTemplates
import GazetteText

/// `gazette build`: checks a site and publishes it.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check the site and publish it to Output.",
    discussion: """
      Nothing in Output changes if anything is wrong. Files that did not change are kept; files that
      Gazette did not make stay.

      Examples:
        gazette build
        gazette build --root ~/village --output /srv/www/village
      """)

  @OptionGroup var site: SiteArguments

  @Option(
    help: ArgumentHelp(
      "Where the site is published. Default: Output below the root.", valueName: "folder"))
  var output: String?

  @Flag(help: "Print what each template took: calls, bytes and time.")
  var templateMetrics = false

  func run() async throws {
    try await SiteRun.with(site) { run in
      let start = ContinuousClock.now
      let checked = try await run.checked()
      let metrics = templateMetrics ? Self.metrics() : nil
      let folder = output ?? (site.root == "." ? "Output" : site.root + "/Output")
      do {
        let report = try await checked.publish(
          run.tree, to: folder, root: site.root, jobs: site.jobCount, metrics: metrics,
          progress: run.console.progress)
        if !report.diagnostics.isEmpty { run.console.print(report.diagnostics) }
        run.console.say(summary(report, ContinuousClock.now - start))
        if let metrics { run.console.say(TemplateMetricsTable(metrics).phrase) }
        // All is done and written: to give 100,000 records back one by one would only take time.
        withExtendedLifetime(checked) { _exit(0) }
      } catch let refusal as Checked.Refusal {
        switch refusal {
        case .busy:
          run.console.fail("another build is publishing to \(folder); try again in a moment")
          throw SiteRun.busy
        case .output(let diagnostics):
          run.console.print(diagnostics)
          throw SiteRun.contentErrors
        }
      }
    }
  }

  private static func metrics() -> TemplateMetrics {
    let start = ContinuousClock.now
    return TemplateMetrics {
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      return Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    }
  }

  /// Seconds with two decimals; by hand, because Foundation's way loads the data of all locales.
  private static func seconds(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let hundredths = attoseconds / 10_000_000_000_000_000
    return "\(seconds)." + (hundredths < 10 ? "0" : "") + "\(hundredths)"
  }

  private func summary(_ report: BuildReport, _ time: Duration) -> Phrase {
    let seconds = Self.seconds(time)
    let changes =
      report.written == 0 && report.removed == 0
      ? Phrase("nothing has changed", zh: "没有变化")
      : Phrase(
        "\(Count.of(report.written, "file")) written, \(report.removed) removed, \(report.unchanged) unchanged",
        zh: "写入 \(report.written) 个文件，删除 \(report.removed) 个，\(report.unchanged) 个未变")
    return Phrase(
      "\(Count.of(report.records, "record")), \(Count.of(report.pages, "page")): "
        + "\(changes.english); \(seconds) s",
      zh: "\(report.records) 条记录，\(report.pages) 个页面：\(changes.chinese)；用时 \(seconds) 秒")
  }
}
