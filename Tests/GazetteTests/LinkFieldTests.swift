import GazetteTestSupport
import Testing

/// Links that stand in fields: to other sites, and to pages and files of this one.
struct LinkFieldTests {
  @Test(
    "a path within the site becomes a link from the page, in each language",
    arguments: [
      (
        "../projects/road.md", "href=\"../projects/road.html\"",
        "href=\"../../en/projects/road.html\""
      ),
      (
        "/projects/road.yml", "href=\"../projects/road.html\"",
        "href=\"../../en/projects/road.html\""
      ),
      ("../projects", "href=\"../projects/index.html\"", "href=\"../../en/projects/index.html\""),
      ("/", "href=\"../index.html\"", "href=\"../../en/index.html\""),
      ("../files/map.csv", "href=\"../files/map.csv\"", "href=\"../../files/map.csv\""),
      ("https://example.com/a", "href=\"https://example.com/a\"", "href=\"https://example.com/a\""),
    ])
  func paths(link: String, main: String, english: String) async throws {
    let result = try await TestSite(
      [
        "units/tea.yml": "title: Tea\n", "files/map.csv": "a,b\n",
        "projects/road.yml":
          "title: Road\nsector: transport\nowner: tea\nplannedEnd: 2026-12-31\nstatus: preparation\n",
        "policies/water.yml":
          "title: Water\nissuer: Town\nissued: 2026-03-05\nlink: \(link)\n"
          + "sources: [{title: The source, link: \(link)}]\n",
      ], settings: TestSite.settings.replacing("[en]", with: "[zh-Hans, en]")
    ).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(result["policies/water.html"].contains("<li><a \(main)>The source</a>"))
    #expect(result["en/policies/water.html"].contains("<li><a \(english)>The source</a>"))
    #expect((result.files["files/map.csv"] != nil) == link.hasSuffix(".csv"))
  }

  @Test("a record that a link names shows who names it, and one that is hidden is a note")
  func relations() async throws {
    let policy =
      "title: Water\nissuer: Town\nissued: 2026-03-05\nlink: ../pages/about.yml\n"
    var site = TestSite(["policies/water.yml": policy, "pages/about.yml": "title: About\n"])
    #expect(try await site.build()["about.html"].contains("policies/water.html"))
    site.files["Content/pages/about.yml"] = "title: About\ndraft: yes\n"
    let result = try await site.build()
    #expect(result.faults == ["Content/policies/water.yml:4:7 hidden-reference"])
    #expect(!result["policies/water.html"].contains("about.html"))
  }
}
