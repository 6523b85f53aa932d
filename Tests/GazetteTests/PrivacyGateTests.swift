import Gazette
import GazetteTestSupport
import GazetteText
import Testing

/// Whole sites with a private number in them; all numbers are nobody's.
struct PrivacyGateTests {
  private static let activity = """
    ---
    title: Spring
    start: 2026-03-05
    type: training
    ---

    """

  /// What a place of a site looks like with a text in it, and where the text is reported.
  private static let places: [(name: String, text: String, place: String)] = [
    (
      "activities/a.md", "---\ntitle: Call 139 0000 1234\nstart: 2026-03-05\ntype: training\n---\n",
      "2:13"
    ),
    ("activities/a.md", activity + "Call **139-0000-1234**.\n", "6:8"),
    ("activities/a.md", activity + "| a | b |\n|---|---|\n| x | １３９００００１２３４ |\n", "8:7"),
    ("activities/a.md", activity + "[x](https://example.org/?t=%31%33%3900001234)\n", "6:28"),
    ("activities/a.md", activity + "Call 139&#8203;0000&#x200b;1234\n", "6:6"),
    ("activities.csv", "id,title,start,type\na,13900001234,2026-03-05,training\n", "2:3"),
    (
      "activities/a.yml",
      "title: \"Call \\u0031\\u0033900001234\"\nstart: 2026-03-05\ntype: training\n",
      "1:14"
    ),
    ("files/list.csv", "name,telephone\nx,13900001234\n", "2:3"),
    ("files/list.txt", "x 13900001234\n", "1:3"),
    (
      "files/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>13900001234</text></svg>",
      "1:47"
    ),
    ("holidays.yml", "# Call 13900001234\nworkdays: [2026-02-14]\n", "1:8"),
  ]

  @Test("a private number is one error at its place, and nothing is rendered", arguments: places)
  func reportsAtThePlace(name: String, text: String, place: String) async throws {
    let site = try await TestSite([name: text]).build()
    #expect(site.faults == ["Content/\(name):\(place) mobile-number"])
    #expect(site.files.isEmpty)
  }

  @Test("a private number in the name of a file is an error of the file")
  func reportsNames() async throws {
    let site = try await TestSite(["activities/call-13900001234.md": Self.activity]).build()
    #expect(site.faults == ["Content/activities/call-13900001234.md mobile-number"])
    #expect(site.files.isEmpty)
  }

