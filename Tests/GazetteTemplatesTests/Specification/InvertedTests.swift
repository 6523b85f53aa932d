import Testing

@Suite("Inverted sections")
struct InvertedTests {
  static let cases: [SpecCase] = [
    SpecCase("no shows the section", "'{{^v}}shown{{/v}}'", ["v": false], gives: "'shown'"),
    SpecCase("yes leaves it out", "'{{^v}}shown{{/v}}'", ["v": true], gives: "''"),
    SpecCase("absence shows it", "'{{^v}}shown{{/v}}'", ["v": nil], gives: "'shown'"),
    SpecCase(
      "an object leaves it out", "'{{^v}}Hi {{v.name}}{{/v}}'", ["v": ["name": "Joe"]], gives: "''"),
    SpecCase("a list leaves it out", "'{{^v}}no{{/v}}'", ["v": [1, 2]], gives: "''"),
    SpecCase("an empty list shows it", "'{{^v}}none{{/v}}'", ["v": []], gives: "'none'"),
    SpecCase("an empty text shows it", "'{{^v}}none{{/v}}'", ["v": ""], gives: "'none'"),
    SpecCase("a text leaves it out", "'{{^v}}none{{/v}}'", ["v": "x"], gives: "''"),
    SpecCase(
      "one name can be tested twice", "{{^b}}\n* a\n{{/b}}\n* {{t}}\n{{^b}}\n* c\n{{/b}}\n",
      ["b": false, "t": "b"], gives: "* a\n* b\n* c\n"),
    SpecCase(
      "they nest when shown", "| A {{^b}}B {{^b}}C{{/b}} D{{/b}} E |", ["b": false],
      gives: "| A B C D E |"),
    SpecCase(
      "they nest when left out", "| A {{^b}}B {{^b}}C{{/b}} D{{/b}} E |", ["b": true],
      gives: "| A  E |"),
    SpecCase(
      "a dotted yes leaves it out", "'{{^a.b.c}}x{{/a.b.c}}'", ["a": ["b": ["c": true]]],
      gives: "''"),
    SpecCase(
      "a dotted no shows it", "'{{^a.b.c}}x{{/a.b.c}}'", ["a": ["b": ["c": false]]], gives: "'x'"),
    SpecCase("an absent end shows it", "'{{^a.b}}x{{/a.b}}'", ["a": ["b": nil]], gives: "'x'"),
    SpecCase(
      "blanks outside stay", " | {{^b}}\t|\t{{/b}} | \n", ["b": false], gives: " | \t|\t | \n"),
    SpecCase(
      "blanks inside stay", " | {{^b}} {{! x }}\n {{/b}} | \n", ["b": false], gives: " |  \n  | \n"),
    SpecCase(
      "in one line it is inline", " {{^b}}NO{{/b}}\n {{^b}}WAY{{/b}}\n", ["b": false],
      gives: " NO\n WAY\n"),
    SpecCase(
      "lines of tags go", "| a\n{{^b}}\n|\n{{/b}}\n| z\n", ["b": false], gives: "| a\n|\n| z\n"),
    SpecCase(
      "indented lines of tags go", "| a\n  {{^b}}\n|\n  {{/b}}\n| z\n", ["b": false],
      gives: "| a\n|\n| z\n"),
    SpecCase(
      "so do lines that end in CR LF", "|\r\n{{^b}}\r\n{{/b}}\r\n|", ["b": false], gives: "|\r\n|"),
    SpecCase("no line is needed before", "  {{^b}}\n^{{/b}}\n/", ["b": false], gives: "^\n/"),
    SpecCase("no line is needed behind", "^{{^b}}\n/\n  {{/b}}", ["b": false], gives: "^\n/\n"),
    SpecCase(
      "blanks inside the tags do not matter", "|{{^ b }}={{/ b }}|", ["b": false], gives: "|=|"),
    SpecCase("it pairs with a section", "{{#v}}yes{{/v}}{{^v}}no{{/v}}", ["v": false], gives: "no"),
  ]

  @Test("keep the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "html") == example.expected)
  }
}
