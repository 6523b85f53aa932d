import Foundation
import GazetteTestSupport
import Testing

/// What pages tell machines: what they show, as schema.org has it, and nothing else.
struct StructuredDataTests {
  /// The things of a page in the order in which it tells of them.
  static func things(_ result: TestSite.Result, _ path: String) throws -> [[String: NSObject]] {
    let json = try #require(block(result, path), "\(path)")
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: NSObject])
    #expect(object["@context"] == "https://schema.org" as NSString)
    return try #require(object["@graph"] as? [[String: NSObject]])
  }

  /// The only data block of a page, found by its bytes.
  static func block(_ result: TestSite.Result, _ path: String) -> Data? {
    let page = Data(result.files[path] ?? [])
    guard let start = page.range(of: Data(#"<script type="application/ld+json">"#.utf8)),
      let end = page.range(of: Data("</script>\n".utf8), in: start.upperBound..<page.endIndex)
    else { return nil }
    let rest = page[end.upperBound...]
    return rest.range(of: Data("ld+json".utf8)) == nil
      ? page[start.upperBound..<end.lowerBound] : nil
  }

  private static func record(_ fields: String, body: String = "") -> String {
    "---\n\(fields)\n---\n\(body)\n"
  }

  private static let consent =
    "consent: {given: 2025-01-01, covers: [name, photo, story, award], channels: [site, print, data]}"

  static let content = [
    "activities/spring.md": record(
      "title: Spring study\nsummary: We read.\nstart: 2026-03-05 14:30\nend: 2026-03-05 16:00\n"
        + "type: study\nplace: Hall\norganiser: tea\ncampaign: drive"),
    "activities/off.md": record("title: Off\nstart: 2026-04-01\ntype: visit\nstatus: cancelled"),
    "campaigns/drive.md": record("title: Drive\nstart: 2026-01-01\nend: 2026-12-31"),
    "units/tea.md": record("title: Tea group\nfounded: 2001-05-01"),
    "members/chen.md": record("name: Chen Wei\nrole: Keeper\nunit: tea\n" + consent),
    "honour-types/star.md": record("title: Star\nissuer: Branch\ncriteria: Deeds."),
    "honours/chen.yml":
      "type: star\nyear: 2025\nto: members/chen\ncitation: For deeds.\ndate: 2026-01-15\n",
    "projects/road.md": record(
      "title: Road\nstatus: implementation\nsector: transport\nowner: tea\nplannedEnd: 2026-12-01\n"
        + "start: 2026-02-01\nplace: East\n"
        + "funding: [{source: County, pledged: 180000 CNY}, {source: Village, received: 2500.5 CNY}]"
    ),
    "services/card.md": record("title: Card\naudience: All\nplace: Hall"),
    "policies/water.md": record(
      "title: Water rules\nissuer: County\nissued: 2025-12-01\nnumber: No. 7\n"
        + "link: https://example.org/7"),
    "notices/list.md": record(
      "title: List\ntype: honour\nopens: 2026-11-18 08:00\ndays: 5\ncounting: calendar\nrespond: Write."
    ),
    "cases/lamp.md": record(
      "title: Lamp\nchannel: mailbox\nreceived: 2026-02-01\nreplied: 2026-02-03\n"
        + "question: When is the lamp mended?\nanswer: It is mended."),
    "bulletins/march.md": record("period: 2026-03\nissue: 3\nissued: 2026-04-02"),
    "posts/clerk.md": record("title: Clerk\nduties: [Writes]\nsince: 2024-01-01"),
    "decisions/well.md": record("title: Well"),
    "pages/about.md": record("title: About us"),
  ]

  /// The site, built once for all tests.
  private static let built = Task { try await TestSite(content).build() }

  @Test(
    "each sort of page is told of as the type of schema.org that fits",
    arguments: [
      ("index.html", ["WebSite", "Organization"]),
      ("activities/spring.html", ["EducationEvent", "BreadcrumbList"]),
      ("activities/off.html", ["Event", "BreadcrumbList"]),
      ("activities/index.html", ["CollectionPage", "BreadcrumbList"]),
      ("campaigns/drive.html", ["EventSeries", "BreadcrumbList"]),
      ("units/tea.html", ["Organization", "BreadcrumbList"]),
      ("members/chen.html", ["Person", "BreadcrumbList"]),
      ("honour-types/star.html", ["DefinedTerm", "BreadcrumbList"]),
      ("honours/chen.html", ["WebPage", "BreadcrumbList"]),
      ("projects/road.html", ["Project", "BreadcrumbList"]),
      ("projects/board.html", ["WebPage", "BreadcrumbList"]),
      ("services/card.html", ["GovernmentService", "BreadcrumbList"]),
      ("policies/water.html", ["Legislation", "BreadcrumbList"]),
      ("notices/list.html", ["SpecialAnnouncement", "BreadcrumbList"]),
      ("cases/lamp.html", ["QAPage", "BreadcrumbList"]),
      ("bulletins/march.html", ["PublicationIssue", "BreadcrumbList"]),
      ("posts/clerk.html", ["OrganizationRole", "BreadcrumbList"]),
      ("decisions/well.html", ["WebPage", "BreadcrumbList"]),
      ("about.html", ["WebPage", "BreadcrumbList"]),
    ])
  func types(path: String, types: [String]) async throws {
    let result = try await Self.built.value
    #expect(result.text == "")
    let things = try Self.things(result, path)
    #expect(things.map { $0["@type"] as? String } == types)
    let own =
      "https://example.org/"
      + (path == "index.html" ? "" : path)
      .replacing("activities/index.html", with: "activities/")
    #expect(things[0]["url"] as? String == own)
    #expect(result[path].contains("<link rel=\"canonical\" href=\"\(own)\">"))
  }

  @Test("an event has its moments with the zone's offset, its place and who holds it")
  func event() async throws {
    let result = try await Self.built.value
    let event = try Self.things(result, "activities/spring.html")[0]
    #expect(
      event == [
        "@type": "EducationEvent" as NSString, "name": "Spring study" as NSString,
        "description": "We read." as NSString,
        "url": "https://example.org/activities/spring.html" as NSString,
        "startDate": "2026-03-05T14:30:00+08:00" as NSString,
        "endDate": "2026-03-05T16:00:00+08:00" as NSString,
        "eventStatus": "https://schema.org/EventScheduled" as NSString,
        "location": ["@type": "Place", "name": "Hall"] as NSDictionary,
        "organizer": [
          "@type": "Organization", "name": "Tea group", "url": "https://example.org/units/tea.html",
        ] as NSDictionary,
        "superEvent": [
          "@type": "EventSeries", "name": "Drive",
          "url": "https://example.org/campaigns/drive.html",
        ] as NSDictionary, "inLanguage": "en" as NSString,
      ])
    let off = try Self.things(result, "activities/off.html")[0]
    #expect(off["startDate"] as? String == "2026-04-01")
    #expect(off["eventStatus"] as? String == "https://schema.org/EventCancelled")
  }

  @Test("amounts, awards, answers and dates are those of the page")
  func details() async throws {
    let result = try await Self.built.value
    let project = try Self.things(result, "projects/road.html")[0]
    #expect(
      project["funding"]
        == [
          [
            "@type": "MonetaryGrant", "funder": ["@type": "Organization", "name": "County"],
            "amount": ["@type": "MonetaryAmount", "currency": "CNY", "value": 180000],
          ],
          [
            "@type": "MonetaryGrant", "funder": ["@type": "Organization", "name": "Village"],
            "amount": ["@type": "MonetaryAmount", "currency": "CNY", "value": 2500.5],
          ],
        ] as NSArray)
    let person = try Self.things(result, "members/chen.html")[0]
    #expect(person["award"] as? String == "Star (2025)")
    #expect(person["jobTitle"] as? String == "Keeper")
    let honour = try Self.things(result, "honours/chen.html")[0]
    #expect(
      honour["about"]
        == [
          "@type": "Person", "name": "Chen Wei", "url": "https://example.org/members/chen.html",
          "award": "Star (2025)",
        ] as NSDictionary)
    let notice = try Self.things(result, "notices/list.html")[0]
    #expect(notice["datePosted"] as? String == "2026-11-18T08:00:00+08:00")
    #expect(notice["expires"] as? String == "2026-11-22")
    let question = try #require(
      try Self.things(result, "cases/lamp.html")[0]["mainEntity"] as? [String: NSObject])
    #expect(question["text"] as? String == "When is the lamp mended?")
    #expect(
      (question["acceptedAnswer"] as? [String: NSObject])?["text"] == "It is mended." as NSString)
    let list = try Self.things(result, "activities/index.html")[0]
    let items =
      (list["mainEntity"] as? [String: NSObject])?["itemListElement"] as? [[String: NSObject]]
    #expect(
      items?.map { $0["url"] as? String } == [
        "https://example.org/activities/off.html", "https://example.org/activities/spring.html",
      ])
  }

  @Test("the site says how it is searched, in each language, where it has a search page")
  func search() async throws {
    let page = ["index.html", "en/index.html"]
    let languages = TestSite.settings.replacing("languages: [en]", with: "languages: [zh-Hans, en]")
    let result = try await TestSite(Self.content, settings: languages).build()
    for (path, address) in zip(page, ["search.html", "en/search.html"]) {
      #expect(
        try Self.things(result, path)[0]["potentialAction"]
          == [
            "@type": "SearchAction", "query-input": "required name=search_term_string",
            "target": [
              "@type": "EntryPoint",
              "urlTemplate": "https://example.org/\(address)?q={search_term_string}",
            ],
          ] as NSDictionary)
    }
    let without = try await TestSite(Self.content, settings: TestSite.settings + "search: no\n")
      .build()
    #expect(try Self.things(without, "index.html")[0]["potentialAction"] == nil)
  }

  @Test("nothing of what is not known yet, of notices of aid, or on pages that lead elsewhere")
  func nothingKeptBack() async throws {
    var content = Self.content
    content["cases/lamp.md"] = content["cases/lamp.md"]?.replacing("2026-02-03", with: "2026-12-03")
    content["notices/aid.md"] = Self.record(
      "title: Help\ntype: aid\nopens: 2026-11-18\ndays: 5\nrespond: Write.")
    content["pages/about.md"] = Self.record("title: About us\naliases: [old.html]")
    let result = try await TestSite(content).build()
    #expect(!result["cases/lamp.html"].contains("is mended."))
    #expect(!result["notices/index.html"].contains("example.org/notices/aid"))
    for path in ["404.html", "old.html", "notices/aid.html"] {
      #expect(!result[path].contains("ld+json"))
    }
  }

  @Test("a site without an address tells nothing")
  func noAddress() async throws {
    let settings = TestSite.settings.replacing("address: https://example.org/\n", with: "")
    let result = try await TestSite(Self.content, settings: settings).build()
    #expect(result["activities/spring.html"].contains("<h1"))
    for (path, page) in result.files where path.hasSuffix(".html") {
      let page = String(decoding: page, as: UTF8.self)
      #expect(!page.contains("ld+json") && !page.contains("og:"), "\(path)")
    }
  }
}
