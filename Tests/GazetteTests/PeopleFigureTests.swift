import GazetteTestSupport
import Testing

/// Figures about people, against numbers worked out by hand: who gains, who came, who was honoured.
struct PeopleFigureTests {
  private static let rest = "owner: a\nplannedEnd: 2026-12-31\nstatus: implementation\n"

  @Test("people and households are summed apart, over the parts of a project and never its whole")
  func beneficiaries() async throws {
    let page = try await TestSite([
      "units/a.yml": "title: A\n",
      "projects/whole.yml":
        "title: Whole\nsector: health\nbeneficiaries: {people: 900, households: 300}\n" + Self.rest,
      "projects/one.yml":
        "title: One\nparent: whole\nsector: health\nbeneficiaries: {people: 120, households: 40}\n"
        + Self.rest,
      "projects/two.yml":
        "title: Two\nparent: whole\nsector: transport\nbeneficiaries: {people: 80}\n" + Self.rest,
      "projects/alone.yml":
        "title: Alone\nsector: transport\nbeneficiaries: {households: 7}\n" + Self.rest,
    ]).build()["projects/index.html"]
    // 120 + 80; 40 + 7: whoever gains from two projects takes part twice.
    #expect(page.figure("People who gain") == "200")
    #expect(page.figure("Households that gain") == "47")
    // Health and transport, of thirteen sectors.
    #expect(page.figure("Sectors with a project") == "15%")
    #expect(page.sentence?.hasPrefix("3 projects") == true, "\(page.sentence ?? "")")
  }

  @Test("a unit counts once, by itself or as organiser, if it did something in the last 365 days")
  func coverage() async throws {
    func activity(_ start: String, _ unit: String) -> String {
      "title: A\nstart: \(start)\ntype: study\n\(unit)\n"
    }
    var site = TestSite([
      "units/a.yml": "title: A\n", "units/b.yml": "title: B\n", "units/c.yml": "title: C\n",
      "units/d.yml": "title: D\n", "units/e.yml": "title: E\n",
      "activities/1.yml": activity("2026-03-01", "unit: a"),
      "activities/2.yml": activity("2026-03-02", "unit: a"),
      "activities/3.yml": activity("2025-03-06", "organiser: b"),
      "activities/4.yml": activity("2025-03-05", "unit: c"),
      "activities/5.yml": activity("2026-03-01", "unit: d\nstatus: cancelled"),
      "activities/6.yml": activity("2026-03-06", "unit: e"),
    ])
    site.asOf = "2026-03-05"
    // Units a and b; c did something 365 days ago, d called it off, e is yet to.
    #expect(
      try await site.build()["activities/index.html"].figure("Units with an activity in a year")
        == "40%")
  }

  @Test("attendance counts where both numbers are known; what was called off counts for nothing")
  func attendance() async throws {
    let page = try await TestSite([
      "activities.csv": """
      id,title,start,type,expected,present,status
      a,A,2026-03-01,study,40,30,held
      b,B,2026-03-02,study,20,20,
      c,C,2026-03-03,study,50,,
      d,D,2026-03-04,study,,9,
      e,E,2026-03-05,study,30,0,cancelled

      """
    ]).build()["activities/index.html"]
    // 50 of 60.
    #expect(page.figure("Attendance") == "83%")
    // Present where no participants are named: 30 + 20 + 9.
    #expect(page.figure("Participations") == "59")
  }

  @Test("honours: awards and people apart, revoked ones not counted")
  func honours() async throws {
    let consent = "consent: {given: 2026-01-01, covers: [name, award], channels: [site]}\n"
    let award = "type: best\nyear: 2026\ncitation: A\ndate: 2026-02-01\n"
    let page = try await TestSite([
      "units/a.yml": "title: A\n", "honour-types/best.yml": "title: Best\ncriteria: A\nissuer: B\n",
      "members/li.yml": "name: Li\n" + consent, "members/wu.yml": "name: Wu\n" + consent,
      "honours/1.yml": award + "to: members/li\n", "honours/2.yml": award + "to: members/li\n",
      "honours/3.yml": award + "to: members/wu\n", "honours/4.yml": award + "to: units/a\n",
      "honours/5.yml": award
        + "to: units/a\nrevoked: {date: 2026-03-01, reason: Given by mistake}\n",
    ]).build()["honours/index.html"]
    #expect(page.figure("Awards") == "4" && page.figure("People honoured") == "2", "\(page)")
  }

  @Test(
    "study: cancelled and future studies do not count, and a policy never studied is in the share")
  func study() async throws {
    var site = TestSite([
      "policies/a.yml": "title: A\nissuer: Town\nissued: 2026-02-01\n",
      "policies/b.yml": "title: B\nissuer: Town\nissued: 2026-02-01\n",
      "policies/c.yml": "title: C\nissuer: Town\nissued: 2026-02-01\n",
      "activities/1.yml": "title: One\nstart: 2026-03-03\ntype: study\npolicies: [a]\n",
      "activities/2.yml":
        "title: Two\nstart: 2026-02-05\ntype: study\nstatus: postponed\npolicies: [b]\n",
      "activities/3.yml": "title: Three\nstart: 2026-03-20\ntype: training\npolicies: [c]\n",
    ])
    site.asOf = "2026-03-05"
    let page = try await site.build()["policies/index.html"]
    // February has 28 days: 30 days from 1 February to 3 March.
    #expect(page.sentence?.contains("1 of 3 policies were studied, 2 were not") == true)
    #expect(page.figure("Studied within 30 days") == "33%" && page.figure("Longest") == "30")
    site.asOf = "2026-03-20"
    let later = try await site.build()["policies/index.html"]
    #expect(later.figure("Longest") == "47" && later.figure("Studied within 30 days") == "33%")
  }
}
