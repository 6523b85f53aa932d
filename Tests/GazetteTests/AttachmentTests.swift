import Gazette
import GazetteTestSupport
import Testing

/// Files that are published as they are.
struct AttachmentTests {
  private func faults(_ name: String, _ text: String) async throws -> [String] {
    let record = """
      ---
      title: Rules
      start: 2026-03-05
      type: training
      files: [{file: ../files/\(name), title: Rules}]
      ---

      """
    return try await TestSite(["activities/a.md": record, "files/\(name)": text]).build().faults
  }

  private func drawing(_ inside: String, _ attribute: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attribute)>\(inside)</svg>"
  }

  @Test("a plain drawing is published")
  func takesDrawings() async throws {
    #expect(try await faults("a.svg", drawing("<path d=\"M0 0h9\" fill=\"#fff\"/>")).isEmpty)
  }

  @Test(
    "a drawing that acts or leads elsewhere is an error",
    arguments: [
      ("<script>x()</script>", ""), ("<ScRiPt/>", ""), ("<foreignObject/>", ""),
      ("<a href=\"https://example.org/\"/>", ""), ("<use xlink:href = '//x.example/a'/>", ""),
      ("<path style=\"fill: url( http://x.example/)\"/>", ""), ("<style>@import 'x';</style>", ""),
      ("", "onload=\"x()\""), ("<g\nonClick = 'x()'/>", ""),
    ])
  func refusesDrawings(inside: String, attribute: String) async throws {
    #expect(
      try await faults("a.svg", drawing(inside, attribute)) == [
        "Content/files/a.svg unsafe-drawing"
      ])
  }

  @Test("a file of any other kind is an error where a record names it")
  func refusesOthers() async throws {
    let faults = try await faults("a.docx", "x")
    #expect(faults.contains("Content/activities/a.md:5:16 not-publishable"))
  }

  @Test("a document is looked through where it stands open, and else a warning")
  func readsDocuments() async throws {
    let open = "%PDF-1.4\n1 0 obj <</Length 9>> stream\n(Rules) Tj\nendstream endobj\n"
    #expect(try await faults("a.pdf", open).isEmpty)
    let number = open.replacing("(Rules)", with: "(13900001234)")
    #expect(try await faults("a.pdf", number) == ["Content/files/a.pdf mobile-number"])
    let author = open + "2 0 obj <</Author (nobody@example.org)>> endobj\n"
    #expect(
      try await faults("a.pdf", author) == [
        "Content/files/a.pdf document-author", "Content/files/a.pdf email-address",
      ])
    #expect(try await faults("a.pdf", open + "2 0 obj <</Author ()>> endobj\n").isEmpty)
    let packed = "%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n13900001234\nendstream\n"
    #expect(try await faults("a.pdf", packed) == ["Content/files/a.pdf unreadable-attachment"])
  }
}