  @Test("a number in site.yml outside the contact, or in a template, is an error at its place")
  func reportsSettingsAndTemplates() async throws {
    var site = TestSite(["activities/a.md": Self.activity])
    site.files["Content/site.yml", default: ""] += "tagline: Call 13900001234\n"
    site.files["Templates/text/en.yml"] = "read-more: 13900005678\n"
    let result = try await site.build()
    let faults = result.faults.filter { $0.hasSuffix("mobile-number") }
    #expect(
      faults == [
        "Content/site.yml:8:15 mobile-number", "Templates/text/en.yml:1:12 mobile-number",
      ])
    #expect(result.files.isEmpty)
  }

  @Test("what stands under contact, objections and publicEmails may stand anywhere")
  func allowsContact() async throws {
    let settings = """
      name: Test branch
      languages: [en]
      timeZone: Asia/Shanghai
      licence: CC0-1.0
      contact: {email: office@example.org, officePhone: 139 0000 1234}
      objections: {how: Call 13900005678.}
      publicEmails: [press@example.org]

      """
    let body =
      Self.activity + "Call 13900001234 or +86 139-0000-5678, write to PRESS@example.org.\n"
    var site = TestSite(["activities/a.md": body], settings: settings)
    site.isStrict = true
    let result = try await site.build()
    #expect(result.faults.isEmpty)
    #expect(result["activities/a.html"].contains("13900001234"))
  }

  @Test("any other e-mail address is a warning, which stands in the way under --strict only")
  func warnsOfEmail() async throws {
    var site = TestSite(["activities/a.md": Self.activity + "Write to nobody@example.org.\n"])
    let result = try await site.build()
    #expect(result.faults == ["Content/activities/a.md:6:10 email-address"])
    #expect(!result.files.isEmpty)
    site.isStrict = true
    #expect(try await site.build().files.isEmpty)
  }

  private func acknowledging(_ entry: String) -> TestSite {
    TestSite([
      "activities/a.md": Self.activity + "Write to nobody@example.org.\n",
      "privacy.yml": "acknowledged:\n  - {\(entry)}\n",
    ])
  }

  @Test(
    "an acknowledged warning is silent, by record and by file",
    arguments: ["activities/a", "activities/a.md", "Content/activities/a.md"])
  func acknowledges(place: String) async throws {
    let site = acknowledging(
      "rule: email-address, where: \(place), reason: Asked for, until: 2026-11-20")
    #expect(try await site.build().faults.isEmpty)
  }

  @Test("an acknowledgement of another place does not count")
  func acknowledgesOnlyThere() async throws {
    let site = acknowledging(
      "rule: email-address, where: activities/ab, reason: Asked for, until: 2026-11-20")
    #expect(try await site.build().faults == ["Content/activities/a.md:6:10 email-address"])
  }

  @Test("an acknowledgement that has expired is reported, and counts no more")
  func acknowledgementExpires() async throws {
    let site = acknowledging(
      "rule: email-address, where: activities/a, reason: Asked for, until: 2026-11-19")
    #expect(
      try await site.build().faults == [
        "Content/activities/a.md:6:10 email-address",
        "Content/privacy.yml:2:74 acknowledgement-expired",
      ])
  }

  @Test("an unknown rule is an error with a near miss, and so is one that has no way round")
  func refusesRules() async throws {
    let unknown = try await acknowledging(
      "rule: email-adress, where: activities/a, reason: x, until: 2027-01-01"
    ).build()
    #expect(unknown.text.contains("did you mean 'email-address'?"))
    #expect(unknown.files.isEmpty)
    let final = try await acknowledging(
      "rule: mobile-number, where: activities/a, reason: x, until: 2027-01-01"
    ).build()
    #expect(final.faults.contains("Content/privacy.yml:2:12 unknown-choice"))
  }

  @Test("a template that joins harmless fields into a number is caught in what it makes")
  func catchesJoins() async throws {
    let record = """
      ---
      title: "13900"
      place: "001234"
      start: 2026-03-05
      type: training
      ---

      """
    var site = TestSite(["activities/a.md": record])
    site.files["Templates/pages/activity.html"] =
      "{{#record}}<b>{{title}}</b><i>{{#place}}{{place}}{{/place}}</i>{{/record}}\n"
    let result = try await site.build()
    #expect(result.faults == ["activities/a.html:1:4 mobile-number"])
    #expect(result.text.contains("this page is made by pages/activity"))
    #expect(result.text.contains("Content/activities/a.md:2:1: it shows this record"))
    #expect(result.files.isEmpty)
  }

  @Test("what the last gate finds leaves Output as it was")
  func refusesPublication() async throws {
    let folder = try TemporaryFolder()
    func publish(_ template: String) async throws {
      let tree = SourceTree.memory([
        "Content/site.yml": TestSite.settings,
        "Content/activities/a.md": Self.activity.replacing("Spring", with: "\"00001234\""),
        "Templates/pages/activity.html": template,
      ])
      let options = BuildOptions(clock: .local(try When(parsing: "2026-11-20", in: .utc)))
      _ = try await Build(tree, options).check().publish(
        tree, to: folder.path + "/Output", root: folder.path, jobs: 2)
    }
    try await publish("{{#record}}{{title}}{{/record}}")
    let before = try folder.contents(below: "Output")
    await #expect(throws: Checked.Refusal.self) {
      try await publish("{{#record}}139{{title}}{{/record}}")
    }
    #expect(try folder.contents(below: "Output") == before)
    #expect(before["activities/a.html"] != nil)
  }

  @Test(
    "a number that only a repeated item of lists makes stops the publication, at the first page")
  func refusesRepeatedItems() async throws {
    let folder = try TemporaryFolder()
    var files = ["Content/site.yml": TestSite.settings]
    for number in 10..<60 {
      files["Content/activities/a\(number).md"] = """
        ---
        title: Digging \(number)
        summary: \(String(repeating: "We dug the whole day. ", count: 20))
        place: \(number == 30 ? "\"13900\"" : "Field")
        start: 2026-03-05
        type: training
        tags: [soil]
        ---

        """
    }
    files["Templates/partials/activity.html"] =
      "<li>{{#summary}}{{summary}}{{/summary}}{{#place}}{{place}}<b>001234</b>, {{/place}}"
      + "{{#summary}}{{summary}}{{/summary}}</li>\n"
    let tree = SourceTree.memory(files)
    let checked = try await Build(
      tree, BuildOptions(clock: .local(try When(parsing: "2026-11-20", in: .utc)))
    ).check()
    for jobs in [1, 2] {
      do {
        _ = try await checked.publish(
          tree, to: folder.path + "/Output", root: folder.path + "/site", jobs: jobs)
        Issue.record("the site was published")
      } catch Checked.Refusal.output(let faults) {
        #expect(faults.map(\.id) == ["mobile-number"])
        #expect(faults.map(\.location.file.path) == ["activities/2026-page-2.html"])
      }
    }
  }

  @Test("a warning that pages show again is reported once, at the record")
  func reportsOnce() async throws {
    let body = Self.activity.replacing("title: Spring", with: "title: Ask nobody@example.org")
    let result = try await TestSite(["activities/a.md": body]).build()
    #expect(result.faults == ["Content/activities/a.md:2:12 email-address"])
    #expect(result["activities/index.html"].contains("nobody@example.org"))
  }

  @Test("jobs and order do not change what the gate says")
  func isTheSameWithManyJobs() async throws {
    var content: [String: String] = [:]
    for number in 0..<60 {
      content["activities/a\(number).md"] = Self.activity + "Write to n\(number)@example.org.\n"
    }
    var site = TestSite(content)
    let one = try await site.build().faults
    site.jobs = 4
    #expect(try await site.build().faults == one)
    #expect(one.count == 60)
  }
}
