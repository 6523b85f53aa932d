import Foundation
import Gazette
import GazetteText
import Testing

/// Whole sites, compared byte for byte with what was reviewed and kept beside them.
///
/// `GAZETTE_ACCEPT_GOLDEN=1 swift test --filter Golden` writes what is built now; review it with
/// `git diff` and in a browser before it is committed.
struct GoldenSiteTests {
  private static let sites = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Sites")

  @Test("a site is built exactly as it was reviewed", arguments: ["small"])
  func golden(_ name: String) async throws {
    let root = Self.sites.appendingPathComponent(name)
    let tree = try SourceTree.disk(root: root.path)
    var options = BuildOptions(clock: .local(try #require(When(local: "2026-11-20"))))
    // How they look depends on the fonts of the machine.
    options.draws = false
    options.usesDefaultTheme = false
    let checked = try await Build(tree, options).check()
    let printer = DiagnosticPrinter(language: .english, color: false)
    var built = try await checked.render(tree).files
    built["diagnostics.txt"] = Array(checked.diagnostics.map(printer.text).joined().utf8)

    let expected = root.appendingPathComponent("expected")
    if ProcessInfo.processInfo.environment["GAZETTE_ACCEPT_GOLDEN"] == "1" {
      try Self.accept(built, in: expected)
    }
    var kept: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: expected.path) {
      let url = expected.appendingPathComponent(path)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        kept[path] = Array(try Data(contentsOf: url))
      }
    }
    #expect(built.keys.sorted() == kept.keys.sorted())
    for (path, bytes) in built {
      #expect(
        String(decoding: bytes, as: UTF8.self) == String(decoding: kept[path] ?? [], as: UTF8.self),
        "\(path)")
    }
  }

  private static func accept(_ files: [String: [UInt8]], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
