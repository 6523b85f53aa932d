import Foundation
import Gazette
import GazetteText

/// Speaks to the person at the terminal: diagnostics and the summary on standard error, results on
/// standard output. Colour and progress appear on a terminal only, colour never with `NO_COLOR`.
struct Console: Sendable {
  let language: MessageLanguage
  let format: OutputFormat
  let isQuiet: Bool
  private let isTerminal: Bool
  private let hasColor: Bool

  init(_ arguments: SiteArguments) {
    language = (arguments.language ?? .ofEnvironment).language
    format = arguments.format
    isQuiet = arguments.quiet
    isTerminal = isatty(2) == 1
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    hasColor = isTerminal && noColor.isEmpty
  }

  /// Prints diagnostics in the format that was asked for; notes and warnings not when quiet.
  func print(_ diagnostics: [Diagnostic]) {
    clearProgress()
    let shown = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    switch format {
    case .json: write(DiagnosticJSON.text(shown, language: language), to: .standardOutput)
    case .text:
      let printer = DiagnosticPrinter(language: language, color: hasColor)
      write(shown.map(printer.text).joined(separator: "\n"), to: .standardError)
      if !shown.isEmpty { write("\n", to: .standardError) }
    }
  }

  /// Prints one line, unless quiet.
  func say(_ phrase: Phrase) {
    clearProgress()
    if !isQuiet { write(phrase.text(in: language) + "\n", to: .standardError) }
  }

  /// Prints what failed.
  func fail(_ text: String) {
    clearProgress()
    write("gazette: " + text + "\n", to: .standardError)
  }

  /// Shows the stage that begins, on one line that the next one overwrites.
  func progress(_ phrase: Phrase) {
    guard isTerminal, !isQuiet else { return }
    write("\r\u{1B}[K" + phrase.text(in: language) + " …", to: .standardError)
  }

  private func clearProgress() {
    if isTerminal, !isQuiet { write("\r\u{1B}[K", to: .standardError) }
  }

  func write(_ text: String, to handle: FileHandle) { handle.write(Data(text.utf8)) }
}
