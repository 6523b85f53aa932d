import Testing

@Suite("Interpolation")
struct InterpolationTests {
  static let cases: [SpecCase] = [
    SpecCase(
      "text without tags stays", "Hello from {Gazette}!\n", gives: "Hello from {Gazette}!\n"),
    SpecCase("a name becomes its value", "Hello, {{v}}!", ["v": "world"], gives: "Hello, world!"),
    SpecCase(
      "a value is not read as a template", "{{v}}: {{w}}", ["v": "{{w}}", "w": "x"],
      gives: "{{w}}: x"),
    SpecCase(
      "five characters become references", "{{v}}", ["v": "& \" < > '"],
      gives: "&amp; &quot; &lt; &gt; &#39;"),
    SpecCase(
      "markup in triple braces stays", "{{{v}}}", ["v": .markup("<b>&amp;</b>")],
      gives: "<b>&amp;</b>"),
    SpecCase(
      "markup behind an ampersand stays", "{{&v}}", ["v": .markup("<b>&amp;</b>")],
      gives: "<b>&amp;</b>"),
    SpecCase(
      "markup in double braces stays as well", "{{v}}", ["v": .markup("<b></b>")], gives: "<b></b>"),
    SpecCase("a whole number is written in digits", "{{v}} miles", ["v": 85], gives: "85 miles"),
    SpecCase("a negative number has its sign", "{{v}}", ["v": -1204], gives: "-1204"),
    SpecCase("nought is written", "{{v}}", ["v": 0], gives: "0"),
    SpecCase("a decimal is a text", "{{v}} jiggawatts", ["v": "1.210"], gives: "1.210 jiggawatts"),
    SpecCase("an absent value is nothing", "I ({{v}}) be", ["v": nil], gives: "I () be"),
    SpecCase(
      "an absent markup is nothing", "I ({{{l.0.v}}}) be", ["l": ["0": ["v": .markup("")]]],
      gives: "I () be"),
    SpecCase("a dotted name goes into objects", "{{p.name}}", ["p": ["name": "Joe"]], gives: "Joe"),
    SpecCase(
      "so do dots in triple braces", "{{{p.name}}}", ["p": ["name": .markup("<i>J</i>")]],
      gives: "<i>J</i>"),
    SpecCase(
      "dotted names have any depth", "{{a.b.c.d.e.name}}",
      ["a": ["b": ["c": ["d": ["e": ["name": "P"]]]]]], gives: "P"),
    SpecCase(
      "a dotted name is nothing if its end is absent", "{{a.b}}|", ["a": ["b": nil]], gives: "|"),
    SpecCase(
      "a dotted name is nothing if its middle is absent", "{{#l}}{{a.b}}|{{/l}}",
      ["l": [["a": ["b": "x"]], ["a": nil]]], gives: "x||"),
    SpecCase(
      "the first part is found in the objects around", "{{#a}}{{b.c}}{{/a}}",
      ["a": ["x": "y"], "b": ["c": "ok"]], gives: "ok"),
    SpecCase(
      "only the first part is", "{{#a}}{{b.name}}|{{/a}}",
      ["a": ["b": ["name": nil]], "b": ["name": "wrong"]], gives: "|"),
    SpecCase(
      "a declared but absent name hides those around", "{{#a}}{{v}}|{{/a}}",
      ["a": ["v": nil], "v": "wrong"], gives: "|"),
    SpecCase("the dot is the value itself", "{{#v}}{{.}}{{/v}}", ["v": "world"], gives: "world"),
    SpecCase(
      "the dot is escaped", "{{#v}}{{.}}{{/v}}", ["v": "& \" <"], gives: "&amp; &quot; &lt;"),
    SpecCase("the dot prints a number", "{{#v}}{{.}}{{/v}}", ["v": 85], gives: "85"),
    SpecCase("blanks around stay", "| {{v}} |", ["v": "---"], gives: "| --- |"),
    SpecCase(
      "blanks around triple braces stay", "| {{{v}}} |", ["v": .markup("---")], gives: "| --- |"),
    SpecCase("a value alone keeps its line", "  {{v}}\n", ["v": "---"], gives: "  ---\n"),
    SpecCase("a raw value alone keeps its line", "  {{&v}}\n", ["v": .markup("-")], gives: "  -\n"),
    SpecCase("blanks inside do not matter", "|{{  v  }}|", ["v": "---"], gives: "|---|"),
    SpecCase(
      "blanks inside triple braces do not matter", "|{{{  v  }}}|", ["v": .markup("-")],
      gives: "|-|"),
    SpecCase(
      "blanks behind an ampersand do not matter", "|{{&  v  }}|", ["v": .markup("-")], gives: "|-|"),
    SpecCase("a name may be Chinese", "{{标题}}", ["标题": "春天"], gives: "春天"),
    SpecCase(
      "a name may hold a hyphen and digits", "{{read-more2}}", ["read-more2": "x"], gives: "x"),
    SpecCase(
      "a combining mark hides no quote", "{{v}}", ["v": "\"\u{301}<\u{301}"],
      gives: "&quot;\u{301}&lt;\u{301}"),
    SpecCase("controls are left out", "{{v}}", ["v": "a\u{0}\u{8}b\tc\u{7F}"], gives: "ab\tc"),
    SpecCase(
      "values may follow each other", "{{a}}{{b}}{{a}}", ["a": "1", "b": "2"], gives: "121"),
    SpecCase("braces alone are text", "{ {a} } }} {", ["a": "1"], gives: "{ {a} } }} {"),
  ]

  @Test("keeps the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "html") == example.expected)
  }
}
