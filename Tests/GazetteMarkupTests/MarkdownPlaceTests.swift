import GazetteMarkup
import GazetteText
import Testing

@Suite struct MarkdownPlaceTests {
  @Test(
    "A link knows its place in the file, wherever it stands",
    arguments: [
      ("[a](b)", ["[a](b)"]),
      ("x\n  [a](b) 中[c](d) [e](b)", ["[a](b)", "[c](d)", "[e](b)"]),
      ("- x\n  - 中文\n    [a](b)\n", ["[a](b)"]),
      ("> x\n>   [a](b)\nlazy [c](d)\n", ["[a](b)", "[c](d)"]),
      ("> - [two\n>   lines](b) ![c](d)\n", ["[two\n>   lines](b)", "![c](d)"]),
      (
        "|[a](b)|c|\n|-|-|\n|x| [d](e) ![f](g)|\n|[h](e)|\n",
        ["[a](b)", "[d](e)", "![f](g)", "[h](e)"]
      ),
      ("# 中 [a](b)\n\n[c](d)\n===\n", ["[a](b)", "[c](d)"]),
      ("[![a](b)](c)", ["[![a](b)](c)", "![a](b)"]),
      ("[a][r] [r]\n\n[r]: u\n", ["[a][r]", "[r]"]),
      ("x\n> <http://a.cn> www.b.cn a@b.cn", ["<http://a.cn>", "www.b.cn", "a@b.cn"]),
      ("[a](<b c> \"t\") [d](e\\_f)", ["[a](<b c> \"t\")", "[d](e\\_f)"]),
      ("x[^1]\n\n[^1]: [a](b)\n\n    [c](d)\n", ["[a](b)", "[c](d)"]),
      ("\ta\n\n\r\n[a](b)\r\n[c](d)", ["[a](b)", "[c](d)"]),
      ("**注：[a](b)。**中[c](d)", ["[a](b)", "[c](d)"]),
    ])
  func links(markdown: String, expected: [String]) {
    let file = SourceFile(path: "a.md", text: "---\n中: 1\n---\n" + markdown)
    let (document, _) = MarkdownReader.read(file, in: FrontMatter.split(file).0.body)
    #expect(document.insertions.map { file.text($0.range) } == expected)
  }

  @Test("An insertion names its destination and the text of an image")
  func insertions() {
    let file = SourceFile(path: "a.md", text: "[x](#中%20 \"t\")\n![甲 *乙*](a\\_b.jpg)\n")
    let (document, _) = MarkdownReader.read(file)
    #expect(document.insertions.map(\.destination) == ["#中%20", "a_b.jpg"])
    #expect(document.insertions.map(\.kind) == [.link, .image])
    #expect(document.insertions.map(\.alt) == ["", "甲 乙"])
  }
}
