import Testing

@Suite("Faults in names")
struct NameFaultTests {
  static let cases: [FaultCase] = [
    FaultCase(
      "<p>{{titel}}</p>",
      prints: """
        page.html:1:4: error: there is no name 'titel' here; what is shown is: page [unknown-name]
         1 | <p>{{titel}}</p>
           |    ^~~~~~~~~
           = did you mean 'title'?
        """),
    FaultCase(
      "{{#honours}}{{lable}} {{title}} {{city}}{{/honours}}",
      prints: """
        page.html:1:13: error: there is no name 'lable' here; what is shown is: honours, in page [unknown-name]
         1 | {{#honours}}{{lable}} {{title}} {{city}}{{/honours}}
           |             ^~~~~~~~~
           = did you mean 'label'?
        page.html:1:33: error: there is no name 'city' here; what is shown is: honours, in page [unknown-name]
         1 | {{#honours}}{{lable}} {{title}} {{city}}{{/honours}}
           |                                 ^~~~~~~~
           = 'city' is a name of: giver
        """),
    FaultCase(
      "{{author.nam}} {{#author}}{{author.title}}{{/author}}",
      prints: """
        page.html:1:1: error: 'author' (author) has no name 'nam' [unknown-name]
         1 | {{author.nam}} {{#author}}{{author.title}}{{/author}}
           | ^~~~~~~~~~~~~~
           = did you mean 'name'?
        page.html:1:27: error: 'author' (author) has no name 'title' [unknown-name]
         1 | {{author.nam}} {{#author}}{{author.title}}{{/author}}
           |                           ^~~~~~~~~~~~~~~~
           = 'title' is a name of page, without 'author.' before it
        """),
    FaultCase(
      "{{title.long}} {{honours.label}} {{names.first}}",
      prints: """
        page.html:1:1: error: 'title' is a text and has no name 'long' [unknown-name]
         1 | {{title.long}} {{honours.label}} {{names.first}}
           | ^~~~~~~~~~~~~~
           = write '{{title}}'
        page.html:1:16: error: 'honours' is a list and has no name 'label' [unknown-name]
         1 | {{title.long}} {{honours.label}} {{names.first}}
           |                ^~~~~~~~~~~~~~~~~
           = write '{{#honours}}{{label}}{{/honours}}' for each item, or 'honours.count'
        page.html:1:34: error: 'names' is a list and has no name 'first' [unknown-name]
         1 | {{title.long}} {{honours.label}} {{names.first}}
           |                                  ^~~~~~~~~~~~~~~
           = write '{{#names}}{{first}}{{/names}}' for each item, or 'names.count'
        """),
    FaultCase(
      "{{honours}} {{author}} {{flag}}",
      prints: """
        page.html:1:1: error: 'honours' is a list, which cannot be printed [not-printable]
         1 | {{honours}} {{author}} {{flag}}
           | ^~~~~~~~~~~
           = write '{{#honours}}…{{/honours}}' around what is shown of it
        page.html:1:13: error: 'author' is an object, which cannot be printed [not-printable]
         1 | {{honours}} {{author}} {{flag}}
           |             ^~~~~~~~~~
           = write '{{#author}}…{{/author}}' around what is shown of it
        page.html:1:24: error: 'flag' is yes or no, which cannot be printed [not-printable]
         1 | {{honours}} {{author}} {{flag}}
           |                        ^~~~~~~~
           = write '{{#flag}}…{{/flag}}' around what is shown of it
        """),
    FaultCase(
      "{{{title}}}",
      prints: """
        page.html:1:1: error: 'title' is a text, not markup, and is never written without escapes [raw-needs-markup]
         1 | {{{title}}}
           | ^~~~~~~~~~~
           = write '{{title}}'
        """),
    FaultCase(
      "{{subtitle}} {{author.born}}",
      prints: """
        page.html:1:1: warning: 'subtitle' may be absent here [may-be-absent]
         1 | {{subtitle}} {{author.born}}
           | ^~~~~~~~~~~~
           = write '{{#subtitle}}…{{/subtitle}}' around all that needs it
        page.html:1:14: warning: 'author.born' may be absent here [may-be-absent]
         1 | {{subtitle}} {{author.born}}
           |              ^~~~~~~~~~~~~~~
           = write '{{#author.born}}…{{/author.born}}' around all that needs it
        """),
    FaultCase(
      "{{#page}}x{{/page}}{{^author}}y{{/author}}",
      prints: """
        page.html:1:1: warning: 'page' is never absent, so this is always shown [pointless-section]
         1 | {{#page}}x{{/page}}{{^author}}y{{/author}}
           | ^~~~~~~~~
           = delete the section
        page.html:1:20: warning: 'author' is never absent, so this is never shown [pointless-section]
         1 | {{#page}}x{{/page}}{{^author}}y{{/author}}
           |                    ^~~~~~~~~~~
           = delete the section
        """),
    FaultCase(
      "{{#web}}{{.}}{{/web}} {{#d}}{{.}}{{/d}} {{^d}}y{{/d}}",
      prints: """
        page.html:1:1: warning: 'web' is never absent, so this is always shown [pointless-section]
         1 | {{#web}}{{.}}{{/web}} {{#d}}{{.}}{{/d}} {{^d}}y{{/d}}
           | ^~~~~~~~
           = delete the section
        page.html:1:23: warning: 'd' is never absent, so this is always shown [pointless-section]
         1 | {{#web}}{{.}}{{/web}} {{#d}}{{.}}{{/d}} {{^d}}y{{/d}}
           |                       ^~~~~~
           = delete the section
        page.html:1:41: warning: 'd' is never absent, so this is never shown [pointless-section]
         1 | {{#web}}{{.}}{{/web}} {{#d}}{{.}}{{/d}} {{^d}}y{{/d}}
           |                                         ^~~~~~
           = delete the section
        """),
    FaultCase(
      "{{author.city}} {{#flag}}{{flag.year}}{{/flag}}",
      prints: """
        page.html:1:1: error: 'author' (author) has no name 'city' [unknown-name]
         1 | {{author.city}} {{#flag}}{{flag.year}}{{/flag}}
           | ^~~~~~~~~~~~~~~
           = 'city' is a name of: giver
        page.html:1:26: error: 'flag' is yes or no and has no name 'year' [unknown-name]
         1 | {{author.city}} {{#flag}}{{flag.year}}{{/flag}}
           |                          ^~~~~~~~~~~~~
           = write '{{#flag}}…{{/flag}}' around what depends on it
        """),
    FaultCase(
      "{{#title}}{{x}}{{/title}}",
      prints: """
        page.html:1:11: error: there is no name 'x' here; what is shown is: page [unknown-name]
         1 | {{#title}}{{x}}{{/title}}
           |           ^~~~~
        """),
  ]

  @Test("are printed word for word, with a caret", arguments: cases)
  func fault(_ example: FaultCase) {
    #expect(example.printed == example.expected)
  }
}
