import GazetteTestSupport
import Testing

/// Lists that readers can filter: what the index says of records is what the pages of parts show.
struct FilterTests {
  private let content = [
    "units/tea.yml": "title: Tea\n",
    "activities/a.yml":
      "title: Walk\nstart: 2025-03-05\ntype: study\nunit: tea\ntags: [spring, tea & water]\n",
    "activities/b.yml": "title: Talk\nstart: 2026-12-05\ntype: study\ntags: [spring]\n",
    "activities/c.yml":
      "title: Song\nstart: 2026-03-07\ntype: visit\nstatus: cancelled\nunit: tea\n",
  ]

  /// The lists of each activity by its id, as the index has them.
  private func lists(_ result: TestSite.Result) throws -> [String: Set<String>] {
    let start = result["search/en.js"]
    let line = try #require(start.firstMatch(of: /\["activities",\[([^\]]*)\]\]/)).output.1
    let names = line.split(separator: ",").map { $0.dropFirst().dropLast() }
    let part = try #require(start.firstMatch(of: /"(en-1-\w+\.js)"/)).output.1
    var lists: [String: Set<String>] = [:]
    for entry in result["search/\(part)"].matches(of: /\["([a-c])",.*,\[([\d,]*)\]\]/) {
      let places = entry.output.2.split(separator: ",").compactMap { Int($0) }
      lists[String(entry.output.1)] = Set(places.map { String(names[$0]) })
    }
    return lists
  }

  @Test("a record is in those lists, by the index, whose pages show it")
  func parts() async throws {
    let result = try await TestSite(content).build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let found = try lists(result)
    #expect(
      found == [
        "a": ["2025", "unit-tea", "state-over", "tag-spring", "tag-tea-water"],
        "b": ["2026", "state-upcoming", "tag-spring"],
        "c": ["2026", "unit-tea", "state-cancelled"],
      ])
    for (id, lists) in found {
      for list in lists {
        #expect(
          result["activities/\(list).html"].contains("activities/\(id).html\">"), "\(id) in \(list)"
        )
      }
    }
    let page = result["activities/index.html"]
    for list in Set(found.values.flatMap(\.self)) {
      #expect(
        page.contains("<a data-filter=\"\(list)\" href=\"../activities/\(list).html\""), "\(list)")
    }
  }

  @Test(
    "there is no filter, script or list in the index where the template or the site has none",
    arguments: [true, false])
  func without(_ hasSearch: Bool) async throws {
    var site = TestSite(
      content, settings: TestSite.settings + (hasSearch ? "" : "search: no\n"))
    if hasSearch {
      site.files["Templates/pages/activity-list.html"] =
        "{{> head}}{{#years}}{{> list-part}}{{/years}}{{> foot}}"
    }
    let result = try await site.build()
    #expect(!result.diagnostics.hasErrors, Comment(rawValue: result.text))
    let page = result["activities/index.html"]
    #expect(!page.contains("data-filter") && !page.contains("script-src"))
    #expect(page.contains("activities/2025.html"))
    #expect(!result["search/en.js"].contains("state-over"))
    #expect((result.files["search/en.js"] != nil) == hasSearch)
  }

  @Test("a list with records that are kept from search says that a filter does not find them")
  func partial() async throws {
    var content = content
    content["notices/a.yml"] =
      "title: Rules\ntype: consultation\nopens: 2026-11-18\ndays: 7\nrespond: Write\n"
    let says = "Notices of aid are not found here"
    #expect(!(try await TestSite(content).build())["notices/index.html"].contains(says))
    content["notices/b.yml"] =
      "title: Help\ntype: aid\nopens: 2026-11-18\ndays: 7\nrespond: Write\n"
    let result = try await TestSite(content).build()
    #expect(result["notices/index.html"].contains(says))
    #expect(!result["activities/index.html"].contains(says))
  }
}
