import ArgumentParser
import Gazette
import GazetteText

/// `gazette kinds`: prints the kinds of records and what can be written in them.
struct KindsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "Print the kinds of records and their fields.",
    discussion: """
      The site's own kinds and fields are among them. Without a kind, lists all: folder, name, what it
      is, where it is shown, in which files it can be written.

      Examples:
        gazette kinds                       all kinds, and the files of settings
        gazette kinds projects              the fields of a project, with an example
        gazette kinds site.yml              what the settings of the site are
      """)

  @Argument(help: "A folder such as projects, a kind such as project, site.yml or holidays.yml.")
  var kind: String?

  @Flag(help: "Print all kinds with their fields as one page of Markdown.")
  var markdown = false

  @OptionGroup var site: SiteArguments

  func validate() throws {
    if markdown, kind != nil { throw ValidationError("--markdown prints all kinds; name none.") }
  }

  func run() async throws {
    try await SiteRun.with(site) { run in
      let (reference, diagnostics) = try KindReference.read(run.tree)
      if !diagnostics.isEmpty { run.console.print(diagnostics) }
      guard let reference else { throw SiteRun.contentErrors }
      run.console.write(try text(reference, run.console), to: .standardOutput)
    }
  }

  private func text(_ reference: KindReference, _ console: Console) throws -> String {
    if markdown { return reference.markdown(in: console.language) }
    guard let kind else { return reference.kindList(in: console.language) }
    switch reference.subject(named: kind) {
    case .success(let subject): return reference.text(of: subject, in: console.language)
    case .failure(let unknown):
      console.print([unknown.diagnostic])
      throw ExitCode.validationFailure
    }
  }
}
