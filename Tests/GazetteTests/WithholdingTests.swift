import GazetteTestSupport
import Testing

/// People who withdrew their consent or are not named, and what was taken down.
struct WithholdingTests {
  private static let settings =
    TestSite.settings.replacing("languages: [en]", with: "languages: [en, zh-Hans]")

  private static let consent =
    "consent: {given: 2026-01-01, covers: [name, photo, story, award], channels: [site, feed]MORE}\n"

  /// A site whose records name Li Mei in every way there is.
  private func site(_ member: String, consent more: String = "") -> TestSite {
    var site = TestSite(
      [
        "members/li-mei.md": "---\nname: Li Mei\nrole: Cook\n\(member)"
          + Self.consent.replacing("MORE", with: more) + """
            photo: {file: ../photos/cook.png, alt: Li Mei at the stove}
            ---
            Li Mei cooks for the whole village.

            """,
        "members/li-mei.zh-Hans.md": "---\nname: 李小梅\nrole: 厨师\n---\n李小梅给全村做饭。\n",
        "members/li-meixiang.md": "---\nname: Li Meixiang\n"
          + Self.consent.replacing("MORE", with: "") + "---\n",
        "honour-types/star.yml": "title: Star\ncriteria: Works\nissuer: Village\n",
        "honours/first.yml": """
        type: star
        year: 2026
        to: members/li-mei
        citation: Li Mei feeds everyone
        date: 2026-05-01

        """,
        "posts/cook.yml": "title: Cook\nduties: Cooking\nholder: li-mei\n",
        "activities/supper.md": """
        ---
        title: Supper by Li Mei
        start: 2026-03-01
        type: outreach
        summary: Cooked by Li Mei, served by Li Meixiang
        photos:
        - {file: ../photos/supper.png, alt: Li Mei serves, people: [li-mei]}
        - {file: ../photos/table.png, alt: The table}
        ---
        Thanks to **Li Mei** and [Li Mei](../members/li-mei.md "Li Mei").

        | cook |
        | --- |
        | Li Mei |

        """,
        "activities/supper.zh-Hans.md": "---\ntitle: 李小梅的晚饭\n---\n谢谢李小梅。\n",
      ], settings: Self.settings)
    for name in ["cook", "supper", "table"] {
      site.data["Content/photos/\(name).png"] = TestSite.picture
    }
    site.jobs = 2
    return site
  }

  private static let traces = ["Li Mei ", "Li Mei<", "Li Mei\"", "li-mei.", "李小梅"]

  private func traces(_ result: TestSite.Result) -> [String] {
    result.files.keys.sorted().flatMap { path in
      Self.traces.filter { (path + result[path]).contains($0) }.map { path + ": " + $0 }
    }
  }

