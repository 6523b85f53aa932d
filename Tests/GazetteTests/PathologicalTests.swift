import GazetteTestSupport
import Testing

/// Input made to cost time or memory is an error that names the limit, before it has cost anything.
struct PathologicalTests {
  private static let head = "---\ntitle: A\nstart: 2026-03-05\ntype: study\n---\n"

  struct Bomb: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let text: String
    let id: String
    var testDescription: String { name }
  }

  static let bombs: [Bomb] = [
    Bomb(
      name: "a table of 12 KB whose rows would be filled up", path: "activities/a.md",
      text: head + String(repeating: "|a", count: 2500) + "|\n"
        + String(repeating: "|-", count: 2500)
        + "|\n" + String(repeating: "|b|\n", count: 700),
      id: "markdown-table-too-wide"),
    Bomb(
      name: "100,000 nested quotes", path: "activities/a.md",
      text: head + String(repeating: ">", count: 50_000) + " a\n"
        + String(repeating: ">", count: 50_000) + " b\n",
      id: "markdown-too-deep"),
    Bomb(
      name: "a megabyte on one line", path: "activities/a.md",
      text: head + String(repeating: "a ", count: 500_000), id: "markdown-line-too-long"),
    Bomb(
      name: "YAML of endless depth", path: "activities/a.yml",
      text: "title: " + String(repeating: "[", count: 500_000), id: "yaml-too-deep"),
    Bomb(
      name: "a table with a quote that never closes", path: "activities.csv",
      text: "id,title,start,type\na,\"" + String(repeating: "x\n", count: 400_000),
      id: "csv-open-quote"),
    Bomb(
      name: "a record of more than a megabyte", path: "activities/a.md",
      text: head + String(repeating: "line\n", count: 250_000), id: "record-too-large"),
    Bomb(
      name: "the mark of another encoding", path: "activities/a.md", text: "a\u{0}b",
      id: "control-character"),
  ]

  @Test("a bomb is one error at its place, and nothing is rendered", arguments: bombs)
  func bomb(_ bomb: Bomb) async throws {
    let result = try await TestSite([bomb.path: bomb.text]).build()
    #expect(
      result.diagnostics.map(\.id) == [bomb.id], Comment(rawValue: String(result.text.prefix(500))))
    #expect(result.files.isEmpty)
  }

  @Test("a record cut off at any byte gives diagnostics or a page, never a crash")
  func cutOff() async throws {
    let whole = """
      ---
      title: "Spring, 春"
      start: 2026-03-05 08:30
      type: study
      hours: {each: 2.5}
      photos:
        - {file: ../a.png, alt: x}
      ---
      **注意：**请 [a](b.md) ![c](d.png)

      | a | b |
      |---|--:|
      | 1 | 2 |
      """
    let bytes = Array(whole.utf8)
    for count in stride(from: 0, through: bytes.count, by: 7) {
      // A cut within a character would not be UTF-8 and is tested with the decoding.
      guard let text = String(validating: bytes[..<count], as: UTF8.self) else { continue }
      let result = try await TestSite(["activities/a.md": text]).build()
      #expect(!result.diagnostics.isEmpty || !result.files.isEmpty)
    }
  }
}
