import GazetteTestSupport
import Testing

/// What is dated after the moment of the build is not shown yet: the same site on three days.
struct KnownTests {
  private func site(asOf: String) -> TestSite {
    var site = TestSite([
      "units/village.yml": "title: Village\n",
      "notices/rules.yml": """
      title: Rules
      type: consultation
      opens: 2026-02-12
      closes: 2026-02-25
      respond: Write to us.
      responses: 17
      objections: {count: 3, upheld: 1}
      result: Passed by all.
      resultDate: 2026-03-10
      changes: [{date: 2026-03-11, note: Typing mended}]

      """,
      "commitments/lamps.yml": """
      text: Lamps
      by: units/village
      baseline: none
      target: ten
      made: 2026-02-01
      due: 2026-02-28
      kept: 2026-03-10
      evidence: [Ten lamps burn]
      status: kept

      """,
      "projects/road.yml": """
      title: Road
      sector: transport
      owner: village
      plannedStart: 2026-01-01
      plannedEnd: 2026-02-28
      start: 2026-02-10
      end: 2026-03-10
      status: completion
      progress: {percent: 100%}
      milestones: [{title: Tar, due: 2026-02-20, met: 2026-03-02}]
      spent: [{date: 2026-02-12, amount: 100 CNY}, {date: 2026-03-09, amount: 250 CNY}]
      closedOff: {date: 2026-03-12, verifiedBy: Town office}

      """,
      "cases/tap.yml": """
      title: Tap
      channel: hotline
      received: 2026-02-20
      due: 2026-02-27
      replied: 2026-03-05
      closed: 2026-03-10
      outcome: done
      satisfied: yes
      question: Where is the water?
      answer: In the [new rules](../notices/rules.yml).

      """,
      "disclosures.csv": """
      id,item,track,cadence,due,published,channels
      a,Accounts,village-affairs,month,2026-02-20,2026-03-03,Board at the gate

      """,
      "inspections/tar.yml":
        "of: projects/road\ndate: 2026-03-04\nby: Town office\nresult: pass\n",
      "decisions/road.yml": """
      title: Build the road
      stages: [{name: Talk, date: 2026-02-01}, {name: Vote, date: 2026-03-04, present: 31, for: 29}]
      result: Agreed by vote.

      """,
      "honour-types/best.yml": "title: Best\ncriteria: A\nissuer: B\n",
      "honours/village.yml": """
      type: best
      year: 2026
      to: units/village
      citation: For the lamps.
      date: 2026-02-20
      revoked: {date: 2026-03-10, reason: Given by mistake}

      """,
    ])
    site.asOf = asOf
    return site
  }

