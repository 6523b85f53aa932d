import GazetteTestSupport
import Testing

/// Lists: paged, by year, tag and unit; and lists that a page declares.
struct ListPageTests {
  private func site(_ page: String = "title: About\n") -> TestSite {
    var content = ["pages/about.yml": page, "units/tea.yml": "title: Tea\n"]
    for number in 10..<35 {
      content["activities/a\(number).yml"] =
        "title: A\(number)\nstart: 20\(number < 20 ? 25 : 26)-03-\(number % 20 + 10)\n"
        + "type: \(number % 5 == 0 ? "visit" : "study")\ntags: [spring, t\(number % 2)]\nunit: tea\n"
    }
    return TestSite(content)
  }

  @Test("25 activities are two pages of all, and one of each year, state, tag and unit")
  func addresses() async throws {
    let result = try await site().build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let lists = result.files.keys.filter { $0.hasPrefix("activities/") && !$0.contains("/a") }
    #expect(
      lists.sorted() == [
        "activities/2025.html", "activities/2026.html", "activities/index.html",
        "activities/page-2.html", "activities/state-over-page-2.html",
        "activities/state-over.html", "activities/tag-spring-page-2.html",
        "activities/tag-spring.html",
        "activities/tag-t0.html", "activities/tag-t1.html", "activities/unit-tea-page-2.html",
        "activities/unit-tea.html",
      ])
    #expect(result.files["tags/spring.html"] != nil && result.files["tags/index.html"] != nil)
  }

  @Test("a list shows each record once, newest first, over its pages")
  func order() async throws {
    let result = try await site().build()
    let pages = result["activities/index.html"] + result["activities/page-2.html"]
    var titles: [String] = []
    for match in pages.matches(of: /<a href="\.\.\/activities\/(a\d\d)\.html"/) {
      titles.append(String(match.output.1))
    }
    #expect(titles.count == 25 && Set(titles).count == 25)
    #expect(titles.first == "a34" && titles.last == "a10")
  }

  @Test("a page shows the list that it declares")
  func declared() async throws {
    let page = "title: Visits\nlist: {of: activities, where: type=visit, limit: 3, group: year}\n"
    let result = try await site(page).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let text = result["about.html"]
    let shown = (10..<35).filter { text.contains("activities/a\($0).html") }
    #expect(shown == [20, 25, 30])
  }

  @Test(
    "a list that cannot be read is an error at the part that is wrong",
    arguments: [
      ("{of: activites}", "Content/pages/about.yml:2:12 bad-list"),
      ("{of: activities, where: tpye=visit}", "Content/pages/about.yml:2:31 bad-list"),
      ("{of: activities, where: type=visti}", "Content/pages/about.yml:2:31 bad-list"),
      ("{of: activities, sort: -strat}", "Content/pages/about.yml:2:30 bad-list"),
      ("{of: activities, limit: few}", "Content/pages/about.yml:2:31 bad-number"),
    ])
  func broken(_ list: String, _ expected: String) async throws {
    let result = try await site("title: Visits\nlist: \(list)\n").build()
    #expect(result.faults == [expected])
  }

  @Test("records in another order of files give the same bytes, with one job and with four")
  func sameBytes() async throws {
    var site = site()
    let first = try await site.build()
    site.jobs = 4
    let second = try await site.build()
    #expect(first.files == second.files && !first.files.isEmpty)
  }

  @Test("projects and cases have a list of each sector, which the aside leads to")
  func sectors() async throws {
    let project = "owner: tea\nplannedEnd: 2026-12-31\nstatus: implementation\n"
    let result = try await TestSite([
      "units/tea.yml": "title: Tea\n",
      "projects/road.yml": "title: Road\nsector: transport\n" + project,
      "projects/bridge.yml": "title: Bridge\nsector: transport\n" + project,
      "projects/school.yml": "title: School\nsector: education\n" + project,
      "cases/a.yml": "title: A\nchannel: visit\nsector: transport\nreceived: 2026-03-05\n",
      "cases/b.yml": "title: B\nchannel: visit\nreceived: 2026-03-05\n",
    ]).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let lists = result.files.keys.filter { $0.contains("/sector-") }
    #expect(
      lists.sorted() == [
        "cases/sector-transport.html", "projects/sector-education.html",
        "projects/sector-transport.html",
      ])
    let page = result["projects/sector-transport.html"]
    #expect(page.contains("Projects · Transport") && page.contains(">Bridge<"))
    #expect(!page.contains(">School<"))
    // Education comes before transport, as the sectors are declared.
    let aside = result["projects/index.html"]
    let links = aside.matches(
      of: /projects\/sector-([a-z]+)\.html">[A-Za-z]+ <small>(\d)/
    )
    .map { "\($0.output.1) \($0.output.2)" }
    #expect(links == ["education 1", "transport 2"])
    #expect(result["cases/index.html"].contains("sector-transport.html"))
  }

  private static let project = "owner: tea\nsector: transport\nplannedEnd: 2026-12-31\n"
  private static let asked = "channel: visit\nreceived: 2026-11-02\n"

  /// A site on 21 November 2026 with records in some of the states of each kind.
  private let states = TestSite([
    "units/tea.yml": "title: Tea\n",
    "projects/a.yml": "title: Road\nstatus: implementation\n" + project,
    "projects/b.yml": "title: Bridge\nstatus: preparation\n" + project,
    "projects/c.yml": "title: School\nstatus: implementation\n" + project,
    "activities/a.yml": "title: Walk\nstart: 2026-03-05\ntype: study\nstatus: held\n",
    "activities/b.yml": "title: Talk\nstart: 2026-12-05\ntype: study\n",
    "activities/c.yml": "title: Song\nstart: 2026-03-07\ntype: study\nstatus: cancelled\n",
    "notices/a.yml":
      "title: Rules\ntype: consultation\nopens: 2026-11-20\ndays: 5\nrespond: Write\n",
    "cases/a.yml": "topic: Lamps\n" + asked,
    "cases/b.yml": "topic: Water\ndue: 2026-11-20\nreplied: 2026-11-05\n" + asked,
    "cases/c.yml": "topic: Bus\ndue: 2026-11-21\nreplied: 2026-11-05\n" + asked,
    "cases/d.yml": "topic: Wages\nclosed: 2026-11-05\n" + asked,
  ])

  private func stateLists(_ result: TestSite.Result) -> [String] {
    result.files.keys.filter { $0.contains("/state-") }.sorted()
  }

  @Test("there is a list of each state that a kind's records are in, in the order of their lives")
  func states() async throws {
    var site = states
    site.asOf = "2026-11-21"
    let result = try await site.build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    #expect(
      stateLists(result) == [
        "activities/state-cancelled.html", "activities/state-over.html",
        "activities/state-upcoming.html", "cases/state-answered.html", "cases/state-closed.html",
        "cases/state-open.html", "cases/state-overdue.html", "notices/state-open.html",
        "projects/state-implementation.html", "projects/state-preparation.html",
      ])
    let page = result["projects/state-implementation.html"]
    #expect(page.contains(">Road<") && page.contains(">School<") && !page.contains(">Bridge<"))
    let late = result["cases/state-overdue.html"]
    #expect(late.contains("· Overdue</h1>") && late.contains(">Water<") && !late.contains(">Bus<"))
    func links(_ list: String) -> [String] {
      result[list].matches(of: /\/state-([a-z]+)\.html"[^>]*>[A-Za-z ]+ <small>(\d)/)
        .map { "\($0.output.1) \($0.output.2)" }
    }
    #expect(links("projects/index.html") == ["preparation 1", "implementation 2"])
    #expect(links("activities/index.html") == ["upcoming 1", "over 1", "cancelled 1"])
    #expect(links("cases/index.html") == ["open 1", "answered 1", "overdue 1", "closed 1"])
  }

  @Test("there is no list of a state where the template of the list shows no links to them")
  func withoutStateLinks() async throws {
    var site = states
    site.files["Templates/pages/activity-list.html"] = "{{> head}}{{#records}}{{title}}{{/records}}"
    let lists = stateLists(try await site.build())
    #expect(!lists.contains { $0.hasPrefix("activities/") })
    #expect(lists.contains { $0.hasPrefix("projects/") })
  }
}