  @Test("with a consent the person is named; on the day of its withdrawal nothing remains")
  func withdrawal() async throws {
    var site = site("", consent: ", withdrawn: 2026-06-01")
    site.asOf = "2026-05-31"
    let before = try await site.build()
    #expect(before.text == "")
    #expect(!traces(before).isEmpty)
    #expect(before.files["members/li-mei.html"] != nil)
    #expect(before["feed.xml"].contains("Li Mei"))

    site.asOf = "2026-06-01"
    let after = try await site.build()
    #expect(
      Set(after.faults.map { $0.split(separator: " ").last }) == ["withheld", "hidden-reference"])
    #expect(
      after.text.contains(
        "'members/li-mei' withdrew the consent on 2026-06-01: left out are 2 records, "
          + "1 picture or files and 10 mentions in texts"))
    #expect(traces(after) == [])
    #expect(after.files["honours/first.html"] == nil)
    #expect(after["activities/supper.html"].split(separator: "<img").count == 2)
    #expect(after["activities/supper.html"].contains("<h1>Supper by L. M..</h1>"))
    #expect(after["activities/supper.html"].contains("Li Meixiang"))
    #expect(after["zh-Hans/activities/supper.html"].contains("谢谢李某某。"))
  }

  @Test(
    "a person who is not named shows as initials or role, on no page",
    arguments: [("initials", "L. M.", "李某某"), ("role", "Cook", "厨师")])
  func anonymous(mode: String, english: String, chinese: String) async throws {
    let result = try await site("anonymous: \(mode)\n").build()
    #expect(Set(result.faults.map { $0.split(separator: " ").last }) == ["withheld"])
    #expect(traces(result) == [])
    #expect(result.files["members/li-mei.html"] == nil)
    #expect(result["honours/first.html"].contains(english))
    #expect(result["posts/cook.html"].contains(english))
    #expect(result["zh-Hans/honours/first.html"].contains(chinese))
  }

  @Test("a person who is not named needs no consent; one who is, does")
  func consentIsNeeded() async throws {
    let unnamed = TestSite(["members/a.yml": "name: Ann Bell\nanonymous: initials\n"])
    #expect(try await unnamed.build().faults == [])
    let named = TestSite(["members/a.yml": "name: Ann Bell\n"])
    #expect(try await named.build().faults == ["Content/members/a.yml:1:1 missing-field"])
  }

  @Test("an address, an attachment or a template that tells who it is, is an error")
  func telling() async throws {
    var site = site("anonymous: initials\n")
    site.files["Content/services/li-mei-kitchen.md"] = """
      ---
      title: Kitchen
      files: [{file: ../papers/menu.txt, title: Menu}]
      ---

      """
    site.files["Content/papers/menu.txt"] = "by Li Mei\n"
    site.files["Templates/partials/body.html"] = "Li Mei"
    let faults = try await site.build().faults
    #expect(faults.contains("Content/services/li-mei-kitchen.md:2:1 telling-id"))
    #expect(faults.contains("Content/papers/menu.txt withheld-text"))
    #expect(faults.contains("Templates/partials/body.html withheld-text"))
  }

  @Test("everybody on a picture has agreed to pictures")
  func pictures() async throws {
    var site = site("")
    site.files["Content/members/li-meixiang.md"] = """
      ---
      name: Li Meixiang
      consent: {given: 2026-01-01, covers: [name], channels: [site]}
      ---

      """
    site.files["Content/units/kitchen.yml"] = """
      title: Kitchen
      photos: [{file: ../photos/table.png, alt: Table, people: [li-mei, li-meixiang]}]

      """
    #expect(
      try await site.build().faults == ["Content/units/kitchen.yml:2:67 no-valid-consent"])
  }

  @Test("who has not agreed to feeds is in none, named or referred to")
  func feeds() async throws {
    var site = site("")
    site.files["Content/members/li-mei.md"] =
      site.files["Content/members/li-mei.md"]?.replacing("[site, feed]", with: "[site]")
    let result = try await site.build()
    #expect(result.faults == [])
    #expect(!result["feed.xml"].contains("Li Mei"))
    #expect(result["activities/supper.html"].contains("Li Mei"))
  }

  @Test(
    "a notice of aid is kept from search engines, feeds and the sitemap, and ends 90 days after")
  func aid() async throws {
    var site = site("")
    for type in ["aid", "other"] {
      site.files["Content/notices/\(type).yml"] = """
        title: Notice of \(type)
        type: \(type)
        opens: 2026-03-01
        closes: 2026-03-10
        respond: Call us

        """
    }
    site.asOf = "2026-05-01"
    let result = try await site.build()
    #expect(result["notices/aid.html"].contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!result["notices/other.html"].contains("noindex"))
    for file in ["feed.xml", "sitemap.xml"] {
      #expect(!result[file].contains("notices/aid"))
      #expect(result[file].contains("notices/other"))
    }
    site.asOf = "2026-06-08"
    #expect(try await site.build().files["notices/aid.html"] != nil)
    site.asOf = "2026-06-09"
    let later = try await site.build()
    #expect(later.files["notices/aid.html"] == nil)
    #expect(later.files["notices/other.html"] != nil)
  }
}
