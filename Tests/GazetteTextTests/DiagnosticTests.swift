import GazetteText
import Testing

/// How a diagnostic looks to the person who reads it.
struct DiagnosticTests {
  private static let file = SourceFile(
    path: "Content/activities/a.md", text: "---\ntitle: 春耕, 第一天\nstatus: hedl\n---\n")

  private static func fault(_ lower: Int, _ upper: Int, help: Phrase? = nil) -> Diagnostic {
    Diagnostic(
      .error, "some-fault", file, ByteRange(lower, upper), Phrase("it is wrong", zh: "有错"),
      help: help,
      notes: [.init(Phrase("see here", zh: "见此处"), at: SourceLocation(file, ByteRange(0, 3)))])
  }

  @Test("the caret stands under the place, wide characters counted as two columns")
  func caret() {
    let text = DiagnosticPrinter(language: .english, color: false).text(Self.fault(19, 28))
    #expect(
      text == """
        Content/activities/a.md:2:12: error: it is wrong [some-fault]
         2 | title: 春耕, 第一天
           |              ^~~~~~
           = Content/activities/a.md:1:1: see here

        """)
  }

  @Test("Chinese messages use Chinese words and punctuation")
  func chinese() {
    let help = Phrase.didYouMean("held")
    let text = DiagnosticPrinter(language: .chinese, color: false)
      .text(Self.fault(37, 41, help: help))
    #expect(text.hasPrefix("Content/activities/a.md:3:9: 错误：有错 [some-fault]\n"))
    #expect(text.contains("= 是不是想写“held”？\n"))
  }

  @Test("colour is written only when asked for")
  func color() {
    let plain = DiagnosticPrinter(language: .english, color: false).text(Self.fault(0, 3))
    let colored = DiagnosticPrinter(language: .english, color: true).text(Self.fault(0, 3))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test("characters that deceive are shown as a dot in the excerpt")
  func deceptive() {
    let file = SourceFile(path: "a", text: "key: \u{202E}abc\u{200B}")
    let fault = Diagnostic(.error, "x", file, ByteRange(5, 8), Phrase("m", zh: "m"))
    let text = DiagnosticPrinter(language: .english, color: false).text(fault)
    #expect(text.contains("key: ·abc·"))
  }

  @Test("the excerpt of a very long line is cut around the place")
  func longLine() {
    let file = SourceFile(path: "a", text: String(repeating: "x", count: 100_000))
    let fault = Diagnostic(.error, "x", file, ByteRange(50_000, 50_001), Phrase("m", zh: "m"))
    let text = DiagnosticPrinter(language: .english, color: false).text(fault)
    #expect(text.utf8.count < 600 && text.contains("^"))
  }

  @Test("diagnostics come in order of path, place and identifier")
  func order() {
    func fault(_ path: String, _ offset: Int, _ id: String) -> Diagnostic {
      Diagnostic(
        .error, id, SourceFile(path: path, text: "abcdef"), ByteRange(at: offset),
        Phrase("m", zh: "m"))
    }
    let mixed = [fault("b", 0, "a"), fault("a", 5, "a"), fault("a", 2, "z"), fault("a", 2, "b")]
    #expect(mixed.inOrder().map { $0.location.file.path + $0.id } == ["ab", "az", "aa", "ba"])
  }

  @Test("JSON escapes what it must, and leaves out the place of a fault of a whole file")
  func json() {
    let whole = Diagnostic(
      .warning, "x", path: "a\"b", Phrase("say \"no\"\n", zh: "说“不”"))
    #expect(
      DiagnosticJSON.text([whole], language: .english)
        == "[\n  {\"path\": \"a\\\"b\", \"severity\": \"warning\", \"id\": \"x\", "
        + "\"message\": \"say \\\"no\\\"\\n\"}\n]\n")
    #expect(DiagnosticJSON.text([], language: .english) == "[]\n")
  }

  @Test(
    "a near miss is what a person meant",
    arguments: [
      ("implemention", "implementation"), ("hedl", "held"), ("Held", "held"), ("xyz", nil),
      ("", nil), ("projcet", "project"),
    ])
  func nearMiss(_ text: String, _ expected: String?) {
    let known = ["project", "implementation", "held", "a"]
    #expect(NearMiss.of(text, in: known) == expected)
  }
}
