import ArgumentParser
import Gazette
import GazetteText

/// `gazette check`: says what is wrong with a site, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with the site; write nothing.")

  @OptionGroup var site: SiteArguments

  func run() async throws {
    try await SiteRun.with(site) { run in
      let checked = try await run.checked()
      let (records, pages) = (checked.site?.records.count ?? 0, checked.plan?.pages.count ?? 0)
      run.console.say(
        Phrase(
          "\(Count.of(records, "record")), \(Count.of(pages, "page")): all is well",
          zh: "\(records) 条记录，\(pages) 个页面：没有问题"))
    }
  }
}
