import GazetteMarkup
import GazetteText
import Testing

@Suite struct FrontMatterTests {
  @Test(
    "A file is split at its lines of three hyphens",
    arguments: [
      ("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n"),
      ("---\r\na: 1\r\n---\r\nBody", "a: 1\r\n", "Body"),
      ("---\n---\n", "", ""),
      ("--- \na: 1\n---", "a: 1\n", ""),
      ("Body\n---\n", nil, "Body\n---\n"),
      ("----\nBody", nil, "----\nBody"),
      ("", nil, ""),
    ] as [(String, String?, String)])
  func splits(text: String, data: String?, body: String) {
    let file = SourceFile(path: "a.md", text: text)
    let (parts, diagnostics) = FrontMatter.split(file)
    #expect(parts.data.map(file.text) == data)
    #expect(file.text(parts.body) == body)
    #expect(diagnostics.isEmpty)
  }

  @Test("Data that is never closed is an error at its first line")
  func open() {
    let file = SourceFile(path: "a.md", text: "---\na: 1\n")
    let (_, diagnostics) = FrontMatter.split(file)
    #expect(
      report(diagnostics) == [
        "a.md:1:1 error front-matter-open: the data that begins here is never closed"
      ])
  }
}
