import Gazette
import GazetteTestSupport
import Testing

/// States at the minute, in the site's time zone.
struct MinuteTests {
  private func site(asOf: String) -> TestSite {
    var site = TestSite([
      "notices/rules.yml":
        "title: Rules\ntype: other\nopens: 2026-03-05 09:00\ncloses: 2026-03-06 17:30\n"
        + "respond: Write.\n",
      "activities/dance.yml":
        "title: Dance\nstart: 2026-03-05 19:30\nend: 2026-03-05 21:00\ntype: other\n"
        + "participants: 40\n",
      "activities/clean.yml": "title: Clean\nstart: 2026-03-05\ntype: volunteer\nparticipants: 7\n",
    ])
    site.asOf = asOf
    return site
  }

  @Test(
    "a notice opens and closes at its minute; a bare day is that day's end",
    arguments: [
      ("2026-03-05T08:59", "not-yet-open", "as at 08:59"),
      ("2026-03-05 09:00", "open", "as at 09:00"), ("2026-03-05", "open", ""),
      ("2026-03-06T17:29", "open", "as at 17:29"),
      ("2026-03-06T17:30", "awaiting-result", "as at 17:30"), ("2026-03-06", "awaiting-result", ""),
      ("2026-03-07T00:00", "awaiting-result", ""),
    ])
  func notice(asOf: String, state: String, toldAt: String) async throws {
    let page = try await site(asOf: asOf).build()["notices/rules.html"]
    #expect(page.contains("data-state=\"\(state)\""), Comment(rawValue: page))
    #expect(page.contains("as at") == !toldAt.isEmpty && (toldAt.isEmpty || page.contains(toldAt)))
    #expect(page.contains("2026 17:30"))
  }

  @Test(
    "an activity is to come, under way and over at its minutes, and counted from its start",
    arguments: [
      ("2026-03-04", "upcoming", "upcoming", "0"),
      ("2026-03-05T19:29", "upcoming", "under-way", "7"),
      ("2026-03-05T19:30", "under-way", "under-way", "47"),
      ("2026-03-05T20:59", "under-way", "under-way", "47"),
      ("2026-03-05T21:00", "over", "under-way", "47"), ("2026-03-05", "over", "under-way", "47"),
      ("2026-03-06T00:00", "over", "over", "47"),
    ])
  func activity(asOf: String, timed: String, wholeDay: String, people: String) async throws {
    let result = try await site(asOf: asOf).build()
    #expect(result["activities/dance.html"].contains("data-state=\"\(timed)\""))
    #expect(result["activities/clean.html"].contains("data-state=\"\(wholeDay)\""))
    #expect(
      result["activities/index.html"].contains(
        "<dt>Participations</dt><dd class=\"figure-value\">\(people)<"))
  }

  @Test("the minute of a clock is that of the site's zone, and gives the same bytes as its name")
  func clock() async throws {
    let tree = SourceTree.memory(site(asOf: "2026-03-05").files)
    // 2026-03-05T11:30:59Z is half past seven in the evening in Shanghai.
    let seconds = 1_772_710_259
    var options = BuildOptions(clock: .seconds(seconds))
    options.draws = false
    let byClock = try await Build(tree, options).check().render(tree).files
    let named = try await site(asOf: "2026-03-05T19:30").build()
    #expect(byClock == named.files && !byClock.isEmpty)
  }

  @Test(
    "a moment is written as a day or a minute, without an offset",
    arguments: [
      ("2026-03-05", "2026-03-05"), ("2026-03-05T14:30", "2026-03-05T14:30"),
      ("2026-03-05 14:30", "2026-03-05T14:30"), ("2026-03-05T14:30Z", nil),
      ("2026-03-05T24:00", nil), ("2026-02-30", nil), ("2026-03-05 1430", nil), ("", nil),
    ] as [(String, String?)])
  func moment(text: String, meant: String?) {
    #expect(When(local: text)?.description == meant)
  }
}
