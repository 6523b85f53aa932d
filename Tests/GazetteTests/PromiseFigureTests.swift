import GazetteTestSupport
import Testing

/// Figures about what was due and decided, against numbers worked out by hand.
struct PromiseFigureTests {
  @Test("openness by track: on time, late, missing, still to come, without a day")
  func openness() async throws {
    var site = TestSite([
      "disclosures.csv": """
      id,item,track,cadence,due,published
      a,Accounts,village-affairs,month,2026-01-10,2026-01-10
      b,Accounts,village-affairs,month,2026-02-10,2026-02-11
      c,Accounts,village-affairs,month,2026-03-10,
      d,Accounts,village-affairs,month,2026-04-10,
      e,Meeting,party-affairs,month,2026-01-10,2026-01-09
      f,Meeting,party-affairs,month,2026-03-10,2026-03-20
      g,Notice,party-affairs,event,,2026-02-01

      """
    ])
    site.asOf = "2026-03-15"
    let page = try await site.build()["disclosures/index.html"]
    // Due by now: a, b, c, e and f, which is published only later; d is to come, g has no day.
    #expect(
      page.sentence?.contains("5") == true && page.figure("Made public on time") == "40%",
      "\(page.sentence ?? "")")
    #expect(page.figure("Village affairs") == "33%" && page.figure("Party affairs") == "50%")
    for word in ["on time", "late", "missing", "to come"] {
      #expect(page.lowercased().contains(word))
    }
  }

  @Test(
    "what is made public stays for fifteen days, the first and the last included",
    arguments: [
      ("2026-03-15", []), ("2026-03-14", ["Content/disclosures/a.yml:6:10 shown-too-short"]),
      ("2026-04-30", []),
    ])
  func fifteenDays(expires: String, faults: [String]) async throws {
    var site = TestSite([
      "disclosures/a.yml":
        "item: Accounts\ntrack: village-affairs\ncadence: month\ndue: 2026-03-01\n"
        + "published: 2026-03-01\nexpires: \(expires)\n"
    ])
    site.asOf = "2026-03-02"
    let result = try await site.build()
    #expect(result.faults == faults && !result.files.isEmpty, Comment(rawValue: result.text))
  }

  @Test(
    "decisions: attendance and votes over all stages, days to the last stage and to the posting")
  func decisions() async throws {
    let result = try await TestSite([
      // 30 days, posted after 2; the posting before the last stage does not count.
      "decisions/a.yml": """
      title: A
      stages:
        - {name: Talk, date: 2026-01-01, expected: 20, present: 10}
        - {name: Vote, date: 2026-01-31, expected: 40, present: 32, for: 20, against: 7, abstain: 3}
      disclosed: [{date: 2026-01-02, place: Board}, {date: 2026-02-02, place: Board}]

      """,
      "decisions/b.yml": """
      title: B
      stages: [{name: Vote, date: 2026-02-01, present: 9, for: 9}]
      disclosed: [{date: 2026-02-01, place: Board}]

      """,
      "decisions/c.yml": "title: C\n",
      "decisions/d.yml": "title: D\nstages: [{name: Talk, date: 2026-02-01}]\n",
    ]).build()
    let page = result["decisions/index.html"]
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(
      page.sentence == "4 decisions, 2 of them by vote; 2 were posted after their last stage.")
    // 42 of 60 present; 29 of 39 votes.
    #expect(page.figure("Present at meetings") == "70%")
    #expect(page.figure("Votes in favour") == "74%")
    #expect(page.figure("From first stage to last") == "too few")
  }

  @Test("five decisions have a median and nine in ten")
  func decisionDays() async throws {
    var site = TestSite([:])
    for (index, days) in [0, 1, 2, 4, 9].enumerated() {
      site.files["Content/decisions/d\(index).yml"] = """
        title: D
        stages: [{name: A, date: 2026-03-01}, {name: B, date: 2026-03-1\(days)}]
        disclosed: [{date: 2026-03-20, place: Board}]

        """
    }
    let page = try await site.build()["decisions/index.html"]
    #expect(page.figure("From first stage to last") == "median 11 days; nine in ten within 18")
    #expect(page.figure("From last stage to posting") == "median 8 days; nine in ten within 10")
  }

  @Test("cases: satisfied of all that answered, with how many were asked; duplicates apart")
  func satisfaction() async throws {
    let page = try await TestSite([
      "cases.csv": """
      id,title,channel,received,closed,validity,satisfied
      a,A,visit,2026-03-02,2026-03-09,valid,yes
      b,B,visit,2026-03-02,2026-03-09,valid,partly
      c,C,visit,2026-03-02,2026-03-09,valid,
      d,D,visit,2026-03-02,2026-03-09,,
      e,E,visit,2026-03-02,,valid,
      f,F,visit,2026-03-02,2026-03-09,duplicate,yes
      g,G,visit,2026-03-02,2026-03-09,invalid,no

      """
    ]).build()["cases/index.html"]
    #expect(
      page.sentence?.hasPrefix("7 received: 5 valid, 1 asked before, 1 not a request.") == true)
    // One of two; two of four that are closed.
    #expect(page.figure("Satisfied") == "50%" && page.figure("Asked and answered") == "50%")
  }
}
