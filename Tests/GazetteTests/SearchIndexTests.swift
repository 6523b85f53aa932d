import Foundation
import Gazette
import GazetteTestSupport
import GazetteText
import Testing

/// What readers can search for: everything that pages show, nothing else, as harmless scripts.
struct SearchIndexTests {
  /// A record as the index has it.
  private struct Entry: Hashable {
    let kind: String
    let address: String
    let title: String
    let date: Int
    let tags: [String]
    let summary: String
    let text: String
    let language: String?
  }

  /// The parts of a language's index, in the order in which its first script names them.
  private func parts(_ result: TestSite.Result, _ language: String = "en") throws -> [String] {
    let (page, up) =
      language == "en" ? ("search.html", "") : (language + "/search.html", "../")
    #expect(result[page].contains("data-index=\"\(up)search/\(language).js\""))
    return try result["search/\(language).js"].matches(of: /"([A-Za-z-]+-\d+-[0-9a-z]+\.js)"/).map {
      String(decoding: try #require(result.files["search/" + $0.output.1]), as: UTF8.self)
    }
  }

  private func entries(_ parts: [String]) throws -> [Entry] {
    try parts.flatMap { part -> [Entry] in
      #expect(part.hasPrefix("gazetteSearch([[") && part.hasSuffix(");\n"))
      let json = Data(part.dropFirst("gazetteSearch(".count).dropLast(3).utf8)
      let kinds = try #require(try JSONSerialization.jsonObject(with: json) as? [[NSObject]])
      return try kinds.flatMap { kind -> [Entry] in
        let label = try #require(kind[0] as? String)
        let (before, behind) = (try #require(kind[1] as? String), try #require(kind[2] as? String))
        return try #require(kind[3] as? [[NSObject]]).map { values in
          Entry(
            kind: label, address: before + (try #require(values[0] as? String)) + behind,
            title: try #require(values[1] as? String), date: try #require(values[2] as? Int),
            tags: try #require(values[3] as? [String]),
            summary: try #require(values[4] as? String), text: try #require(values[5] as? String),
            language: values.count > 7 ? values[7] as? String : nil)
        }
      }
    }
  }

  private let content = [
    "activities/spring.md": """
    ---
    title: Spring & planting
    summary: Twelve people planted.
    start: 2026-03-05 14:30
    type: study
    tags: [Tea]
    place: East slope
    ---
    We *read* the notice, then **planted**.

    - Bring water & gloves
    """,
    "units/tea.md": "---\ntitle: Tea group\n---\nThe group.\n",
    "disclosures/water.yml": "track: village-affairs\nitem: Water money\ncadence: year\n",
    "pages/about.md": "---\ntitle: About us\n---\nWho we are.\n",
  ]

  @Test("a record stands in the index with its words, its date and the address where it is shown")
  func contents() async throws {
    let result = try await TestSite(content).build()
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.id) == [])
    let found = try entries(try parts(result))
    #expect(
      found.first
        == Entry(
          kind: "Activity", address: "activities/spring.html", title: "Spring & planting",
          date: 20_260_305, tags: ["Tea"], summary: "Twelve people planted.",
          text: "We read the notice, then planted. Bring water & gloves East slope", language: nil))
    #expect(
      found.map(\.address) == [
        "activities/spring.html", "disclosures/index.html#row-water", "units/tea.html",
        "about.html",
      ])
  }

  @Test("every address of the index is that of a page or of a row on one")
  func addresses() async throws {
    let result = try await TestSite(content).build()
    let found = try entries(try parts(result))
    #expect(found.count == 4)
    for entry in found {
      let halves = entry.address.split(separator: "#", maxSplits: 1).map(String.init)
      #expect(result.files[halves[0]] != nil, "\(entry.address)")
      if halves.count > 1 { #expect(result[halves[0]].contains("id=\"\(halves[1])\"")) }
    }
  }

  @Test(
    "a translated record has the words of the language, another one says which language it is in")
  func languages() async throws {
    var content = content
    content["activities/spring.zh-Hans.md"] = "---\ntitle: 春耕\nsummary: 十二人参加。\n---\n带水。\n"
    let settings = TestSite.settings.replacing("[en]", with: "[en, zh-Hans]")
    let result = try await TestSite(content, settings: settings).build()
    let found = try entries(try parts(result, "zh-Hans"))
    let spring = try #require(found.first)
    #expect(spring.kind == "活动" && spring.title == "春耕" && spring.summary == "十二人参加。")
    #expect(spring.text.hasPrefix("带水。") && spring.language == nil)
    #expect(found.last?.language == "en")
  }

  @Test(
    "a record that is not shown or that is kept from search is not in the index",
    arguments: [
      "activities/x.md": "---\ntitle: zqx\nstart: 2026-03-05\ntype: study\ndraft: yes\n---\n",
      "activities/y.md":
        "---\ntitle: zqx\nstart: 2026-03-05\ntype: study\npublish: 2099-01-01\n---\n",
      "notices/aid.yml":
        "title: zqx\ntype: aid\nopens: 2026-11-18\ndays: 7\nrespond: zqx\n",
      "takedowns/t.yml": "target: zqx\nreceived: 2026-03-05\n",
      "members/someone.yml": "name: zqx\nanonymous: initials\n",
    ])
  func hidden(_ path: String, _ text: String) async throws {
    var content = content
    content[path] = text
    let result = try await TestSite(content).build()
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.id) == [], "\(result.text)")
    let parts = try parts(result)
    #expect(try entries(parts).count == 4)
    #expect(!parts.joined().contains("zqx"))
  }

  @Test("the text of a record can neither end the script nor be markup, and comes back as it was")
  func escapes() async throws {
    let title = "</script><!--'\"\\ \u{2028}\u{2029} & 𠀋"
    var content = content
    content["units/tea.yml"] =
      "title: \"</script><!--'\\\"\\\\ \\u2028\\u2029 & 𠀋\"\nsummary: ']]]);</script>'\n"
    content["units/tea.md"] = nil
    let result = try await TestSite(content).build()
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.id) == [], "\(result.text)")
    let parts = try parts(result)
    let text = parts.joined()
    for forbidden in ["<", ">", "&", "\u{2028}", "\u{2029}"] {
      #expect(!text.unicodeScalars.contains { String($0) == forbidden }, "\(forbidden)")
    }
    let unit = try #require(try entries(parts).first { $0.kind == "Unit" })
    #expect(unit.title == title && unit.summary == "]]]);</script>")
  }

  /// A site of as many activities, each with a long text.
  private func long(_ count: Int, jobs: Int = 1) -> TestSite {
    let text = String(repeating: "春灌前的水渠要清一遍，", count: 60)
    var content: [String: String] = [:]
    for number in 0..<count {
      content["activities/a\(number).md"] =
        "---\ntitle: 第\(number)次活动\nstart: 2026-03-05\ntype: study\n---\n\(text)\n"
    }
    var site = TestSite(content)
    site.jobs = jobs
    return site
  }

  @Test("parts stay under their limit, and all records together under 2 MB, each with some text")
  func limits() async throws {
    let result = try await long(3000).build()
    let parts = try parts(result)
    #expect(parts.count > 6)
    #expect(parts.allSatisfy { $0.utf8.count <= SearchIndex.longestPart })
    let bytes = parts.reduce(0) { $0 + $1.utf8.count }
    #expect(bytes > 1_500_000 && bytes < 2_000_000)
    let found = try entries(parts)
    #expect(Set(found.map(\.address)).count == 3000)
    #expect(found.allSatisfy { $0.text.hasPrefix("春灌前的水渠") && !$0.text.contains("\u{FFFD}") })
  }

  @Test("two jobs write the same index, and its addresses change with its content only")
  func sameBytes() async throws {
    func index(_ site: TestSite) async throws -> [String: [UInt8]] {
      try await site.build().files.filter { $0.key.hasPrefix("search/en-") }
    }
    let one = try await index(long(300))
    #expect(!one.isEmpty)
    #expect(try await index(long(300, jobs: 2)) == one)
    var other = long(300)
    other.files["Content/activities/a299.md"]? =
      "---\ntitle: 另一次活动\nstart: 2026-03-05\ntype: study\n---\n"
    let changed = try await index(other)
    #expect(one.count == 2 && changed.count == 2)
    #expect(Set(one.keys).intersection(changed.keys).count == 1)
    for (path, bytes) in changed { #expect(one[path] == nil || one[path] == bytes) }
  }

  @Test("only search and lists with parts may run the script, and every page leads to search")
  func scripts() async throws {
    let result = try await TestSite(content).build()
    for (path, bytes) in result.files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      // There is nothing in the list of disclosures, nor in that of units, by which to filter.
      let isSearch = path == "search.html" || path.hasPrefix("activities/") && path != Self.spring
      #expect(page.contains("script-src 'self'") == isSearch, "\(path)")
      #expect(
        page.replacing("<script type=\"application/ld+json\">", with: "").contains("<script")
          == isSearch, "\(path)")
      #expect(page.contains("search.html\"") || path.hasPrefix("old/"), "\(path)")
    }
    let script = try #require(
      result.files.first { $0.key.hasPrefix("assets/search-") && $0.key.hasSuffix(".js") })
    #expect(script.value.count <= 10_240)
  }

  private static let spring = "activities/spring.html"
}
