import Foundation
import GazetteTestSupport
import Testing

/// No text gets out of the data block, and no person into it who has not agreed to be in data.
struct StructuredDataSafetyTests {
  @Test(
    "a hostile text stands in the data as it was written, and closes nothing",
    arguments: [
      "</script><script>alert(1)</script>", "<!--<script>", "]]>", "a\\\"b\\", "\u{2028}x\u{2029}",
      "&lt;/script&gt;", "{{title}}", "'\"><img src=x onerror=alert(1)>",
      "\u{1F600}e\u{301}\"\u{301}",
    ])
  func hostile(text: String) async throws {
    // By scalars: a quote with an accent upon it is a quote.
    let quoted = text.unicodeScalars.map { ["\"", "\\"].contains($0) ? "\\\($0)" : "\($0)" }
      .joined()
    let result = try await TestSite([
      "activities/a.md":
        "---\ntitle: \"\(quoted)\"\nsummary: \"\(quoted)\"\nplace: \"\(quoted)\"\nstart: 2026-05-01\n"
        + "type: study\n---\n"
    ]).build()
    let things = try StructuredDataTests.things(result, "activities/a.html")
    #expect(things[0]["name"] as? String == text)
    #expect(things[0]["description"] as? String == text)
    #expect((things[0]["location"] as? [String: NSObject])?["name"] as? String == text)
    let block = try #require(StructuredDataTests.block(result, "activities/a.html"))
    for sign in ["<", ">", "&", "\u{2028}", "\u{2029}"] {
      #expect(block.range(of: Data(sign.utf8)) == nil)
    }
  }

  private static func site(channels: String, photo: Bool = false) -> TestSite {
    var site = TestSite([
      "members/chen-wei.md":
        "---\nname: Chen Wei\nrole: Keeper\nconsent: {given: 2025-01-01, covers: [name, photo, award, "
        + "story], channels: [\(channels)]}\n---\n",
      "members/li.md":
        "---\nname: Li Na\nanonymous: initials\nrole: Baker\n---\n",
      "honour-types/star.md": "---\ntitle: Star\nissuer: Branch\ncriteria: Deeds.\n---\n",
      "honours/one.yml":
        "type: star\nyear: 2025\nto: members/chen-wei\ncitation: Deeds.\ndate: 2026-01-15\n",
      "honours/two.yml":
        "type: star\nyear: 2025\nto: members/li\ncitation: Bread.\ndate: 2026-01-15\n",
      "activities/visit.md":
        "---\ntitle: Visit\nsummary: Chen Wei came along.\nstart: 2026-05-01\ntype: visit\n---\n",
      "projects/well.md":
        "---\ntitle: Well of Chen Wei\nstatus: implementation\nsector: health\nowner: tea\n"
        + "plannedEnd: 2026-12-01\n---\n",
      "units/tea.md": "---\ntitle: Tea group\n---\n",
    ])
    if photo {
      site.files["Content/activities/visit.md"] =
        "---\ntitle: Visit\nstart: 2026-05-01\ntype: visit\nphotos: [{file: p.png, alt: A, "
        + "people: [chen-wei]}]\n---\n"
    }
    return site
  }

  /// All that pages tell machines, joined.
  private func told(_ result: TestSite.Result) -> String {
    result.files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map { _, page in
      let page = String(decoding: page, as: UTF8.self)
      return page.matches(of: /<script[^>]*json">.*/).map { String($0.output) }.joined()
    }.joined(separator: "\n")
  }

  @Test(
    "a person who has not agreed to open data is nowhere in it, by name, by address or by record")
  func consent() async throws {
    let agreed = told(try await Self.site(channels: "site, data").build())
    #expect(agreed.contains("Chen Wei") && agreed.contains("chen-wei"))
    let result = try await Self.site(channels: "site, print, feed").build()
    #expect(result["members/chen-wei.html"].contains("Chen Wei"))
    let told = told(result)
    #expect(!told.contains("Chen Wei") && !told.contains("chen-wei"))
    #expect(told.contains("Tea group"))
    #expect(
      try StructuredDataTests.things(result, "members/chen-wei.html").map { $0["@type"] as? String }
        == ["BreadcrumbList"])
  }

  @Test("a person who is not named is nobody in the data")
  func anonymous() async throws {
    let result = try await Self.site(channels: "site, data").build()
    let told = told(result)
    #expect(!told.contains("Li Na") && told.matches(of: /"Person"/).count == 2)
    let honour = try StructuredDataTests.things(result, "honours/two.html")[0]
    #expect(honour["@type"] as? String == "WebPage" && honour["about"] == nil)
  }
}
