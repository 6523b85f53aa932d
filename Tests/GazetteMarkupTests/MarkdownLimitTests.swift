import GazetteMarkup
import GazetteText
import Testing

/// A text of at most `bytes` bytes: lines of `unit`, none longer than 60,000 bytes.
private func lines(_ unit: String, bytes: Int = 1_000_000) -> String {
  let line = String(repeating: unit, count: max(1, 60_000 / unit.utf8.count)) + "\n"
  return String(repeating: line, count: max(1, bytes / line.utf8.count))
}

private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

/// A text that would keep cmark busy for long or fill the memory, and what it gives.
struct Shape: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// The identifier of the refusal, or nil if the document is read.
  let refusal: String?

  init(_ name: String, _ text: String, _ refusal: String? = nil) {
    (self.name, self.text, self.refusal) = (name, text, refusal)
  }

  var testDescription: String { name }
}

private let tooMuch = "markdown-too-much-markup"
private let repetitive = "markdown-too-repetitive"

private let shapes: [Shape] = [
  Shape("a record of more than 1 MiB", times(1 << 19, "a\n") + "b", "markdown-too-long"),
  Shape("a line of more than 64 KiB", times(70_000, "a"), "markdown-line-too-long"),
  Shape(
    "a wide header over short rows",
    "|" + times(3000, "a|") + "\n|" + times(3000, "-|") + "\n" + times(800, "|a|\n"),
    "markdown-table-too-wide"),
  Shape(
    "64 columns over short rows",
    "|" + times(64, "a|") + "\n|" + times(64, "-|") + "\n" + times(3000, "|a|\n"),
    "markdown-table-too-large"),
  Shape("a row of 60,000 cells", times(60_000, "|") + "\n|-|\n", "markdown-table-too-wide"),
  Shape("rules that fit no header", times(9_000, "|a\n|-|-|\n"), repetitive),
  Shape(
    "a rule below a long paragraph", times(30_000, "a\n") + times(9_000, "|-|-|\n"), repetitive),
  Shape("60,000 nested quotes", times(60_000, ">"), "markdown-too-deep"),
  Shape("30,000 nested lists", times(30_000, "- ") + "a", "markdown-too-deep"),
  Shape(
    "lists nested by indentation",
    (0..<300).map { times(2 * $0, " ") + "- a\n" }.joined(), "markdown-too-deep"),
  Shape("nested footnote definitions", times(200, "[^a]: "), "markdown-too-deep"),
  Shape("blank lines in 99 lists", times(99, "- ") + "a\n" + times(900_000, "\n"), repetitive),
  Shape("many lines of 90 list markers", times(5000, times(90, "- ") + "a\n"), tooMuch),
  Shape("empty items", times(400_000, "-\n"), tooMuch),
  Shape("one letter a line", times(400_000, "a\n"), tooMuch),
  Shape("open instructions", lines("a <? ", bytes: 500_000), repetitive),
  Shape("open sections", lines("a <![CDATA[ ", bytes: 500_000), repetitive),
  Shape("open declarations", lines("a <!A ", bytes: 300_000), repetitive),
  Shape("open comments", "a " + lines("<!-- ", bytes: 300_000)),
  Shape("open tags", lines("<a b=\"")),
  Shape("mail addresses", lines("a@b.cc "), repetitive),
  Shape("half mail addresses", lines("a@"), repetitive),
  Shape("addresses without end", lines("http://a<", bytes: 300_000), repetitive),
  Shape("www without end", lines("www._", bytes: 200_000), repetitive),
  Shape("brackets behind an address", times(10, "www.a.b" + times(60_000, ")") + "\n"), repetitive),
  Shape(
    "many brackets behind many addresses",
    times(10, times(3_000, "www.a.b)))))))") + "\n"), repetitive),
  Shape("open brackets", lines("[", bytes: 200_000)),
  Shape("nested brackets", lines("[", bytes: 100_000) + lines("]", bytes: 100_000)),
  Shape("images without end", lines("![[]()", bytes: 200_000), repetitive),
  Shape(
    "links with open images", lines("![", bytes: 120_000) + lines("[a](b)", bytes: 120_000),
    repetitive),
  Shape("links without end", lines("[a](<b", bytes: 200_000)),
  Shape("links with open titles", lines("[a](b \"c", bytes: 200_000)),
  Shape("backticks of all lengths", (1..<300).map { times($0, "`") }.joined(separator: " ")),
  Shape("stars and underscores", lines("*a_ ", bytes: 300_000)),
  Shape("runs of underscores", lines("_", bytes: 200_000)),
  Shape("open emphasis, then closed", lines("*a ", bytes: 300_000) + lines("b* ", bytes: 300_000)),
  Shape("Chinese delimiters without end", lines("**注：", bytes: 600_000)),
  Shape("ampersands", lines("&#x", bytes: 500_000)),
  Shape("80,000 link definitions", (0..<80_000).map { "[a\($0)]: b\n" }.joined(), tooMuch),
  Shape(
    "a long definition used often",
    "[a]: " + times(60_000, "b") + "\n\n" + lines("[a] ", bytes: 100_000),
    "markdown-link-definition-too-long"),
  Shape(
    "a long title used often",
    "[a]: b \"" + times(8, times(60_000, "c") + "\n") + "\"\n\n" + lines("[a]", bytes: 30_000),
    "markdown-link-definition-too-long"),
  Shape(
    "footnotes used often", lines("[^a]", bytes: 200_000) + "\n[^a]: b\n",
    "markdown-output-too-long"),
  Shape("open footnotes", lines("[^a", bytes: 200_000)),
]

