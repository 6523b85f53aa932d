import GazetteTestSupport
import Testing

/// The home page shows at a glance what is open, what was promised and done, who was honoured.
struct HomeTests {
  private func home(_ content: [String: String]) async throws -> String {
    let result = try await TestSite(content).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    return result["index.html"]
  }

  /// What stands in a section of the page.
  private func section(_ id: String, of page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "aria-labelledby=\"\(id)\"")).upperBound
    return page[start...].split(separator: "</section>", maxSplits: 1)[0]
  }

  private static let unit = ["units/u.yml": "title: Group\ntype: group\n"]

  /// Promises, of which the first was due this year and the second last year, each with what became of it.
  private func promises(_ states: [(year: Int, status: String)]) -> [String: String] {
    var content = Self.unit
    for (number, state) in states.enumerated() {
      content["commitments/c\(number).yml"] = """
        by: units/u
        text: Promise \(number)
        baseline: none
        target: one
        made: \(state.year)-01-05
        due: \(state.year)-06-01
        status: \(state.status)
        explanation: Rain.

        """
    }
    return content
  }

  @Test("promises kept are shown with their number, and the same days of the year before")
  func kept() async throws {
    let page = try await home(
      promises([
        (2026, "kept"), (2026, "kept"), (2026, "missed"), (2026, "withdrawn"), (2025, "kept"),
        (2025, "missed"),
      ]))
    let figures = try section("promised", of: page)
    #expect(figures.contains("<dd class=\"promise-value\">67%</dd>"))
    #expect(figures.contains("n = 3"))
    #expect(figures.contains("same days last year: 50%"))
    #expect(page.contains("1 January 2026 – 20 November 2026"))
  }

  @Test(
    "questions answered in time are those of the due ones, an extension moving the day",
    arguments: [
      (["due: 2026-03-20\nclosed: 2026-03-10", "due: 2026-03-20\nclosed: 2026-03-25"], "50%"),
      (
        ["due: 2026-03-20\nextendedTo: 2026-04-20\nextensionReason: Rain\nclosed: 2026-04-01"],
        "100%"
      ),
      (["due: 2026-03-20", "due: 2026-03-20\nclosed: 2026-03-10"], "50%"),
      (["due: 2026-12-20", "due: 2026-03-20\nclosed: 2026-03-10"], "100%"),
      (["due: 2026-03-20\nvalidity: invalid", "due: 2026-03-20\nclosed: 2026-03-10"], "100%"),
    ])
  func answered(_ cases: [String], _ share: String) async throws {
    var content: [String: String] = [:]
    for (number, fields) in cases.enumerated() {
      content["cases/q\(number).yml"] =
        "title: Q\nchannel: visit\nreceived: 2026-03-01\n" + fields + "\n"
    }
    let figures = try section("promised", of: await home(content))
    #expect(figures.contains("<dd class=\"promise-value\">\(share)</dd>"), "\(figures)")
  }

  @Test("an empty site says what will stand in each part")
  func empty() async throws {
    let page = try await home([:])
    for id in ["notices", "upcoming", "promised", "projects", "honours", "activities"] {
      #expect(try section(id, of: page).contains("class=\"empty\""), "\(id)")
    }
  }

  @Test("the project that is due first is shown with its time, the others after it")
  func projects() async throws {
    var content = Self.unit
    for (id, end) in [("late", "2026-09-30"), ("soon", "2026-12-31")] {
      content["projects/\(id).yml"] = """
        title: The \(id) one
        sector: transport
        owner: u
        status: implementation
        plannedStart: 2026-01-10
        start: 2026-01-12
        plannedEnd: \(end)
        progress: {percent: 40%, basis: Counted.}

        """
    }
    let part = try section("projects", of: await home(content))
    let lead = try #require(part.firstRange(of: "The late one")).lowerBound
    let chart = try #require(part.firstRange(of: "<svg")).lowerBound
    let other = try #require(part.firstRange(of: "The soon one")).lowerBound
    #expect(lead < chart && chart < other)
  }

  @Test("what was asked stands with the first words of the answer, once there is one")
  func reply() async throws {
    let page = try await home([
      "cases/a.yml":
        "title: Lamp\nchannel: visit\nreceived: 2026-03-01\nclosed: 2026-03-04\nanswer: \"**Mended** on Monday.\"\n",
      "cases/b.yml": "title: Tap\nchannel: visit\nreceived: 2026-03-02\n",
    ])
    let part = try section("cases", of: page)
    #expect(part.contains("Mended on Monday."))
    #expect(part.contains("In hand"))
  }
}
