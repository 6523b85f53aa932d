import Testing

@Suite("Set delimiters")
struct DelimiterTests {
  static let cases: [SpecCase] = [
    SpecCase("a pair can be set", "{{=<% %>=}}(<%text%>)", ["text": "Hey!"], gives: "(Hey!)"),
    SpecCase("marks of the language can be used", "({{=[ ]=}}[text])", ["text": "x"], gives: "(x)"),
    SpecCase("bars can be used on both sides", "{{=| |=}}(|text|)", ["text": "x"], gives: "(x)"),
    SpecCase(
      "they hold inside and behind sections",
      "[\n{{#s}}\n  {{d}}\n  |d|\n{{/s}}\n{{= | | =}}\n|#s|\n  {{d}}\n  |d|\n|/s|\n]\n",
      ["s": true, "d": "i"], gives: "[\n  i\n  |d|\n  {{d}}\n  i\n]\n"),
    SpecCase(
      "they hold inside inverted sections",
      "[\n{{^s}}\n  {{d}}\n  |d|\n{{/s}}\n{{= | | =}}\n|^s|\n  {{d}}\n  |d|\n|/s|\n]\n",
      ["s": false, "d": "i"], gives: "[\n  i\n  |d|\n  {{d}}\n  i\n]\n"),
    SpecCase(
      "they do not pass into a partial", "[ {{>in}} ]\n{{= | | =}}\n[ |>in| ]\n", ["v": "yes"],
      partials: ["in": ".{{v}}."], gives: "[ .yes. ]\n[ .yes. ]\n"),
    SpecCase(
      "those of a partial end with it", "[ {{>in}} ]\n[ .{{v}}.  .|v|. ]\n", ["v": "yes"],
      partials: ["in": ".{{v}}. {{= | | =}} .|v|."],
      gives: "[ .yes.  .yes. ]\n[ .yes.  .|v|. ]\n"),
    SpecCase("blanks around stay", "| {{=@ @=}} |", gives: "|  |"),
    SpecCase("blanks before a line's end stay", " | {{=@ @=}}\n", gives: " | \n"),
    SpecCase("alone they take the line away", "a\n{{=@ @=}}\nb\n", gives: "a\nb\n"),
    SpecCase("alone and indented as well", "a\n  {{=@ @=}}\nb\n", gives: "a\nb\n"),
    SpecCase("with CR LF as well", "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
    SpecCase("without a line before", "  {{=@ @=}}\n=", gives: "="),
    SpecCase("without a line behind", "=\n  {{=@ @=}}", gives: "=\n"),
    SpecCase("blanks inside do not matter", "|{{=   @   @   =}}|", gives: "||"),
    SpecCase(
      "they can be set back", "{{=<% %>=}}<%v%><%={{ }}=%>{{v}}", ["v": "x"], gives: "xx"),
    SpecCase("a raw tag follows them", "{{=<% %>=}}<%& v %>", ["v": "x"], gives: "x"),
    SpecCase("a comment follows them", "{{=<% %>=}}(<%! {{v}} %>)", ["v": "x"], gives: "()"),
  ]

  @Test("keep the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "txt") == example.expected)
  }
}
