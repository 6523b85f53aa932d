import ArgumentParser
import Gazette
import GazetteText

/// `gazette names`: prints the names that templates can use.
struct NamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Print the names that a page's template can use.",
    discussion: """
      The site's own kinds and fields are among them. Without a page, lists the types of pages.

      Examples:
        gazette names                       the types of pages, with their templates
        gazette names home                  what Templates/pages/home.html can name
      """)

  @Argument(help: "The type of page, such as home, project or project-list.")
  var page: String?

  @Flag(help: "Print the names of all pages as one page of Markdown, in English.")
  var markdown = false

  @OptionGroup var site: SiteArguments

  func validate() throws {
    if markdown, page != nil { throw ValidationError("--markdown prints all pages; name none.") }
  }

  func run() async throws {
    try await SiteRun.with(site) { run in
      let (reference, diagnostics) = try NameReference.read(run.tree)
      if !diagnostics.isEmpty { run.console.print(diagnostics) }
      guard let reference else { throw SiteRun.contentErrors }
      run.console.write(try text(reference, run.console), to: .standardOutput)
    }
  }

  private func text(_ reference: NameReference, _ console: Console) throws -> String {
    if markdown { return reference.markdown }
    guard let page else { return reference.pageList(in: console.language) }
    switch reference.page(named: page) {
    case .success(let page): return reference.text(of: page, in: console.language)
    case .failure(let unknown):
      console.print([unknown.diagnostic])
      throw ExitCode.validationFailure
    }
  }
}
