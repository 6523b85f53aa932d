import ArgumentParser
import Foundation
import Gazette
import GazetteText

/// `gazette plan`: prints which pages a site will have, one a line.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print the pages that the site will have: address, template, language.")

  @OptionGroup var site: SiteArguments

  func run() async throws {
    try await SiteRun.with(site) { run in
      let checked = try await run.checked()
      guard let plan = checked.plan, let languages = checked.site?.languages else { return }
      let lines = plan.pages.map {
        "\($0.address)\t\($0.template)\t\(languages[$0.language])\n"
      }
      run.console.write(lines.joined(), to: .standardOutput)
    }
  }
}
