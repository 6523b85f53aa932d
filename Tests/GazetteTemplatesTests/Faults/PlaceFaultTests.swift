import Testing

@Suite("Faults of place")
struct PlaceFaultTests {
  static let cases: [FaultCase] = [
    FaultCase(
      "<p class={{title}}>",
      prints: """
        page.html:1:10: error: 'title' cannot stand in an attribute without quotes [wrong-place]
         1 | <p class={{title}}>
           |          ^~~~~~~~~
           = put quotes around it
        """),
    FaultCase(
      "<p {{title}}>",
      prints: """
        page.html:1:4: error: 'title' cannot stand in a tag outside of a quoted attribute [wrong-place]
         1 | <p {{title}}>
           |    ^~~~~~~~~
           = put it into a quoted attribute or between the tags; a section may choose between tags
        """),
    FaultCase(
      "<p onclick=\"{{title}}\">",
      prints: """
        page.html:1:13: error: 'title' cannot stand in an event attribute [wrong-place]
         1 | <p onclick="{{title}}">
           |             ^~~~~~~~~
           = put it into a data attribute
        """),
    FaultCase(
      "<script>var x = {{title}}</script>",
      prints: """
        page.html:1:17: error: 'title' cannot stand in a script [wrong-place]
         1 | <script>var x = {{title}}</script>
           |                 ^~~~~~~~~
           = put it into a data attribute, or into <script type="application/json">
        """),
    FaultCase(
      "<style>{{title}}</style>",
      prints: """
        page.html:1:8: error: 'title' cannot stand in a style sheet [wrong-place]
         1 | <style>{{title}}</style>
           |        ^~~~~~~~~
           = put it into a class or data attribute
        """),
    FaultCase(
      "<p style=\"{{title}}\">",
      prints: """
        page.html:1:11: error: 'title' cannot stand in a style attribute [wrong-place]
         1 | <p style="{{title}}">
           |           ^~~~~~~~~
           = put it into a class or data attribute
        """),
    FaultCase(
      "<!-- {{title}} -->",
      prints: """
        page.html:1:6: error: 'title' cannot stand in a comment [wrong-place]
         1 | <!-- {{title}} -->
           |      ^~~~~~~~~
           = delete it, or write '{{! … }}' for a remark
        """),
    FaultCase(
      "<p title=\"{{body}}\">",
      prints: """
        page.html:1:11: error: 'body' is markup and cannot stand in an attribute [wrong-place]
         1 | <p title="{{body}}">
           |           ^~~~~~~~
           = move it between the tags, or use a text
        """),
    FaultCase(
      "<title>{{body}}</title>",
      prints: """
        page.html:1:8: error: 'body' is markup and cannot stand in a title or textarea [wrong-place]
         1 | <title>{{body}}</title>
           |        ^~~~~~~~
           = use a text
        """),
    FaultCase(
      "<a href=\"x{{page}}\">",
      prints: """
        page.html:1:11: error: 'page' is a whole address and cannot follow other text [wrong-place]
         1 | <a href="x{{page}}">
           |           ^~~~~~~~
           = delete what stands before it in the attribute
        """),
    FaultCase(
      "<script src=\"{{web}}\"></script>",
      prints: """
        page.html:1:14: error: 'web' could load a program or page from elsewhere [wrong-place]
         1 | <script src="{{web}}"></script>
           |              ^~~~~~~
           = use an address of the site
        """),
    FaultCase(
      "{{#flag}}<p title=\"{{/flag}}\">",
      prints: """
        page.html:1:1: error: this section begins between tags and ends in a quoted attribute [uneven-section]
         1 | {{#flag}}<p title="{{/flag}}">
           | ^~~~~~~~~
           = let it hold whole tags, whole attributes or whole quoted text
        """),
    FaultCase(
      "<p title=\"{{title}}",
      prints: """
        page.html:1:19: error: the page ends in a quoted attribute [uneven-page]
         1 | <p title="{{title}}
           |                   ^
           = look for a quote, a tag or a comment that is not closed
        """),
    FaultCase(
      "{{>p}}<a href=\"x{{>p}}\">", partials: ["p": "{{title}}"],
      prints: """
        partials/p.html:1:1: error: pages use this tag in places with different escapes [two-places]
         1 | {{title}}
           | ^~~~~~~~~
           = write a partial or block for each place
        """),
    FaultCase(
      "<{{title}}>",
      prints: """
        page.html:1:2: error: 'title' cannot stand in the name of a tag [wrong-place]
         1 | <{{title}}>
           |  ^~~~~~~~~
           = put it into a quoted attribute or between the tags; a section may choose between tags
        """),
  ]

  @Test("are printed word for word, with a caret", arguments: cases)
  func fault(_ example: FaultCase) {
    #expect(example.printed == example.expected)
  }
}