  @Test(
    "a page says what was known on its day, and nothing later",
    arguments: [
      ("notices/rules.html", "2026-02-20", ["\"open\""], ["Passed", ">17<", "Typing mended"]),
      ("notices/rules.html", "2026-03-09", ["awaiting-result"], ["Passed", "Typing mended"]),
      ("notices/rules.html", "2026-03-10", ["Passed by all", ">17<"], ["Typing mended"]),
      ("notices/rules.html", "2026-03-11", ["Passed by all", "Typing mended"], []),
      ("commitments/lamps.html", "2026-02-20", ["\"open\""], ["\"kept\"", "Ten lamps burn"]),
      ("commitments/lamps.html", "2026-03-10", ["\"kept\"", "Ten lamps burn"], ["\"open\""]),
      (
        "projects/road.html", "2026-02-09", ["\"preparation\""],
        ["¥100", "Overdue", "\"implementation\""]
      ),
      (
        "projects/road.html", "2026-03-01", ["\"implementation\"", "¥100", "Overdue"],
        ["¥250", "2026-03-02", "Town office", "100%"]
      ),
      (
        "projects/road.html", "2026-03-10", ["\"completion\"", "¥250", "2026-03-02"],
        ["Overdue", "Verified"]
      ),
      ("projects/road.html", "2026-03-12", ["Verified", "Town office"], []),
      ("cases/tap.html", "2026-02-21", ["The answer will be here"], ["new rules", "Done"]),
      ("cases/tap.html", "2026-03-05", ["new rules"], ["Done", "Satisfied"]),
      ("cases/tap.html", "2026-03-10", ["new rules", "Done", "Satisfied"], []),
      ("disclosures/index.html", "2026-03-02", ["Accounts"], ["2026-03-03", "Board at the gate"]),
      ("disclosures/index.html", "2026-03-03", ["2026-03-03", "Board at the gate"], []),
      ("decisions/road.html", "2026-03-03", ["Talk"], ["Vote", ">31<", "Agreed by vote"]),
      ("decisions/road.html", "2026-03-04", ["Vote", ">31<", "Agreed by vote"], []),
      ("honours/village.html", "2026-03-09", ["For the lamps"], ["Given by mistake"]),
      ("honours/village.html", "2026-03-10", ["Given by mistake"], []),
    ])
  func known(page: String, day: String, shown: [String], hidden: [String]) async throws {
    let result = try await site(asOf: day).build()
    let text = result[page]
    for words in shown { #expect(text.contains(words), "\(words) on \(day)\n\(result.text)") }
    for words in hidden { #expect(!text.contains(words), "\(words) on \(day)") }
  }

  @Test("a commitment is missed from the day on which it was due")
  func missed() async throws {
    var site = TestSite([
      "units/village.yml": "title: Village\n",
      "commitments/bridge.yml": """
      text: Bridge
      by: units/village
      baseline: none
      target: one
      made: 2026-02-01
      due: 2026-02-28
      status: missed
      explanation: The river rose.

      """,
    ])
    site.asOf = "2026-02-27"
    let before = try await site.build()["commitments/bridge.html"]
    #expect(before.contains("\"open\"") && !before.contains("The river rose."))
    site.asOf = "2026-02-28"
    let after = try await site.build()["commitments/bridge.html"]
    #expect(after.contains("\"missed\"") && after.contains("The river rose."))
  }

  @Test(
    "lists, figures and relations agree with the pages",
    arguments: [
      ("cases/index.html", "2026-03-09", "0%", "Closed on time"),
      ("commitments/index.html", "2026-03-09", "0%", "Commitments kept"),
      ("commitments/index.html", "2026-03-10", "100%", "Commitments kept"),
      ("projects/index.html", "2026-03-08", "¥100", "Spent"),
      ("projects/index.html", "2026-03-09", "¥350", "Spent"),
      ("honours/index.html", "2026-03-09", "1", "Awards"),
      ("honours/index.html", "2026-03-10", "0", "Awards"),
      ("notices/index.html", "2026-03-09", "0", "Objections received"),
      ("notices/index.html", "2026-03-10", "3", "Objections received"),
    ])
  func figures(page: String, day: String, value: String, label: String) async throws {
    let text = try await site(asOf: day).build()[page]
    #expect(text.figure(label) == value, "\(text)")
  }

  @Test("a record of what has not happened yet has no page, and is in no list, count or relation")
  func records() async throws {
    let before = try await site(asOf: "2026-03-03").build()
    #expect(before.files["inspections/2026-03-04.html"] == nil)
    #expect(!before.files.keys.contains { $0.hasPrefix("inspections/") })
    #expect(!before["projects/road.html"].contains("Inspections"))
    #expect(!before["notices/rules.html"].contains("cases/tap.html"))
    let after = try await site(asOf: "2026-03-05").build()
    #expect(after["projects/road.html"].contains("Inspections"))
    #expect(after["notices/rules.html"].contains("cases/tap.html"))
    let early = try await site(asOf: "2026-01-31").build()
    #expect(early.files["commitments/lamps.html"] == nil && early.files["cases/tap.html"] == nil)
  }

  @Test("what is dated later is reported at its place, money and milestones as a warning")
  func reported() async throws {
    let result = try await site(asOf: "2026-03-10").build()
    #expect(
      result.faults == [
        "Content/notices/rules.yml:10:18 date-in-future",
        "Content/projects/road.yml:12:19 date-in-future",
      ], Comment(rawValue: result.text))
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
    let before = try await site(asOf: "2026-03-01").build()
    #expect(before.diagnostics.count { $0.severity == .warning } == 2)
    #expect(!before.files.isEmpty)
  }

  @Test("rules hold for what is written, known or not")
  func rules() async throws {
    var site = TestSite([
      "cases/tap.yml": "title: Tap\nchannel: visit\nreceived: 2026-02-20\nreplied: 2026-02-19\n"
        + "closed: 2026-02-01\n"
    ])
    site.asOf = "2026-02-20"
    #expect(
      try await site.build().faults == [
        "Content/cases/tap.yml:4:10 end-before-start", "Content/cases/tap.yml:5:9 end-before-start",
      ])
  }

  @Test("a translation says no more than its record")
  func translation() async throws {
    var site = site(asOf: "2026-03-09")
    site.files["Content/site.yml"]?.replace("[en]", with: "[en, zh-Hans]")
    site.files["Content/notices/rules.zh-Hans.yml"] = "title: 规约\nresult: 全票通过\n"
    let before = try await site.build()
    #expect(!before["zh-Hans/notices/rules.html"].contains("全票通过"))
    site.asOf = "2026-03-10"
    #expect(try await site.build()["zh-Hans/notices/rules.html"].contains("全票通过"))
  }

  @Test("a file that is published later is not among the files yet")
  func files() async throws {
    var site = TestSite([
      "files/accounts.csv": "a,b\n",
      "disclosures/a.yml":
        "item: Accounts\ntrack: village-affairs\ncadence: month\ndue: 2026-03-01\n"
        + "published: 2026-03-03\nfile: ../files/accounts.csv\n",
    ])
    site.asOf = "2026-03-02"
    #expect(try await site.build().files["files/accounts.csv"] == nil)
    site.asOf = "2026-03-03"
    #expect(try await site.build().files["files/accounts.csv"] != nil)
  }
}
