import Testing

@Suite("Faults in calls")
struct CallFaultTests {
  static let cases: [FaultCase] = [
    FaultCase(
      "{{>heder}}", partials: ["header": "x"],
      prints: """
        page.html:1:4: error: there is no template 'heder' [missing-template]
         1 | {{>heder}}
           |    ^~~~~
           = did you mean 'header'?
        """),
    FaultCase(
      "{{<p}}{{$contnt}}1{{/contnt}}{{/p}}", partials: ["p": "{{$content}}{{/content}}"],
      prints: """
        page.html:1:7: error: no parent shows a block 'contnt' [unknown-block]
         1 | {{<p}}{{$contnt}}1{{/contnt}}{{/p}}
           |       ^~~~~~~~~~~
           = did you mean 'content'?
        """),
    FaultCase(
      "{{>*title}}",
      prints: """
        page.html:1:1: error: 'title' may be any text, so the template that it names cannot be checked [open-dynamic-name]
         1 | {{>*title}}
           | ^~~~~~~~~~~
           = use a name whose values are a fixed list
        """),
    FaultCase(
      "{{>*d}}", partials: ["a": "x"],
      prints: """
        page.html:1:1: error: there is no template 'gone', which this tag may name [missing-template]
         1 | {{>*d}}
           | ^~~~~~~
           = add a file partials/gone.html
        """),
    FaultCase(
      "{{>a}}", partials: ["a": "{{>b}}", "b": "x{{>a}}"],
      prints: """
        partials/b.html:1:2: error: this never ends: partials/a → partials/b → partials/a [endless-call]
         1 | x{{>a}}
           |  ^~~~~~
           = call it inside a section over a list or object that has an end
        """),
    FaultCase(
      "{{#title}}{{>a}}{{/title}}", partials: ["a": "{{#title}}{{>a}}{{/title}}"],
      prints: """
        partials/a.html:1:11: error: this never ends: partials/a → partials/a [endless-call]
         1 | {{#title}}{{>a}}{{/title}}
           |           ^~~~~~
           = call it inside a section over a list or object that has an end
        """),
    FaultCase(
      "<p title=\"{{>p}}\">", partials: ["p": "a\">"],
      prints: """
        page.html:1:11: error: what this tag shows begins in a quoted attribute and ends between tags [uneven-call]
         1 | <p title="{{>p}}">
           |           ^~~~~~
           = let the template or block end where it begins
        """),
  ]

  @Test("are printed word for word, with a caret", arguments: cases)
  func fault(_ example: FaultCase) {
    #expect(example.printed == example.expected)
  }
}
