import GazetteTestSupport
import Testing

/// The same site on three days: states are those of the day of the build.
struct StateTests {
  private static let consent =
    "consent: {given: 2026-01-01, covers: [name], channels: [site], until: 2026-10-31}\n"

  private func site(asOf: String) -> TestSite {
    var site = TestSite([
      "holidays.yml": """
      holidays:
        - {name: Spring Festival, from: 2026-02-15, to: 2026-02-23}
      workdays: [2026-02-14, 2026-02-28]

      """,
      "units/village.yml": "title: Village\n",
      // Five working days from Thursday 12 February, over the holiday: until 25 February.
      "notices/rules.yml": """
      title: Rules
      type: consultation
      opens: 2026-02-12
      days: 5
      respond: Write to us.
      result: Passed.
      resultDate: 2026-03-10

      """,
      "commitments/lamps.yml": """
      text: Lamps
      by: units/village
      baseline: none
      target: ten
      made: 2026-01-10
      due: 2026-02-28
      status: open

      """,
      "projects/road.yml": """
      title: Road
      sector: transport
      owner: village
      plannedStart: 2026-01-01
      plannedEnd: 2026-02-28
      status: implementation

      """,
      "members/wang.yml": "name: Wang\n" + Self.consent,
    ])
    site.asOf = asOf
    return site
  }

  @Test(
    "a notice is not open yet, open over the holiday, awaiting its result, and has one",
    arguments: [
      ("2026-02-11", "not-yet-open", "Rules"), ("2026-02-12", "open", "14 days left"),
      ("2026-02-25", "open", "1 day left"), ("2026-02-26", "awaiting-result", "Rules"),
      ("2026-03-09", "awaiting-result", "Rules"), ("2026-03-10", "result", "Rules"),
    ])
  func notice(day: String, state: String, left: String) async throws {
    let result = try await site(asOf: day).build()
    let page = result["notices/rules.html"]
    #expect(page.contains("data-state=\"\(state)\""), Comment(rawValue: result.text))
    #expect(page.contains(" left<") == (state == "open") && page.contains(left))
    #expect(page.contains("2026-02-25"))
  }

  @Test(
    "an open commitment is overdue from the day after it was due",
    arguments: [
      ("2026-02-28", "0 of them due", "0 overdue"), ("2026-03-01", "1 of them due", "1 overdue"),
    ])
  func commitment(day: String, due: String, overdue: String) async throws {
    let list = try await site(asOf: day).build()["commitments/index.html"]
    #expect(list.contains(due) && list.contains(overdue))
  }

  @Test("a project is overdue from the day after it should have ended")
  func project() async throws {
    #expect(try await !site(asOf: "2026-02-28").build()["projects/road.html"].contains("Overdue"))
    let late = try await site(asOf: "2026-03-01").build()
    #expect(late["projects/road.html"].contains("Overdue"))
    #expect(late["projects/index.html"].contains("1 overdue"))
  }

  @Test("a consent that has ended stops the build")
  func consent() async throws {
    #expect(try await site(asOf: "2026-10-31").build().diagnostics.isEmpty)
    let after = try await site(asOf: "2026-11-01").build()
    #expect(after.faults == ["Content/members/wang.yml:2:71 no-valid-consent"])
  }
}
