import Testing

@Suite("Partials")
struct PartialTests {
  static let cases: [SpecCase] = [
    SpecCase(
      "a partial is put in", "'{{>text}}'", partials: ["text": "from partial"],
      gives: "'from partial'"),
    SpecCase(
      "it sees the values around", "'{{>p}}'", ["t": "content"], partials: ["p": "*{{t}}*"],
      gives: "'*content*'"),
    SpecCase(
      "it sees the section around", "{{#a}}{{>p}}{{/a}}", ["a": ["t": "in"], "t": "out"],
      partials: ["p": "{{t}}"], gives: "in"),
    SpecCase(
      "it may call itself in a section over a list", "{{>node}}",
      ["c": "X", "n": [["c": "Y", "n": [["c": "Z", "n": []]]]]],
      partials: ["node": "{{c}}({{#n}}{{c}};{{/n}})"], gives: "X(Y;)"),
    SpecCase(
      "partials nest", "{{>outer}}", ["a": "hello", "b": "world"],
      partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"], gives: "*hello world!*"),
    SpecCase("blanks around stay", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    SpecCase(
      "inline its lines are not indented", "  {{d}}  {{>p}}\n", ["d": "|"], partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    SpecCase(
      "with CR LF the line goes", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    SpecCase(
      "no line is needed before", "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    SpecCase(
      "no line is needed behind", ">\n  {{>p}}", partials: ["p": ">\n>"], gives: ">\n  >\n  >"),
    SpecCase(
      "each line of its source is indented, values are not", "\\\n {{>p}}\n/\n", ["c": "<\n->"],
      partials: ["p": "|\n{{c}}\n|\n"], gives: "\\\n |\n <\n->\n |\n/\n"),
    SpecCase(
      "indentation adds up", "\t{{>a}}\n", partials: ["a": "1\n  {{>b}}\n2\n", "b": "3\n4\n"],
      gives: "\t1\n\t  3\n\t  4\n\t2\n"),
    SpecCase(
      "a partial in a partial's line is inline", "  {{>a}}\n",
      partials: ["a": "{{>b}} x\n", "b": "1\n2"], gives: "  1\n2 x\n"),
    SpecCase(
      "lines of tags in it are not indented", "  {{>a}}\n", ["v": true],
      partials: ["a": "{{#v}}\nx\n{{/v}}\ny\n"], gives: "  x\n  y\n"),
    SpecCase(
      "inline sections in it are indented once", "  {{>a}}\n", ["l": [1, 2]],
      partials: ["a": "{{#l}}{{.}}{{/l}}\n"], gives: "  12\n"),
    SpecCase(
      "each turn of a loop in it is indented", "  {{>a}}\n", ["l": [1, 2]],
      partials: ["a": "{{#l}}\n- {{.}}\n{{/l}}\n"], gives: "  - 1\n  - 2\n"),
    SpecCase(
      "a value at the start of a line in it is indented", "  {{>a}}\n", ["v": "x"],
      partials: ["a": "{{v}}\n{{v}}\n"], gives: "  x\n  x\n"),
    SpecCase(
      "an empty partial leaves nothing", "a\n  {{>p}}\nb\n", partials: ["p": ""], gives: "a\nb\n"),
    SpecCase(
      "a comment before text leaves the line's indentation", "  {{>p}}\n",
      partials: ["p": "{{! c }}x\n{{! c }}y\n"], gives: "  x\n  y\n"),
    SpecCase("blanks inside do not matter", "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"),
    SpecCase(
      "a file beside partials/ can be called", "{{>partials/p}}", partials: ["p": "x"], gives: "x"),
    SpecCase(
      "a deeper folder can be called", "{{>list/item}}", partials: ["list/item": "x"], gives: "x"),
  ]

  @Test("keep the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "txt") == example.expected)
  }
}
