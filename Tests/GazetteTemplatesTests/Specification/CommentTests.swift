import Testing

@Suite("Comments")
struct CommentTests {
  static let cases: [SpecCase] = [
    SpecCase("a comment leaves nothing", "12{{! note }}34", gives: "1234"),
    SpecCase("a comment may span lines", "12{{!\n  note\n  more\n}}34\n", gives: "1234\n"),
    SpecCase("alone on its line it takes the line away", "a\n{{! note }}\nb\n", gives: "a\nb\n"),
    SpecCase("an indented line goes as well", "a\n  {{! note }}\nb\n", gives: "a\nb\n"),
    SpecCase("a line that ends in CR LF goes as well", "|\r\n{{! note }}\r\n|", gives: "|\r\n|"),
    SpecCase("no line is needed before it", "  {{! note }}\n!", gives: "!"),
    SpecCase("no line is needed behind it", "!\n  {{! note }}", gives: "!\n"),
    SpecCase("a comment over lines stands alone", "a\n{{!\nnote\n}}\nb\n", gives: "a\nb\n"),
    SpecCase(
      "an indented comment over lines stands alone", "a\n  {{!\n    note\n  }}\nb\n",
      gives: "a\nb\n"),
    SpecCase("beside text the blanks stay", "  12 {{! 34 }}\n", gives: "  12 \n"),
    SpecCase("blanks around it stay", "12 {{! note }} 34", gives: "12  34"),
    SpecCase("it prints nothing though it looks like a name", "({{! name }})", gives: "()"),
    SpecCase("it may hold a tag's opening", "({{! {{ }})", gives: "()"),
    SpecCase("it may be empty", "({{!}})", gives: "()"),
  ]

  @Test("keep the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "txt") == example.expected)
  }
}
