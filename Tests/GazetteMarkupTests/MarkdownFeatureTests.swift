import GazetteMarkup
import GazetteText
import Testing

/// What a document can do without is not looked for; that must not be seen in what is made of it.
@Suite struct MarkdownFeatureTests {
  private static let parts = [
    "[a]", "[", "]", "](", "(", ")", "![", "http://x.cn", "https://b.cn/c", "www.d.cn", "http:",
    "//", "ww", "w.", " ", "  ", "\nb", "`", "*", "**", "_", "<", ">", "\\", "&#58;", "\"", "甲",
    "。", "e",
    ".", "|", "|a|\n|", "\n|-|\nb", ":-:", "\n:-\nb", "\n> b", "[a]: /u\nb",
    "\n\n[a]: http://x.cn\n\nb", "~~",
  ]

  @Test("Addresses and tables become the same, whatever else stands in the document")
  func companions() {
    let companion = "\n\nz@y.cn [t](https://u.cn)\n\n|v|\n|-|\n|w|\n"
    var numbers = Numbers(seed: 1)
    for _ in 0..<20_000 {
      let text = (0..<numbers.next(below: 12)).reduce("a") { text, _ in
        text + Self.parts[numbers.next(below: Self.parts.count)]
      }
      let alone = html(text + "\n")
      let beside = html(text + companion)
      guard !beside.hasPrefix(alone) else { continue }
      Issue.record("\(text.debugDescription): \(alone) became \(beside)")
      return
    }
  }

  @Test(
    "An address in what seems to be a link becomes a link by itself if it is none",
    arguments: [
      ("[a](http://b.cn c)", "[a](<a href=\"http://b.cn\">http://b.cn</a> c)"),
      ("[a](http://b.cn", "[a](<a href=\"http://b.cn\">http://b.cn</a>"),
      ("甲\\](www.b.cn)", "甲](<a href=\"http://www.b.cn\">www.b.cn</a>)"),
      ("[a](http://b.cn)", "<a href=\"http://b.cn\">a</a>"),
      ("`](http://b.cn`", "<code>](http://b.cn</code>"),
    ])
  func destinations(markdown: String, expected: String) {
    #expect(html(markdown + "\n") == "<p>\(expected)</p>\n")
  }

  @Test("The excerpt has one space between words, and no more characters than it may")
  func excerpts() {
    let words = ["春", "春天的水渠", "a", "spring", "é", "𠀀字", "12345678"]
    var numbers = Numbers(seed: 2)
    for _ in 0..<300 {
      var (text, plain) = ("x", "x")
      for _ in 0..<numbers.next(below: 120) {
        let word = words[numbers.next(below: words.count)]
        let spaces = numbers.next(below: 4)
        text += String(repeating: " ", count: spaces) + word
        plain += (spaces > 0 ? " " : "") + word
      }
      var expected = String(String.UnicodeScalarView(plain.unicodeScalars.prefix(300)))
      if expected.hasSuffix(" ") { expected.removeLast() }
      let file = SourceFile(path: "a.md", text: text + "\n")
      #expect(MarkdownReader.read(file).0.excerpt == expected)
    }
  }
}

/// The same numbers every time.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below end: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % end
  }
}
