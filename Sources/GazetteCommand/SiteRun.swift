import ArgumentParser
import Foundation
import Gazette
import GazetteText

/// One run on a site: reads and checks it, prints what is wrong, and turns failures of the world
/// into exit codes.
struct SiteRun {
  let arguments: SiteArguments
  let console: Console
  let tree: SourceTree

  /// Content errors, or warnings under `--strict`.
  static let contentErrors = ExitCode(1)
  /// EX_IOERR of sysexits.h.
  static let ioError = ExitCode(74)
  /// EX_TEMPFAIL of sysexits.h.
  static let busy = ExitCode(75)

  /// Runs `body` with the site's files; an I/O failure becomes exit code 74.
  static func with(
    _ arguments: SiteArguments, _ body: (SiteRun) async throws -> Void
  ) async throws {
    let console = Console(arguments)
    do {
      let tree = try SourceTree.disk(root: arguments.root)
      try await body(SiteRun(arguments: arguments, console: console, tree: tree))
    } catch let failure as IOFailure {
      console.fail(failure.description)
      throw ioError
    }
  }

  /// The checked site; what is wrong with it is printed, and errors end the run.
  func checked() async throws -> Checked {
    let checked = try await Build(tree, try arguments.options(), progress: console.progress).check()
    if !checked.diagnostics.isEmpty || arguments.format == .json {
      console.print(checked.diagnostics)
    }
    guard !checked.isWrong else {
      console.say(Self.counts(checked.diagnostics))
      throw Self.contentErrors
    }
    return checked
  }

  private static func counts(_ diagnostics: [Diagnostic]) -> Phrase {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    return Phrase(
      "\(Count.of(errors, "error")), \(Count.of(warnings, "warning")); nothing was published",
      zh: "\(errors) 个错误，\(warnings) 个提醒；网站没有更新")
  }
}
