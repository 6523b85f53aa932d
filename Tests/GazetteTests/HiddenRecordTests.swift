import Gazette
import GazetteTestSupport
import GazetteText
import Testing

/// Nothing of a record that is not shown gets into any output.
struct HiddenRecordTests {
  /// What is planted in every field that takes words.
  private static let token = "zqplantedqz"

  /// A site with an example of every kind that is shown, and beside it one that is not, with the token
  /// in each of its fields.
  private func site(hidden by: String) throws -> TestSite {
    let reference = try #require(try KindReference.read(.memory([String: String]())).0)
    var site = TestSite([:], settings: TestSite.settings.replacing("[en]", with: "[en, zh-Hans]"))
    for kind in KindTable.builtIn.kinds {
      let text = reference.text(of: try reference.subject(named: kind.folder).get(), in: .english)
      let start = try #require(text.range(of: "\nAn example, ")).upperBound
      let colon = try #require(text.range(of: ":\n", range: start..<text.endIndex))
      let rest = text[colon.upperBound...]
      let file = String(rest[..<(rest.range(of: "\nAs a table, ")?.lowerBound ?? rest.endIndex)])
      let path = String(text[start..<colon.lowerBound])
      site.files[path] = file
      let planted = path.replacing("/example.", with: "/planted.")
      site.files[planted] = Self.planted(file, kind, by)
      site.files[planted.replacing("/planted.", with: "/planted.zh-Hans.")] =
        path.hasSuffix(".md") ? "---\nsummary: \(Self.token)\n---\n\(Self.token)\n" : nil
    }
    return site
  }

  private static func planted(_ file: String, _ kind: RecordKind, _ hidden: String) -> String {
    var lines = file.replacing("…", with: token).split(separator: "\n").map(String.init)
    // Another word than the records of help hold, where no member may be named.
    if kind.name == Member.kind.name {
      lines = lines.map { $0 == "name: \(token)" ? $0 + "name" : $0 }
    }
    let isText = lines.first == "---"
    var added = [hidden]
    for field in kind.fields.fields where !lines.contains(where: { $0.hasPrefix(field.name + ":") })
    {
      switch field.type {
      case .text, .list(.text), .markdown: added.append("\(field.name): \(token)")
      default: continue
      }
    }
    added.removeAll { $0.hasPrefix("aliases:") || $0.hasPrefix("template:") }
    added.append("aliases: [\(token)-\(kind.folder).html]")
    lines.insert(contentsOf: added, at: isText ? 1 : 0)
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(
    "a draft, a record of the future and an expired one leave no trace, whatever their kind",
    arguments: ["draft: yes", "publish: 2099-01-01", "expires: 2001-01-01"])
  func noTrace(hidden: String) async throws {
    let result = try await site(hidden: hidden).build()
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.id) == [])
    #expect(result.files.count > 60)
    let traces = result.files.filter { path, bytes in
      (path + String(decoding: bytes, as: UTF8.self)).lowercased().contains(Self.token)
    }
    #expect(traces.keys.sorted() == [])
  }

  @Test("the token is found where the records are shown")
  func tokenIsFound() async throws {
    let result = try await site(hidden: "draft: no").build()
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.id) == [])
    let traces = result.files.filter {
      String(decoding: $0.value, as: UTF8.self).contains(Self.token)
    }
    #expect(traces.count > 40)
  }
}
