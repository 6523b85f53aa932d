import GazetteTestSupport
import Testing

/// Texts with a count in them, in the plural forms of each language.
struct CountedTextTests {
  private func site(
    _ texts: [String: String], home: String = "", languages: String = "en", records: Int = 0
  ) -> TestSite {
    var content: [String: String] = [:]
    for number in 0..<records {
      content["activities/a\(number).md"] =
        "---\ntitle: A\nstart: 2026-03-05\ntype: study\ntags: [tea]\n---\n"
    }
    var site = TestSite(
      content,
      settings: TestSite.settings.replacing("languages: [en]", with: "languages: [\(languages)]"))
    for (language, text) in texts { site.files["Templates/text/\(language).yml"] = text }
    site.files["Templates/pages/home.html"] = home
    return site
  }

  @Test(
    "the form is chosen by the number, in each language",
    arguments: [
      (1, "1 record", "共 1 条记录"), (2, "2 records", "共 2 条记录"),
      (21, "21 records", "共 21 条记录"),
    ])
  func forms(count: Int, english: String, chinese: String) async throws {
    let result = try await site([:], languages: "en, zh-Hans", records: count).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let line = { (text: String) in "<p class=\"page-count\">\(text)</p>" }
    #expect(result["activities/index.html"].contains(line(english)))
    #expect(result["zh-Hans/activities/index.html"].contains(line(chinese)))
    #expect(result["tags/tea.html"].contains(line(english)))
  }

  @Test("a theme adds its own, and uses it wherever a count is known")
  func own() async throws {
    let result = try await site(
      ["en": "n-times: {one: once, other: \"{count} times\"}\n"],
      home: "{{#counts}}{{title}}: {{#counted}}{{n-times}}{{/counted}}{{/counts}}", records: 1
    ).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(result["index.html"] == "Activities: once")
  }

  @Test("a form that is missing, of no use, or with something else to fill in is named")
  func faults() async throws {
    let result = try await site([
      "en": "n-a: {othr: x}\nn-b: {one: \"{cuont}\", few: x, other: x}\nn-c: [x]\n"
    ]).build()
    #expect(
      result.text == """
        Templates/text/en.yml:1:1: error: 'n-a' has no form 'one', which 'en' needs \
        [missing-plural]
         1 | n-a: {othr: x}
           | ^~~
           = add 'one: "… {count} …"'
        Templates/text/en.yml:1:1: error: 'n-a' has no form 'other', which 'en' needs \
        [missing-plural]
         1 | n-a: {othr: x}
           | ^~~
           = add 'other: "… {count} …"'
        Templates/text/en.yml:1:7: warning: 'en' has no plural form 'othr', so this text is never \
        shown [unused-plural]
         1 | n-a: {othr: x}
           |       ^~~~
           = did you mean 'other'?
        Templates/text/en.yml:2:12: error: '{cuont}' stands for nothing in a text with a count \
        [unknown-placeholder]
         2 | n-b: {one: "{cuont}", few: x, other: x}
           |            ^~~~~~~~~
           = write '{count}' where the number should stand
        Templates/text/en.yml:2:23: warning: 'en' has no plural form 'few', so this text is never \
        shown [unused-plural]
         2 | n-b: {one: "{cuont}", few: x, other: x}
           |                       ^~~
           = delete it; the forms of 'en' are: one, other
        Templates/text/en.yml:3:6: error: 'n-c' should be a text [not-a-text]
         3 | n-c: [x]
           |      ^~~
           = write it on one line, quoted if need be

        """)
  }

  @Test("a text with plural forms in one language has them in every other")
  func everyLanguage() async throws {
    let result = try await site(
      ["en": "n-a: {one: x, other: x}\n", "zh-Hans": "n-a: 一段文字\n"], languages: "en, zh-Hans"
    ).build()
    #expect(
      result.text == """
        Templates/text/zh-Hans.yml: error: the text 'n-a' with its plural forms is missing \
        [missing-text]
          = add a line 'n-a: {other: "… {count} …"}'

        """)
  }

  @Test("a counted text is a name of 'counted', not of 'text'")
  func names() async throws {
    let result = try await site([:], home: "{{text.n-records}}").build()
    #expect(
      result.text == """
        Templates/pages/home.html:1:1: error: 'text' (text) has no name 'n-records' [unknown-name]
         1 | {{text.n-records}}
           | ^~~~~~~~~~~~~~~~~~
           = did you mean 'no-records'?
           = 'n-records' is a name of: counted

        """)
  }
}
