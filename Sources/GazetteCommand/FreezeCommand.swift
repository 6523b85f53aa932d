import ArgumentParser
import Foundation
import Gazette
import GazetteText

/// `gazette freeze`: keeps the figures of bulletins that are issued.
struct FreezeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze", abstract: "Keep the figures of bulletins that say 'frozen: yes'.",
    discussion: """
      Writes a file <id>.figures.yml beside each such bulletin that has none. From then on the bulletin
      shows these figures, and a build that would compute others says so.
      """)

  @OptionGroup var site: SiteArguments

  func run() async throws {
    try await SiteRun.with(site) { run in
      let written = try await run.checked().freeze(root: site.root)
      for path in written { run.console.write(path + "\n", to: .standardOutput) }
      run.console.say(
        written.isEmpty
          ? Phrase("there is nothing to keep: no bulletin is newly frozen", zh: "没有新定稿的简报")
          : Phrase(
            "the figures of \(Count.of(written.count, "bulletin")) are kept",
            zh: "存下了 \(written.count) 期简报的数字"))
    }
  }
}