@Suite struct MarkdownLimitTests {
  @Test("What would cost too much is refused, and the rest stays in bounds", arguments: shapes)
  func shape(_ shape: Shape) {
    let file = SourceFile(path: "a.md", text: shape.text)
    let (document, diagnostics) = MarkdownReader.read(file)
    #expect(
      diagnostics.filter { $0.severity == .error }.map(\.id) == (shape.refusal.map { [$0] } ?? []))
    #expect(document.isEmpty == (shape.refusal != nil))
    #expect(document.html.count <= 32 * file.bytes.count + 1 << 20)
    #expect(diagnostics.count <= 100)
  }

  @Test(
    "A refusal names the line and the limit",
    arguments: [
      (
        "a\n\n" + times(70_000, "b"),
        "a.md:3:1 error markdown-line-too-long: this line is longer than 65536 bytes"
      ),
      (
        "a\n\n|" + times(65, "a|") + "\n|" + times(65, "-|") + "\n",
        "a.md:3:1 error markdown-table-too-wide: this table has more than 64 columns"
      ),
      (
        "a\n" + times(101, "> ") + "b\n",
        "a.md:2:1 error markdown-too-deep: quotes and lists are nested more than 100 deep"
      ),
    ])
  func words(text: String, expected: String) {
    #expect(report(MarkdownReader.read(SourceFile(path: "a.md", text: text)).1) == [expected])
  }

  @Test(
    "What only looks dangerous is read",
    arguments: [
      times(200, "* ") + "\n",
      "|" + times(64, "a|") + "\n|" + times(64, "-|") + "\n",
      times(2_000, "- [![图](a.jpg)](b.md) www.a.cn（注）\n"),
      times(500, "**第一条**　为了*规范*，见[附件](a.md)（http://a.cn/b）。\n\n"),
      times(100, "> ") + "a\n",
      "```\n" + times(300, "<?php echo $a[0]; ?>\n<!DOCTYPE html>\n") + "```\n",
    ])
  func ordinary(text: String) {
    let (document, diagnostics) = MarkdownReader.read(SourceFile(path: "a.md", text: text))
    #expect(report(diagnostics).isEmpty)
    #expect(!document.isEmpty)
  }

  @Test("The output limit ends a document that grows beyond it")
  func output() {
    var options = MarkdownOptions()
    options.limits.htmlFactor = 0
    options.limits.htmlExtra = 100
    let file = SourceFile(path: "a.md", text: times(20, "# a\n"))
    let (document, diagnostics) = MarkdownReader.read(file, options: options)
    #expect(document.isEmpty)
    #expect(diagnostics.map(\.id) == ["markdown-output-too-long"])
  }
}
