import Testing

@Suite("Dynamic names")
struct DynamicNameTests {
  static let cases: [SpecCase] = [
    SpecCase(
      "a value names the partial", "'{{>*d}}'", ["d": .choice("c", of: "c")],
      partials: ["c": "Hello"], gives: "'Hello'"),
    SpecCase(
      "an absent name shows nothing", "{{#l}}'{{>*d}}'{{/l}}",
      ["l": [["d": .choice("c", of: "c")], ["d": nil]]], partials: ["c": "x"], gives: "'x'''"),
    SpecCase(
      "the partial sees the values around", "{{>*d}}", ["t": "Hi", "d": .choice("c", of: "c")],
      partials: ["c": "*{{t}}*"], gives: "*Hi*"),
    SpecCase(
      "the name may be dotted", "{{>*a.b.d}}",
      ["t": "Hi", "a": ["b": ["d": .choice("c", of: "c")]]], partials: ["c": "*{{t}}*"],
      gives: "*Hi*"),
    SpecCase(
      "a dotted name enters nothing", "{{#s}}{{>*o.d}}{{/s}}",
      ["s": ["v": "s"], "o": ["d": .choice("c", of: "c"), "v": "o"]], partials: ["c": "{{v}}"],
      gives: "s"),
    SpecCase(
      "it is looked up for each item", "{{#l}}{{>*d}}{{/l}}",
      ["l": [["d": .choice("a", of: "a", "b")], ["d": .choice("b", of: "a", "b")]]],
      partials: ["a": "1", "b": "2"], gives: "12"),
    SpecCase(
      "blanks around stay", "| {{>*d}} |", ["d": .choice("c", of: "c")], partials: ["c": "\t|\t"],
      gives: "| \t|\t |"),
    SpecCase(
      "inline its lines are not indented", "  {{v}}  {{>*d}}\n",
      ["d": .choice("c", of: "c"), "v": "|"], partials: ["c": ">\n>"], gives: "  |  >\n>\n"),
    SpecCase(
      "with CR LF the line goes", "|\r\n{{>*d}}\r\n|", ["d": .choice("c", of: "c")],
      partials: ["c": ">"], gives: "|\r\n>|"),
    SpecCase(
      "no line is needed before", "  {{>*d}}\n>", ["d": .choice("c", of: "c")],
      partials: ["c": ">\n>"], gives: "  >\n  >>"),
    SpecCase(
      "no line is needed behind", ">\n  {{>*d}}", ["d": .choice("c", of: "c")],
      partials: ["c": ">\n>"], gives: ">\n  >\n  >"),
    SpecCase(
      "each line is indented, values are not", "\\\n {{>*d}}\n/\n",
      ["d": .choice("c", of: "c"), "v": "<\n->"], partials: ["c": "|\n{{v}}\n|\n"],
      gives: "\\\n |\n <\n->\n |\n/\n"),
    SpecCase(
      "blanks inside do not matter", "|{{> * d }}|", ["d": .choice("c", of: "c")],
      partials: ["c": "[]"], gives: "|[]|"),
    SpecCase(
      "a value names the parent", "{{<*d}}{{$b}}x{{/b}}{{/d}}", ["d": .choice("c", of: "c")],
      partials: ["c": "({{$b}}{{/b}})"], gives: "(x)"),
  ]

  @Test("keep the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "txt") == example.expected)
  }
}
