import GazetteTestSupport
import Testing

/// What messages advise, and where a warning begins.
struct AdviceTests {
  private static func activity(_ line: String) -> [String: String] {
    [
      "activities/spring.md":
        "---\ntitle: Spring\nstart: 2026-03-05\ntype: study\n\(line)\n---\nText.\n"
    ]
  }

  @Test("a record in the place of a year's list is told what stands there, and how to get away")
  func yearsList() async throws {
    let result = try await TestSite(["plans/2025.yml": "title: Plan\nperiod: 2025\n"]).build()
    #expect(
      result.text.contains(
        "the record 'plans/2025' and the list 'Plans' of 2025 would both be 'plans/2025.html'"),
      Comment(rawValue: result.text))
    #expect(result.text.contains("give the record another id, such as '2025-plan'"))
  }

  @Test("a web address without its scheme is told to have one")
  func scheme() async throws {
    let site = TestSite(Self.activity("sources: [{title: A, link: www.example.org/road}]"))
    #expect(try await site.build().text.contains("write https:// before the address"))
  }

  @Test(
    "an escape that hides how a text is read is a warning, an ordinary one is not",
    arguments: [
      ("Hall\\u202E", ["Content/activities/spring.md:5:8 hidden-character"]),
      ("Hall\\u200B", ["Content/activities/spring.md:5:8 hidden-character"]),
      ("Hall\\t\\u4E2D\\n", []),
    ])
  func escapes(place: String, faults: [String]) async throws {
    let result = try await TestSite(Self.activity("place: \"\(place)\"")).build()
    #expect(result.faults == faults && !result.files.isEmpty)
  }

  @Test(
    "a percent more than ten points from what the parts give is a warning at the field",
    arguments: [
      (50, []), (60, []), (61, ["Content/projects/all.yml:2:21 progress-conflict"]),
      (40, []), (39, ["Content/projects/all.yml:2:21 progress-conflict"]),
    ])
  func progress(percent: Int, faults: [String]) async throws {
    let rest = "sector: transport\nowner: tea\nplannedEnd: 2026-12-31\nstatus: implementation\n"
    let result = try await TestSite([
      "units/tea.yml": "title: Tea\n",
      "projects/all.yml": "title: All\nprogress: {percent: \(percent)}\n" + rest,
      "projects/a.yml": "title: A\nparent: all\nprogress: {percent: 30}\n" + rest,
      "projects/b.yml": "title: B\nparent: all\nprogress: {percent: 70}\n" + rest,
    ]).build()
    #expect(result.faults == faults)
  }
}
