import GazetteTestSupport
import Testing

/// What a site names in `site.yml`: its tracks of openness and the titles of its tags.
struct SettingsTests {
  private static let ownTracks = """
    openness:
      tracks:
        - {id: school, title: 校务公开}
        - {id: canteen, title: 食堂公开}

    """

  private func site(_ row: String, settings: String = ownTracks, english: String = "") -> TestSite {
    TestSite(
      [
        "site.en.yml": english,
        "disclosures.csv": "id,item,track,cadence,due,published\n\(row)\n",
      ], settings: TestSite.settings.replacing("[en]", with: "[zh-Hans, en]") + settings)
  }

  @Test("a site's own tracks of openness take the place of the usual ones, in each language")
  func tracks() async throws {
    let result = try await site(
      "a,Menu,canteen,month,2026-03-05,2026-03-05",
      english: "openness: {tracks: [{id: canteen, title: Canteen}]}\n"
    ).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(result["disclosures/index.html"].contains("<dt>食堂公开</dt>"))
    #expect(result["en/disclosures/index.html"].contains("<dt>Canteen</dt>"))
    #expect(!result["disclosures/index.html"].contains("村务公开</dt>"))
  }

  @Test(
    "a track that there is not is an error at its place, with a near miss",
    arguments: [
      (
        ownTracks, "canten", "", "Content/disclosures.csv:2:8 unknown-choice",
        "did you mean 'canteen'?"
      ),
      (
        ownTracks, "village-affairs", "", "Content/disclosures.csv:2:8 unknown-choice",
        "is not one of school, canteen"
      ),
      ("", "canteen", "", "Content/disclosures.csv:2:8 unknown-choice", "village-affairs"),
      (
        ownTracks, "canteen", "openness: {tracks: [{id: schol, title: School}]}\n",
        "Content/site.en.yml:1:26 unknown-track", "did you mean 'school'?"
      ),
      (
        ownTracks + "    - {id: school, title: 校务}\n", "canteen", "",
        "Content/site.yml:12:12 duplicate-id", "twice"
      ),
    ])
  func unknownTrack(
    settings: String, track: String, english: String, fault: String, help: String
  ) async throws {
    let result = try await site(
      "a,Menu,\(track),month,2026-03-05,", settings: settings, english: english
    ).build()
    #expect(result.faults == [fault], Comment(rawValue: result.text))
    #expect(result.text.contains(help) && result.files.isEmpty)
  }

  private func tagged(_ english: String, main: String = "") -> TestSite {
    TestSite(
      [
        "site.en.yml": english,
        "activities/a.yml": "title: A\nstart: 2026-03-05\ntype: study\ntags: [茶叶, 道路]\n",
      ], settings: TestSite.settings.replacing("[en]", with: "[zh-Hans, en]") + main)
  }

  @Test("a tag has its title in each language, and is marked where nobody has translated it")
  func tags() async throws {
    let result = try await tagged("tags: [{id: 茶叶, title: Tea}]\n").build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let list = result["en/activities/index.html"]
    #expect(list.contains(".html\">Tea <"), "\(list)")
    #expect(list.contains(".html\" lang=\"zh-Hans\">道路 <"))
    #expect(result["en/tags/茶叶.html"].contains("<h1>Tea</h1>"))
    #expect(result["en/tags/道路.html"].contains("<h1 lang=\"zh-Hans\">道路</h1>"))
    #expect(result["tags/道路.html"].contains("<h1>道路</h1>"))
    #expect(result["en/activities/a.html"].contains("lang=\"zh-Hans\">道路</a>"))
    #expect(result["activities/a.html"].contains(">茶叶</a>"))
  }

  @Test(
    "a title of a tag that no record has is a warning with a near miss",
    arguments: [
      ("tags: [{id: 茶业, title: Tea}]\n", "", "Content/site.en.yml:1:13 unused-tag", "'茶叶'"),
      ("", "tags: [{id: 铁路, title: 高铁}]\n", "Content/site.yml:8:13 unused-tag", "道路"),
    ])
  func unusedTag(english: String, main: String, fault: String, help: String) async throws {
    let result = try await tagged(english, main: main).build()
    #expect(result.faults == [fault], Comment(rawValue: result.text))
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning } && !result.files.isEmpty)
    #expect(result.text.contains(help), Comment(rawValue: result.text))
  }
}
