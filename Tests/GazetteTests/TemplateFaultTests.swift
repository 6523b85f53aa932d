import GazetteTestSupport
import Testing

/// A site's own template that is wrong stops the build with its place.
struct TemplateFaultTests {
  private func build(_ template: String) async throws -> TestSite.Result {
    var site = TestSite([:])
    site.files["Templates/pages/home.html"] = template
    return try await site.build()
  }

  @Test("an unclosed section is named where it opens")
  func unclosedSection() async throws {
    let result = try await build("<h1>{{title}}</h1>\n{{#activities}}\n<p>{{title}}</p>\n")
    #expect(result.faults == ["Templates/pages/home.html:2:1 unclosed-section"])
    #expect(result.files.isEmpty)
  }

  @Test("an unknown name is named with what was meant")
  func unknownName() async throws {
    let result = try await build("<h1>{{titel}}</h1>\n")
    #expect(
      result.text == """
        Templates/pages/home.html:1:5: error: there is no name 'titel' here; what is shown is: \
        home page [unknown-name]
         1 | <h1>{{titel}}</h1>
           |     ^~~~~~~~~
           = did you mean 'title'?

        """)
    #expect(result.files.isEmpty)
  }

  @Test("words of the theme can be changed one by one")
  func ownWords() async throws {
    var site = TestSite([:])
    site.files["Templates/text/en.yml"] = "home: Front door\n"
    site.files["Templates/pages/home.html"] = "{{text.home}}, {{text.all-tags}}"
    let result = try await site.build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(result["index.html"].hasPrefix("Front door, "))
  }

  @Test("partials of the default theme that the site's own files leave unused are no fault")
  func unusedDefault() async throws {
    var site = TestSite([:])
    site.files["Templates/partials/relations.html"] = ""
    site.files["Templates/partials/extra.html"] = ""
    let result = try await site.build()
    #expect(result.faults == ["Templates/partials/extra.html unused-template"])
  }
}
