import GazetteTestSupport
import Testing

/// Registers as readers see them: figures from whole sites, worked out by hand.
struct RegisterTests {
  @Test("cases: on time, days, satisfied with its response rate; duplicates and invalid ones apart")
  func cases() async throws {
    let result = try await TestSite([
      "cases.csv": """
      id,title,channel,received,due,replied,closed,validity,satisfied
      a,A,hotline,2026-03-02,2026-03-10,2026-03-03,2026-03-09,valid,yes
      b,B,hotline,2026-03-02,2026-03-10,2026-03-04,2026-03-11,valid,no
      c,C,visit,2026-03-02,2026-03-10,2026-03-05,,valid,
      d,D,visit,2026-03-02,,2026-03-06,2026-03-20,valid,yes
      e,E,letter,2026-03-02,2026-03-10,2026-03-12,2026-03-10,,yes
      f,F,letter,2026-03-02,2026-03-10,,,duplicate,
      g,G,online,2026-03-02,2026-03-10,,,invalid,

      """
    ]).build()
    let page = result["cases/index.html"]
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(page.contains("7 received: 5 valid, 1 asked before, 1 not a request."))
    // On time: a and e of a, b, e closed and c overdue.
    #expect(page.figure("Closed on time") == "50%")
    // 1, 2, 3, 4, 10 days.
    #expect(page.figure("Days to an answer") == "median 3 days; nine in ten within 10")
    #expect(page.figure("Satisfied") == "75%")
    #expect(page.figure("Asked and answered") == "100%")
    #expect(page.figure("Without a due day") == "1")
  }

  @Test("money: currencies apart, parents counted by their parts, overspending flagged")
  func money() async throws {
    let head = "sector: transport\nowner: village\nplannedEnd: 2026-12-31\nstatus: implementation\n"
    let result = try await TestSite([
      "units/village.yml": "title: Village\n",
      "projects/all.yml": "title: All\nbudget: 1000 CNY\n" + head,
      "projects/a.yml": """
      title: A
      parent: all
      budget: 300 CNY
      spent: [{date: 2026-03-01, amount: 400 CNY}]
      beneficiaries: {people: 10, households: 4}

      """ + head,
      "projects/b.yml": "title: B\nparent: all\nbudget: 20 USD\nbeneficiaries: {people: 5}\n"
        + head,
    ]).build()
    let page = result["projects/index.html"]
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(page.figure("Budget") == "¥300 + 20 USD")
    #expect(page.figure("Spent") == "¥400")
    #expect(page.figure("Over budget") == "1")
    #expect(page.figure("People who gain") == "15")
  }

  @Test("hours over midnight, attendance where both numbers are known, coverage of units")
  func activities() async throws {
    let result = try await TestSite([
      "units/a.yml": "title: UnitA\n", "units/b.yml": "title: UnitB\n",
      "activities/patrol.yml": """
      title: Patrol
      start: 2026-03-01 22:30
      end: 2026-03-02 01:00
      type: patrol
      volunteers: 4
      unit: a

      """,
      "activities/class.yml":
        "title: Class\nstart: 2026-03-03\ntype: study\nexpected: 20\npresent: 15\n",
      "activities/off.yml":
        "title: Off\nstart: 2026-03-04\ntype: study\nstatus: cancelled\nparticipants: 99\n",
    ]).build()
    let page = result["activities/index.html"]
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(page.figure("Volunteer hours") == "10")
    #expect(page.figure("Attendance") == "75%")
    #expect(page.figure("Participations") == "15")
    #expect(page.figure("Units with an activity in a year") == "50%")
  }

