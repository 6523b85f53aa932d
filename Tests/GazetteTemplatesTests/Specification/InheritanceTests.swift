import Testing

@Suite("Inheritance")
struct InheritanceTests {
  static let cases: [SpecCase] = [
    SpecCase("a block shows its own text", "{{$t}}Default{{/t}}\n", gives: "Default\n"),
    SpecCase("a block's text has values", "{{$b}}is {{v}}{{/b}}", ["v": "baz"], gives: "is baz"),
    SpecCase(
      "a block's text has sections", "{{$b}}is {{#o}}{{v}}{{/o}}{{/b}}", ["o": ["v": "q"]],
      gives: "is q"),
    SpecCase(
      "a block's text has inverted sections", "{{$b}}{{^v}}{{w}}{{/v}}{{/b}}",
      ["v": false, "w": "3"], gives: "3"),
    SpecCase(
      "a value in a block is not read as a template", "{{$b}}{{v}}{{/b}}", ["v": "{{x}}"],
      gives: "{{x}}"),
    SpecCase(
      "a parent without arguments is a partial", "{{<p}}{{/p}}", partials: ["p": "{{$b}}own{{/b}}"],
      gives: "own"),
    SpecCase(
      "an argument takes the place of the block's text", "{{<p}}{{$t}}sub{{/t}}{{/p}}",
      partials: ["p": "..{{$t}}own{{/t}}.."], gives: "..sub.."),
    SpecCase(
      "a value of the same name does not", "{{<p}}{{$v}}arg{{/v}}{{/p}}", ["v": "data"],
      partials: ["p": "{{$v}}own{{/v}}"], gives: "arg"),
    SpecCase(
      "nor does it take the place of the block's text", "{{<p}}{{/p}}", ["v": "data"],
      partials: ["p": "{{$v}}own{{/v}}"], gives: "own"),
    SpecCase(
      "text may stand before a parent", "test {{<p}}{{$b}}arg{{/b}}{{/p}}",
      partials: ["p": "{{$b}}..{{/b}}"], gives: "test arg"),
    SpecCase(
      "a parent can be used twice",
      "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}\n",
      partials: ["p": "|{{$b}}..{{/b}}{{$c}} own{{/c}}|"], gives: "|1 own| |2 own|\n"),
    SpecCase(
      "an argument may have lines", "{{<p}}{{$b}}\na\n\nb\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}x{{/b}}"], gives: "a\n\nb\n"),
    SpecCase(
      "the block's indentation goes to the argument", "{{<p}}{{$b}}arg{{/b}}{{/p}}",
      partials: ["p": "x:\n  {{$b}}own{{/b}}\n"], gives: "x:\n  arg\n"),
    SpecCase(
      "one block may be given, the other not", "{{<p}}{{$b}}arg{{/b}}{{/p}}",
      partials: ["p": "{{$a}}own a{{/a}}, {{$b}}own b{{/b}}"], gives: "own a, arg"),
    SpecCase(
      "a partial with blocks shows their text", "{{>p}}|{{<p}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], gives: "own|own"),
    SpecCase(
      "the outermost argument wins, and ends what would never end",
      "{{<p}}{{$f}}O{{/f}}{{/p}}",
      partials: [
        "p": "{{$f}}own{{/f}} {{$g}}{{<q}}{{/q}}{{/g}}",
        "q": "{{$f}}q's{{/f}} {{<p}}{{$g}}end{{/g}}{{/p}}",
      ], gives: "O O O end"),
    SpecCase(
      "a page overrides its parent's parent", "{{<p}}{{$a}}c{{/a}}{{/p}}",
      partials: [
        "p": "{{<o}}{{$a}}p{{/a}}{{/o}}", "o": "{{<g}}{{$a}}o{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}",
      ], gives: "c"),
    SpecCase(
      "a parent overrides its own parent", "{{<p}}{{/p}}",
      partials: [
        "p": "{{<o}}{{$a}}p{{/a}}{{/o}}", "o": "{{<g}}{{$a}}o{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}",
      ], gives: "p"),
    SpecCase(
      "text directly in a parent is not shown", "{{<p}} x {{$b}}arg{{/b}} y {{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], gives: "arg"),
    SpecCase(
      "a parent may hold text alone", "{{<p}} x y {{/p}}", partials: ["p": "{{$b}}own{{/b}}"],
      gives: "own"),
    SpecCase(
      "a comment may stand directly in a parent", "{{<p}}{{! x }}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], gives: "own"),
    SpecCase(
      "an argument sees what its block sees", "{{<p}}{{$b}}I say {{f}}.{{/b}}{{/p}}",
      ["f": "apples", "n": ["f": "bananas"]],
      partials: ["p": "{{#n}}{{$b}}You say {{f}}.{{/b}}{{/n}}"], gives: "I say bananas."),
    SpecCase(
      "a parent stands alone in one line", "Hi,\n  {{<p}}{{/p}}\n", partials: ["p": "one\ntwo\n"],
      gives: "Hi,\n  one\n  two\n"),
    SpecCase(
      "a block stands alone in one line", "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n",
      partials: ["p": "Hi,\n  {{$b}}{{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    SpecCase(
      "an argument loses its own indentation", "{{<p}}{{$b}}\n    one\n    two\n{{/b}}{{/p}}\n",
      partials: ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    SpecCase(
      "the block's own text tells the indentation", "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}\n",
      partials: ["p": "Hi,\n{{$b}}\n  own\n{{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    SpecCase(
      "the block's own text keeps its indentation", "{{<p}}{{/p}}",
      partials: ["p": "Hi,\n{{$b}}\n  own\n    more\n{{/b}}\n"], gives: "Hi,\n  own\n    more\n"),
    SpecCase(
      "indentation inside an argument stays", "{{<p}}{{$b}}\n  one\n    two\n{{/b}}{{/p}}",
      partials: ["p": " {{$b}}{{/b}}"], gives: " one\n   two\n"),
    SpecCase(
      "a page laid out over lines is read alike",
      "{{<p}}\n  {{$a}}1{{/a}}\n  {{$b}}\n    2\n  {{/b}}\n{{/p}}\n",
      partials: ["p": "<{{$a}}{{/a}}>\n{{$b}}{{/b}}|\n"], gives: "<1>\n2\n|\n"),
    SpecCase(
      "a block in an argument can be given by the page above", "{{<c}}{{$n}}three{{/n}}{{/c}}",
      partials: ["c": "{{<p}}{{$b}}one {{$n}}two{{/n}}{{/b}}{{/p}}", "p": "{{$b}}own{{/b}}"],
      gives: "one three"),
    SpecCase(
      "a block in its own argument shows its text", "{{<p}}{{$b}}[{{$b}}inner{{/b}}]{{/b}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], gives: "[inner]"),
    SpecCase(
      "a block of a partial in a parent can be given", "{{<p}}{{$t}}arg{{/t}}{{/p}}",
      partials: ["p": "({{>h}})", "h": "{{$t}}own{{/t}}"], gives: "(arg)"),
    SpecCase(
      "an argument may call a parent", "{{<p}}{{$b}}{{<q}}{{$c}}x{{/c}}{{/q}}{{/b}}{{/p}}",
      partials: ["p": "({{$b}}{{/b}})", "q": "[{{$c}}{{/c}}]"], gives: "([x])"),
    SpecCase(
      "a block is shown for each item", "{{<p}}{{$i}}<{{.}}>{{/i}}{{/p}}", ["l": ["a", "b"]],
      partials: ["p": "{{#l}}{{$i}}{{/i}}{{/l}}"], gives: "<a><b>"),
    SpecCase(
      "a block in the middle of a line is not indented", "{{<p}}{{$b}}\n1\n2\n{{/b}}{{/p}}",
      partials: ["p": "  x {{$b}}{{/b}}y"], gives: "  x 1\n2\ny"),
    SpecCase(
      "indentations of parent and block add up", " {{<p}}{{$b}}\n1\n2\n{{/b}}{{/p}}\n",
      partials: ["p": "a\n  {{$b}}\n  {{/b}}\nz\n"], gives: " a\n   1\n   2\n z\n"),
    SpecCase(
      "a parent in the middle of a line is inline", "a {{<p}}{{/p}} b", partials: ["p": "1\n2"],
      gives: "a 1\n2 b"),
    SpecCase(
      "a parent with text behind it is inline", "  {{<p}}{{/p}} b\n", partials: ["p": "1\n2"],
      gives: "  1\n2 b\n"),
    SpecCase(
      "values in an argument are not indented", "{{<p}}{{$b}}\n{{v}}\n{{/b}}{{/p}}", ["v": "1\n2"],
      partials: ["p": "  {{$b}}\n  {{/b}}\n"], gives: "  1\n2\n"),
    SpecCase(
      "a partial in an argument is indented", "{{<p}}{{$b}}\n{{>q}}\n{{/b}}{{/p}}",
      partials: ["p": "  {{$b}}\n  {{/b}}\n", "q": "1\n2\n"], gives: "  1\n  2\n"),
    SpecCase(
      "delimiters of a page do not pass to its parent", "{{=<% %>=}}<%<p%><%$b%>x<%/b%><%/p%>",
      partials: ["p": "{{$b}}{{/b}}<% %>"], gives: "x<% %>"),
    SpecCase(
      "blanks inside the tags do not matter", "{{< p }}{{$ b }}x{{/ b }}{{/ p }}",
      partials: ["p": "{{$b}}{{/b}}"], gives: "x"),
  ]

  @Test("keeps the rules", arguments: cases)
  func rule(_ example: SpecCase) {
    #expect(example.rendered(suffix: "txt") == example.expected)
  }
}
