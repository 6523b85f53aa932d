import ArgumentParser
import Gazette
import GazetteText

/// `gazette templates`: prints which file of the theme comes from where.
struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print the files of the theme, and which of them are the site's own.",
    discussion: """
      A file in the site's Templates/ is used in place of the default theme's of the same path; words in
      Templates/text/ are changed one by one.
      """)

  @OptionGroup var site: SiteArguments

  func run() async throws {
    try await SiteRun.with(site) { run in
      let (theme, diagnostics) = try ThemeFiles.read(run.tree, overDefault: true)
      if !diagnostics.isEmpty { run.console.print(diagnostics) }
      let rows = theme.origins.map { [$0.path, $0.origin.phrase.text(in: run.console.language)] }
      run.console.write(TextColumns(rows).text(indent: ""), to: .standardOutput)
      if diagnostics.hasErrors { throw SiteRun.contentErrors }
    }
  }
}