  @Test("study: days from issue, those never studied in the share, too few for a median")
  func policies() async throws {
    let result = try await TestSite([
      "policies/a.yml": "title: A\nissuer: Town\nissued: 2026-03-01\n",
      "policies/b.yml": "title: B\nissuer: Town\nissued: 2026-03-01\n",
      "policies/c.yml": "title: C\nissuer: Town\nissued: 2026-03-01\n",
      "activities/one.yml": "title: One\nstart: 2026-03-11\ntype: study\npolicies: [a]\n",
      "activities/two.yml": "title: Two\nstart: 2026-04-30\ntype: study\npolicies: [a, b]\n",
      "activities/told.yml": "title: Told\nstart: 2026-03-02\ntype: outreach\npolicies: [c]\n",
    ]).build()
    let page = result["policies/index.html"]
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(page.contains("2 of 3 policies were studied, 1 were not"))
    #expect(page.figure("Studied within 30 days") == "33%")
    #expect(page.figure("From issue to first study") == "too few")
    #expect(page.figure("Longest") == "60")
  }

  @Test("small counts of those helped are kept back, in the chart, its table and the rows")
  func smallCounts() async throws {
    let result = try await TestSite([
      "assistance.csv": """
      id,form,period,households
      a,link,2026-01,41
      b,aid,2026-01,3
      c,lead,2026-01,17

      """
    ]).build()
    let page = result["assistance/index.html"]
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    // Of the three forms aid is below five; the total would give it back without another.
    #expect(page.figure("Households helped") == "61")
    #expect(page.contains("fewer than 5") && !page.contains("class=\"num\">3<"))
    let chart = page.prefix(
      page.range(of: "class=\"ledger\"")?.lowerBound.utf16Offset(in: page) ?? 0)
    #expect(chart.contains(">41<") && !chart.contains(">17<"))
  }

  @Test(
    "what the rules of a kind forbid is one diagnostic at its place",
    arguments: [
      (
        "mediation.yml/2026-03", "period: 2026-03\naccepted: 2\nsettled: 3\n",
        "3:10 part-over-whole"
      ),
      (
        "surveys/roads", "question: Roads?\nasked: 9\nanswered: 5\noptions: [{label: Yes, n: 6}]\n",
        "4:27 part-over-whole"
      ),
      (
        "decisions/road",
        "title: Road\nstages: [{name: Vote, date: 2026-03-01, present: 5, for: 6}]\n",
        "2:50 part-over-whole"
      ),
      (
        "commitments/a",
        "text: A\nby: units/village\nbaseline: a\ntarget: b\nmade: 2026-01-01\ndue: 2026-02-01\n"
          + "status: missed\n", "7:9 missed-without-explanation"
      ),
      (
        "notices/a", "title: A\ntype: other\nopens: 2026-01-01\nrespond: Write.\n",
        "3:8 notice-without-end"
      ),
      (
        "honours/a",
        "type: best\nyear: 2026\nto: units/village\ncitation: A\ndate: 2026-01-05\nnotice: n\n",
        "5:7 honour-before-notice"
      ),
      (
        "assessments/a",
        "period: 2026\nof: units/village\ncriteria: [{name: A, score: 11, max: 10}]\n",
        "3:29 part-over-whole"
      ),
    ])
  func rules(record: String, text: String, fault: String) async throws {
    let path = record.replacing("mediation.yml", with: "mediation") + ".yml"
    let result = try await TestSite([
      "units/village.yml": "title: Village\n", path: text,
      "honour-types/best.yml": "title: Best\ncriteria: A\nissuer: B\n",
      "notices/n.yml":
        "title: N\ntype: honour\nopens: 2026-01-01\ncloses: 2026-01-05\nrespond: A\n",
    ]).build()
    #expect(result.faults == ["Content/\(path):\(fault)"])
    #expect(result.files.isEmpty)
  }

  @Test("a list says how this year stands to the same months of the last")
  func yearOnYear() async throws {
    var site = TestSite([:])
    for day in ["2025-03-05", "2025-03-09", "2025-08-01", "2026-03-02", "2026-07-31", "2026-08-20"]
    {
      site.files["Content/activities/\(day).yml"] = "title: A\nstart: \(day)\ntype: study\n"
    }
    site.files["Content/activities/off.yml"] =
      "title: Off\nstart: 2026-04-01\ntype: study\nstatus: cancelled\n"
    site.asOf = "2026-08-20"
    let page = try await site.build()["activities/index.html"]
    #expect(page.figure("Mar–Jul 2026") == "2")
    #expect(page.contains("same months of 2025: 2<"))
  }
}
