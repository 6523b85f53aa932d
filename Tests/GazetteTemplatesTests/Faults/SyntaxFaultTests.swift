import Testing

@Suite("Faults of syntax")
struct SyntaxFaultTests {
  static let cases: [FaultCase] = [
    FaultCase(
      "a\n{{#title}}\nb",
      prints: """
        page.html:2:1: error: 'title' opens here and is never closed [unclosed-section]
         2 | {{#title}}
           | ^~~~~~~~~~
           = write '{{/title}}' where it ends
        """),
    FaultCase(
      "{{#flag}}{{#title}}{{/flag}}{{/title}}",
      prints: """
        page.html:1:10: error: 'title' opens here and is not closed before {{/flag}} [unclosed-section]
         1 | {{#flag}}{{#title}}{{/flag}}{{/title}}
           |          ^~~~~~~~~~
           = write '{{/title}}' where it ends
        page.html:1:29: error: 'title' is closed here but not open [stray-closing]
         1 | {{#flag}}{{#title}}{{/flag}}{{/title}}
           |                             ^~~~~~~~~~
           = delete this tag
        """),
    FaultCase(
      "x{{/title}}",
      prints: """
        page.html:1:2: error: 'title' is closed here but not open [stray-closing]
         1 | x{{/title}}
           |  ^~~~~~~~~~
           = delete this tag
        """),
    FaultCase(
      "{{#flag}}{{/titel}}{{/flag}}",
      prints: """
        page.html:1:10: error: 'titel' is closed here, but what is open is 'flag' [stray-closing]
         1 | {{#flag}}{{/titel}}{{/flag}}
           |          ^~~~~~~~~~
           = write '{{/flag}}'
           = page.html:1:1: 'flag' opens here
        """),
    FaultCase(
      "春{{title\n{{title}}",
      prints: """
        page.html:1:2: error: this tag is not closed [unclosed-tag]
         1 | 春{{title
           |   ^~~~~~~
           = close it with '}}'
        """),
    FaultCase(
      "{{{title}}",
      prints: """
        page.html:1:1: error: this tag is not closed [unclosed-tag]
         1 | {{{title}}
           | ^~~~~~~~~~
           = close it with '}}}'
        """),
    FaultCase(
      "{{}} {{#}} {{> }}",
      prints: """
        page.html:1:1: error: this tag has no name [empty-name]
         1 | {{}} {{#}} {{> }}
           | ^~~~
           = write a name in it, or delete it
        page.html:1:6: error: this tag has no name [empty-name]
         1 | {{}} {{#}} {{> }}
           |      ^~~~~
           = write a name in it, or delete it
        page.html:1:12: error: this tag has no name [empty-name]
         1 | {{}} {{#}} {{> }}
           |            ^~~~~~
           = write a name in it, or delete it
        """),
    FaultCase(
      "{{a b}} {{.a}} {{a..b}} {{title|upper}}",
      prints: """
        page.html:1:3: error: 'a b' is not a name [bad-name]
         1 | {{a b}} {{.a}} {{a..b}} {{title|upper}}
           |   ^~~
           = a name is one word, or several joined by single dots; nothing else stands in braces
        page.html:1:11: error: '.a' is not a name [bad-name]
         1 | {{a b}} {{.a}} {{a..b}} {{title|upper}}
           |           ^~
           = a name is one word, or several joined by single dots; nothing else stands in braces
        page.html:1:18: error: 'a..b' is not a name [bad-name]
         1 | {{a b}} {{.a}} {{a..b}} {{title|upper}}
           |                  ^~~~
           = a name is one word, or several joined by single dots; nothing else stands in braces
        page.html:1:27: error: 'title|upper' is not a name [bad-name]
         1 | {{a b}} {{.a}} {{a..b}} {{title|upper}}
           |                           ^~~~~~~~~~~
           = a name is one word, or several joined by single dots; nothing else stands in braces
        """),
    FaultCase(
      "{{=x=}} {{=a b c=}}",
      prints: """
        page.html:1:1: error: new delimiters are two words between equals signs, without an equals sign in them [bad-delimiters]
         1 | {{=x=}} {{=a b c=}}
           | ^~~~~~~
           = write for example '{{=<% %>=}}'
        page.html:1:9: error: new delimiters are two words between equals signs, without an equals sign in them [bad-delimiters]
         1 | {{=x=}} {{=a b c=}}
           |         ^~~~~~~~~~~
           = write for example '{{=<% %>=}}'
        """),
    FaultCase(
      "{{<p}} text {{title}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}", partials: ["p": "{{$b}}{{/b}}"],
      prints: """
        page.html:1:8: warning: text directly in a parent is never shown [ignored-text]
         1 | {{<p}} text {{title}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}
           |        ^~~~
           = move it into a block, or delete it
        page.html:1:13: error: only blocks may stand directly in a parent [ignored-tag]
         1 | {{<p}} text {{title}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}
           |             ^~~~~~~~~
           = move this tag into a block
        page.html:1:35: error: the block 'b' is given twice [second-argument]
         1 | {{<p}} text {{title}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}
           |                                   ^~~~~~
           = keep one of them
           = page.html:1:22: first given here
        """),
  ]

  @Test("are printed word for word, with a caret", arguments: cases)
  func fault(_ example: FaultCase) {
    #expect(example.printed == example.expected)
  }
}
