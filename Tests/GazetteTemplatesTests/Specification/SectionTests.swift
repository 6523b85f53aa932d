import Testing

@Suite("Sections")
struct SectionTests {
  static let cases: [SpecCase] = [
    SpecCase("yes shows the section", "'{{#v}}shown{{/v}}'", ["v": true], gives: "'shown'"),
    SpecCase("no leaves it out", "'{{#v}}shown{{/v}}'", ["v": false], gives: "''"),
    SpecCase("absence leaves it out", "'{{#v}}shown{{/v}}'", ["v": nil], gives: "''"),
    SpecCase("the empty text leaves it out", "'{{#v}}shown{{/v}}'", ["v": ""], gives: "''"),
    SpecCase("nought leaves it out", "'{{#v}}shown{{/v}}'", ["v": 0], gives: "''"),
    SpecCase(
      "an object is entered", "{{#v}}Hi {{name}}.{{/v}}", ["v": ["name": "Joe"]], gives: "Hi Joe."),
    SpecCase(
      "names not found inside are looked up around", "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}}",
      ["a": "foo", "b": "wrong", "s": ["b": "bar"], "c": ["d": "baz"]], gives: "foo, bar, baz"),
    SpecCase(
      "a text can be tested and shown", "{{#v}}{{.}} is {{v}}{{/v}}", ["v": "bar"],
      gives: "bar is bar"),
    SpecCase(
      "all items around are at hand",
      "{{#t}}{{#m}}{{n.low}}{{k}}.{{#b}}{{n.up}}{{k}}{{j}}.{{/b}}{{/m}}{{/t}}",
      ["t": [["n": ["up": "A", "low": "a"], "m": [["k": "1", "b": [["j": "x"], ["j": "y"]]]]]]],
      gives: "a1.A1x.A1y."),
    SpecCase(
      "objects can be nested deeply",
      "{{#a}}{{one}}{{#b}}{{one}}{{two}}{{#c}}{{one}}{{two}}{{three}}{{/c}}{{two}}{{/b}}{{one}}{{/a}}",
      ["a": ["one": 1], "b": ["two": 2], "c": ["three": 3]], gives: "11212321"),
    SpecCase(
      "a list shows it for each item", "{{#l}}{{i}}{{/l}}", ["l": [["i": 1], ["i": 2], ["i": 3]]],
      gives: "123"),
    SpecCase("an empty list leaves it out", "'{{#l}}shown{{/l}}'", ["l": []], gives: "''"),
    SpecCase("a text is no list", "{{#v}}foo{{/v}}", ["v": "123"], gives: "foo"),
    SpecCase(
      "one name can be tested twice", "{{#b}}\n* a\n{{/b}}\n* {{t}}\n{{#b}}\n* c\n{{/b}}\n",
      ["b": true, "t": "b"], gives: "* a\n* b\n* c\n"),
    SpecCase(
      "true sections nest", "| A {{#b}}B {{#b}}C{{/b}} D{{/b}} E |", ["b": true],
      gives: "| A B C D E |"),
    SpecCase(
      "false sections nest", "| A {{#b}}B {{#b}}C{{/b}} D{{/b}} E |", ["b": false],
      gives: "| A  E |"),
    SpecCase(
      "the dot is each text", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b", "c"]], gives: "(a)(b)(c)"),
    SpecCase(
      "the dot is each number", "{{#l}}({{.}}){{/l}}", ["l": [1, 2, 3]], gives: "(1)(2)(3)"),
    SpecCase(
      "the dot is escaped", "{{#l}}({{.}}){{/l}}", ["l": ["&", "<"]], gives: "(&amp;)(&lt;)"),
    SpecCase(
      "lists lie in lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [[1, 2], [3]]],
      gives: "(12)(3)"),
    SpecCase(
      "a dotted name is tested", "'{{#a.b.c}}Here{{/a.b.c}}'", ["a": ["b": ["c": true]]],
      gives: "'Here'"),
    SpecCase(
      "a dotted name can be no", "'{{#a.b.c}}Here{{/a.b.c}}'", ["a": ["b": ["c": false]]],
      gives: "''"),
    SpecCase(
      "a broken chain is false", "{{#l}}'{{#a.b}}Here{{/a.b}}'{{/l}}",
      ["l": [["a": ["b": true]], ["a": nil]]], gives: "'Here'''"),
    SpecCase(
      "blanks outside stay", " | {{#b}}\t|\t{{/b}} | \n", ["b": true], gives: " | \t|\t | \n"),
    SpecCase(
      "blanks inside stay", " | {{#b}} {{! x }}\n {{/b}} | \n", ["b": true], gives: " |  \n  | \n"),
    SpecCase(
      "a section in one line is inline", " {{#b}}YES{{/b}}\n {{#b}}OK{{/b}}\n", ["b": true],
      gives: " YES\n OK\n"),
    SpecCase(
      "lines of tags go", "| a\n{{#b}}\n|\n{{/b}}\n| z\n", ["b": true], gives: "| a\n|\n| z\n"),
    SpecCase(
      "indented lines of tags go", "| a\n  {{#b}}\n|\n  {{/b}}\n| z\n", ["b": true],
      gives: "| a\n|\n| z\n"),
    SpecCase(
      "so do lines that end in CR LF", "|\r\n{{#b}}\r\n{{/b}}\r\n|", ["b": true], gives: "|\r\n|"),
    SpecCase("no line is needed before", "  {{#b}}\n#{{/b}}\n/", ["b": true], gives: "#\n/"),
    SpecCase("no line is needed behind", "#{{#b}}\n/\n  {{/b}}", ["b": true], gives: "#\n/\n"),
    SpecCase(
      "blanks inside the tags do not matter", "|{{# b }}={{/ b }}|", ["b": true], gives: "|=|"),
    SpecCase(
      "items know their position", "{{#l}}{{index}}{{.}}{{^last}}, {{/last}}{{/l}}",
      ["l": ["a", "b", "c"]],
      gives: "1a, 2b, 3c"),
    SpecCase(
      "the first item is known", "{{#l}}{{#first}}>{{/first}}{{.}}{{/l}}", ["l": ["a", "b"]],
      gives: ">ab"),
    SpecCase(
      "a list knows its count", "{{l.count}}{{#l.count}}!{{/l.count}}", ["l": ["a", "b"]],
      gives: "2!"),
    SpecCase(
      "the position is that of the inner list", "{{#l}}{{#m}}{{index}}{{/m}}{{index}};{{/l}}",
      ["l": [["m": [1, 1]], ["m": [1]]]], gives: "121;12;"),
    SpecCase(
      "a name of the item comes before its position", "{{#l}}{{index}}{{/l}}",
      ["l": [["index": "x"]]], gives: "x"),
    SpecCase(
      "a flag leaves the dot alone", "{{#l}}{{#first}}{{.}}{{/first}}{{/l}}", ["l": ["a", "b"]],
      gives: "a"),
    SpecCase(
      "a list in an absent object is empty", "{{#l}}{{#o.m}}x{{/o.m}}.{{/l}}",
      ["l": [["o": ["m": [1]]], ["o": nil]]], gives: "x.."),
  ]

  @Test("keep the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "html") == example.expected)
  }
}
