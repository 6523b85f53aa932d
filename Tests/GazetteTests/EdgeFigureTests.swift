import Gazette
import GazetteTestSupport
import Testing

/// Figures at their edges: nothing to count, two currencies, leap days, the turn of the year, midnight.
struct EdgeFigureTests {
  @Test("where there is nothing to divide by, words say so instead of a number")
  func nothing() async throws {
    let result = try await TestSite([
      "cases/a.yml": "title: A\nchannel: visit\nreceived: 2026-03-05\n",
      "activities/a.yml": "title: A\nstart: 2026-12-05\ntype: study\n",
      "decisions/a.yml": "title: A\n",
    ]).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let cases = result["cases/index.html"]
    for label in ["Closed on time", "Satisfied", "Asked and answered"] {
      #expect(cases.figure(label) == "nothing to count", "\(label)")
    }
    #expect(result["activities/index.html"].figure("Attendance") == "nothing to count")
    #expect(result["activities/index.html"].figure("Participations") == "0")
    #expect(result["decisions/index.html"].figure("Votes in favour") == "nothing to count")
    #expect(try await !TestSite([:]).build().files.keys.contains("cases/index.html"))
  }

  @Test("money of two currencies is never added, in lists and in reports")
  func currencies() async throws {
    let result = try await TestSite([
      "activities/a.yml": "title: A\nstart: 2026-03-05\ntype: study\n",
      "finance.csv": """
      id,month,direction,category,amount
      a,2026-03,in,Rent,1200 CNY
      b,2026-03,in,Gift,30.50 USD
      c,2026-04,in,Rent,800.25 CNY
      d,2026-04,out,Lamps,99 USD

      """,
    ]).build()
    let page = result["finance/index.html"]
    #expect(page.figure("In") == "¥2,000.25 + 30.5 USD" && page.figure("Out") == "99 USD")
    #expect(result["numbers/2026.html"].contains("¥2,000.25 + 30.5 USD"))
  }

  @Test("projects in a circle are errors, and no figure runs round it")
  func circle() async throws {
    let rest =
      "sector: health\nowner: a\nplannedEnd: 2026-12-31\nstatus: implementation\n"
      + "progress: {percent: 5}\n"
    let result = try await TestSite([
      "units/a.yml": "title: A\n",
      "projects/x.yml": "title: X\nparent: y\n" + rest,
      "projects/y.yml": "title: Y\nparent: x\n" + rest,
    ]).build()
    #expect(
      result.faults == [
        "Content/projects/x.yml:2:9 endless-parents", "Content/projects/y.yml:2:9 endless-parents",
      ])
  }

  @Test(
    "a notice of three days runs over the leap day of a leap year, and over the turn of the year",
    arguments: [
      ("2028-02-28", "2028-03-01"), ("2026-02-28", "2026-03-02"), ("2026-12-31", "2027-01-02"),
    ])
  func notice(opens: String, closes: String) async throws {
    var site = TestSite([
      "notices/a.yml":
        "title: A\ntype: other\nopens: \(opens)\ndays: 3\ncounting: calendar\nrespond: Write.\n"
    ])
    site.asOf = closes
    let page = try await site.build()["notices/a.html"]
    #expect(page.contains("data-state=\"open\"") && page.contains("1 day left"))
    #expect(page.contains("<time datetime=\"\(closes)\">"))
  }

  @Test(
    "hours over midnight belong to the day on which they began, at the leap day and the year's end",
    arguments: [
      ("2028-02-28 23:00", "2028-02-29 02:00", "2028-02", "2028-03", "12"),
      ("2028-02-29 22:30", "2028-03-01 00:00", "2028-02", "2028-03", "6"),
      ("2026-12-31 23:30", "2027-01-01 00:30", "2026", "2027", "4"),
    ])
  func midnight(
    start: String, end: String, period: String, next: String, hours: String
  ) async throws {
    var site = TestSite([
      "activities/a.yml":
        "title: A\nstart: \(start)\nend: \(end)\ntype: patrol\nvolunteers: 4\n",
      "bulletins/this.yml": "period: \(period)\nissue: 1\nissued: 2029-01-01\n",
      "bulletins/next.yml": "period: \(next)\nissue: 2\nissued: 2029-01-01\n",
    ])
    site.asOf = "2029-01-01"
    let result = try await site.build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(result["activities/index.html"].figure("Volunteer hours") == hours)
    #expect(result["bulletins/this.html"].contains("<dd class=\"figure-value\">\(hours)</dd>"))
    #expect(!result["bulletins/next.html"].contains("<dd class=\"figure-value\">\(hours)</dd>"))
  }

  @Test("nobody gives more than 24 hours a day")
  func hoursOfADay() async throws {
    let result = try await TestSite([
      "activities/a.yml": "title: A\nstart: 2028-02-28\nend: 2028-02-29\ntype: patrol\n"
        + "hours: {each: 48}\n",
      "activities/b.yml": "title: B\nstart: 2026-02-28\ntype: patrol\nhours: {each: 24.5}\n",
    ]).build()
    #expect(result.faults == ["Content/activities/b.yml:4:8 too-many-hours"])
  }
}
