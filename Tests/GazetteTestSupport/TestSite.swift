import Gazette
import GazetteText

/// A site in memory: records in, diagnostics and files out.
package struct TestSite {
  package var files: [String: String]
  /// Files that are not text, by path.
  package var pictures: [String: [UInt8]] = [:]
  package var asOf = "2026-11-20"
  package var jobs = 1
  package var withDrafts = false
  package var isStrict = false
  /// Whether share cards are drawn, which takes time and depends on the fonts of the machine.
  package var draws = false

  /// A site with the given files below Content over a small `site.yml`.
  package init(_ content: [String: String], settings: String = TestSite.settings) {
    files = ["Content/site.yml": settings]
    for (path, text) in content { files["Content/" + path] = text }
  }

  package static let settings = """
    name: Test branch
    address: https://example.org/
    languages: [en]
    timeZone: Asia/Shanghai
    licence: CC0-1.0
    contact: {email: office@example.org}
    objections: {how: Write to the office.}

    """

  /// What a build of a site gave.
  package struct Result: Sendable {
    package let diagnostics: [Diagnostic]
    /// All files by path; empty if there were errors.
    package let files: [String: [UInt8]]

    /// The diagnostics as they are printed, in English.
    package var text: String {
      let printer = DiagnosticPrinter(language: .english, color: false)
      return diagnostics.map(printer.text).joined()
    }

    /// The identifiers of the diagnostics with their places: `Content/site.yml:1:1 missing-field`.
    package var faults: [String] {
      diagnostics.map { diagnostic in
        let file = diagnostic.location.file
        guard let range = diagnostic.location.range else { return "\(file.path) \(diagnostic.id)" }
        let position = file.position(of: range.lower)
        return "\(file.path):\(position.line):\(position.column) \(diagnostic.id)"
      }
    }

    /// A file as text; empty if there is none.
    package subscript(path: String) -> String {
      String(decoding: files[path] ?? [], as: UTF8.self)
    }
  }

  /// Builds the site in memory.
  package func build() async throws -> Result {
    let tree = SourceTree.memory(
      files.mapValues { Array($0.utf8) }.merging(pictures) { _, picture in picture })
    var options = BuildOptions(clock: .local(try When(parsing: asOf, in: .utc)))
    options.jobs = jobs
    options.withDrafts = withDrafts
    options.isStrict = isStrict
    options.draws = draws
    let checked = try await Build(tree, options).check()
    do {
      let rendered = try await checked.render(tree, jobs: jobs)
      return Result(
        diagnostics: (checked.diagnostics + rendered.diagnostics).inOrder(), files: rendered.files)
    } catch Checked.Refusal.output(let faults) {
      return Result(diagnostics: checked.diagnostics + faults, files: [:])
    }
  }
}
