import GazetteTestSupport
import Testing

/// What an editor can get wrong, and what Gazette says of it: one diagnostic, at the right place.
struct FaultTests {
  private static let good = """
    ---
    title: Spring
    start: 2026-03-05
    type: study
    ---
    Text.

    """

  private static func activity(_ lines: String, body: String = "Text.") -> [String: String] {
    [
      "activities/spring.md":
        "---\ntitle: Spring\nstart: 2026-03-05\ntype: study\n\(lines)---\n\(body)\n"
    ]
  }

  private static let project =
    "title: Road\nsector: transport\nowner: tea\nplannedEnd: 2026-12-31\nstatus: preparation\n"

  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let content: [String: String]
    let expected: [String]
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "misspelt field", content: activity("plcae: Hall\n"),
      expected: ["Content/activities/spring.md:5:1 unknown-field"]),
    Fault(
      name: "misspelt choice", content: activity("status: hold\n"),
      expected: ["Content/activities/spring.md:5:9 unknown-choice"]),
    Fault(
      name: "impossible date", content: activity("end: 2026-02-30\n"),
      expected: ["Content/activities/spring.md:5:6 impossible-day"]),
    Fault(
      name: "number with text", content: activity("present: 36 people\n"),
      expected: ["Content/activities/spring.md:5:10 bad-number"]),
    Fault(
      name: "unknown reference", content: activity("unit: tea\n"),
      expected: ["Content/activities/spring.md:5:7 unknown-reference"]),
    Fault(
      name: "duplicate id by case",
      content: ["activities/spring.md": good, "activities/Spring.md": good],
      expected: ["Content/activities/spring.md:2:1 duplicate-id"]),
    Fault(
      name: "duplicate id by Unicode form",
      content: ["activities/caf\u{E9}.md": good, "activities/old/cafe\u{301}.md": good],
      expected: ["Content/activities/old/cafe\u{301}.md:2:1 duplicate-id"]),
    Fault(
      name: "tab in YAML", content: activity("hours:\n\teach: 3\n"),
      expected: ["Content/activities/spring.md:6:1 yaml-tab"]),
    Fault(
      name: "alias", content: activity("place: *hall\n"),
      expected: ["Content/activities/spring.md:5:8 yaml-alias"]),
    Fault(
      name: "duplicate key", content: activity("title: Again\n"),
      expected: ["Content/activities/spring.md:5:1 yaml-duplicate-key"]),
    Fault(
      name: "missing required field",
      content: ["activities/spring.md": "---\ntitle: Spring\ntype: study\n---\nText.\n"],
      expected: ["Content/activities/spring.md:2:1 missing-field"]),
    Fault(
      name: "broken link", content: activity("", body: "See [the road](../projects/road.md)."),
      expected: ["Content/activities/spring.md:6:5 broken-link"]),
    Fault(
      name: "missing image", content: activity("", body: "![A bridge](../photos/bridge.png)"),
      expected: ["Content/activities/spring.md:6:1 missing-file"]),
    Fault(
      name: "member without consent",
      content: ["members/li.yml": "name: Li\n"],
      expected: ["Content/members/li.yml:1:1 missing-field"]),
    Fault(
      name: "member whose consent has ended",
      content: [
        "members/li.yml":
          "name: Li\nconsent: {given: 2025-01-01, covers: [name], channels: [site], until: 2026-01-01}\n"
      ],
      expected: ["Content/members/li.yml:2:71 no-valid-consent"]),
    Fault(
      name: "a reference that is misspelt in a table's row",
      content: [
        "activities.csv": "id,title,start,type,unit\na,A,2026-03-05,study,tae\n",
        "units/tea.yml": "title: Tea\n",
      ],
      expected: ["Content/activities.csv:2:22 unknown-reference"]),
    Fault(
      name: "a translation into a language that the site does not have",
      content: ["units/tea.zh-Hans.yml": "title: 茶\n"],
      expected: ["Content/units/tea.zh-Hans.yml unknown-language"]),
    Fault(
      name: "end before start", content: activity("end: 2026-03-04\n"),
      expected: ["Content/activities/spring.md:5:6 end-before-start"]),
    Fault(
      name: "more present than expected", content: activity("expected: 5\npresent: 6\n"),
      expected: ["Content/activities/spring.md:6:10 part-over-whole"]),
    Fault(
      name: "a folder that is no kind", content: ["activites/spring.md": good],
      expected: ["Content/activites/spring.md unknown-kind"]),
    Fault(
      name: "parents in a circle",
      content: [
        "units/a.yml": "title: A\nparent: b\n", "units/b.yml": "title: B\nparent: a\n",
      ],
      expected: [
        "Content/units/a.yml:2:9 endless-parents", "Content/units/b.yml:2:9 endless-parents",
      ]),
    Fault(
      name: "a record where a page of Gazette stands",
      content: ["activities/2026.md": good],
      expected: ["Content/activities/2026.md:2:1 duplicate-address"]),
    Fault(
      name: "a tag that makes a name no file system holds",
      content: activity("tags: [\(String(repeating: "spring ", count: 40))]\n"),
      expected: ["Content/activities/spring.md:5:7 name-too-long"]),
    Fault(
      name: "a kind whose folder Windows cannot hold",
      content: ["kinds/visit.yml": "fields: {day: {type: day}}\nfolder: con\n"],
      expected: ["Content/kinds/visit.yml:2:9 bad-kind"]),
    Fault(
      name: "a kind whose folder leads elsewhere",
      content: ["kinds/visit.yml": "folder: ../visits\n"],
      expected: ["Content/kinds/visit.yml:1:9 bad-kind"]),
    Fault(
      name: "a record where a list of a unit stands",
      content: [
        "units/tea.yml": "title: Tea\n",
        "activities/unit-tea.md": good.replacing("type: study", with: "type: study\nunit: tea"),
      ],
      expected: ["Content/activities/unit-tea.md:2:1 duplicate-address"]),
    Fault(
      name: "a link in a field that leads to no record",
      content: activity("sources: [{title: The road, link: ../projects/raod.md}]\n").merging(
        ["projects/road.yml": project, "units/tea.yml": "title: Tea\n"]
      ) { first, _ in first },
      expected: ["Content/activities/spring.md:5:35 broken-link"]),
    Fault(
      name: "a link in a field that leads out of the site",
      content: activity("sources: [{title: The road, link: ../../../etc/passwd}]\n"),
      expected: ["Content/activities/spring.md:5:35 outside-site"]),
    Fault(
      name: "a web address without its scheme",
      content: activity("sources: [{title: The road, link: www.example.org/road}]\n"),
      expected: ["Content/activities/spring.md:5:35 broken-link"]),
    Fault(
      name: "a control character that is written as an escape",
      content: activity("place: \"Hall\\u0007\"\n"),
      expected: ["Content/activities/spring.md:5:8 control-character"]),
    Fault(
      name: "a NUL among the settings of a kind",
      content: ["kinds/visit.yml": "folder: visits\ntitle: \"A\\0B\"\n"],
      expected: ["Content/kinds/visit.yml:2:8 control-character"]),
    Fault(
      name: "a link with a dangerous scheme",
      content: activity("", body: "[x](javascript:alert(1))"),
      expected: ["Content/activities/spring.md:6:1 unsafe-link"]),
  ]

  @Test("each fault is one diagnostic at its place, and nothing is rendered", arguments: faults)
  func fault(_ fault: Fault) async throws {
    let result = try await TestSite(fault.content).build()
    #expect(result.faults == fault.expected, Comment(rawValue: result.text))
    #expect(result.files.isEmpty)
  }

  @Test("a translation without its record is an error")
  func translationAlone() async throws {
    let settings = TestSite.settings.replacing("[en]", with: "[en, zh-Hans]")
    let result = try await TestSite(["units/tea.zh-Hans.yml": "title: 茶\n"], settings: settings)
      .build()
    #expect(result.faults == ["Content/units/tea.zh-Hans.yml:1:1 translation-alone"])
  }

  @Test("all faults of all files come in one run")
  func manyFaults() async throws {
    var content: [String: String] = [:]
    for number in 1...10 {
      content["activities/a\(number).md"] =
        "---\ntitle: A\nstart: 2026-13-01\ntype: studdy\n---\nText.\n"
    }
    let result = try await TestSite(content).build()
    #expect(result.diagnostics.count == 20)
    #expect(result.diagnostics.count { $0.id == "impossible-day" } == 10)
    #expect(result.diagnostics.count { $0.id == "unknown-choice" } == 10)
  }

  @Test("a diagnostic shows the line, the place and what was meant")
  func wording() async throws {
    let result = try await TestSite(Self.activity("status: hedl\n")).build()
    #expect(
      result.text == """
        Content/activities/spring.md:5:9: error: status 'hedl' is not one of scheduled, held, \
        postponed, cancelled [unknown-choice]
         5 | status: hedl
           |         ^~~~
           = did you mean 'held'?

        """)
  }
}
