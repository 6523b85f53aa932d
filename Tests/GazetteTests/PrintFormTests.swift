import GazetteQRCode
import GazetteTestSupport
import Testing

/// Certificates and posters: what there is to print, and of whom.
struct PrintFormTests {
  private static let consent =
    "consent: {given: 2026-01-01, covers: [name, story, award], channels: [site, print, feed]}\n"

  private static let records = [
    "members/li-mei.md": "---\nname: Li Mei\nrole: Cook\n" + consent + "---\nShe cooks.\n",
    "honour-types/star.yml": "title: Star\ncriteria: Works\nissuer: The village\n",
    "honours/first.yml": """
    type: star
    year: 2026
    to: members/li-mei
    citation: Fed everyone
    date: 2026-05-01
    certificateNumber: No. 7

    """,
    "projects/road.yml": """
    title: The road
    sector: transport
    owner: office
    plannedEnd: 2026-12-31
    status: implementation
    start: 2026-05-03

    """,
    "units/office.yml": "title: Office\ntype: branch\n",
    "activities/supper.yml": "title: Supper\nstart: 2026-05-02\ntype: outreach\n",
    "activities/walk.yml":
      "title: Walk\nstart: 2026-05-09\ntype: outreach\nstatus: cancelled\n",
  ]

  private static let certificate = "honours/print/first.html"
  private static let posters = [
    "members/print/li-mei.html", "projects/print/road.html", "numbers/2026-05.html",
  ]

  private func site(_ changes: [String: String] = [:], settings: String = "") -> TestSite {
    TestSite(
      Self.records.merging(changes) { _, new in new }, settings: TestSite.settings + settings)
  }

  @Test("an honour has a certificate with its code, which leads to the honour's page")
  func certificate() async throws {
    let result = try await site().build()
    #expect(result.text == "")
    let page = result[Self.certificate]
    for text in ["Li Mei", "Star", "2026", "Fed everyone", "No. 7", "The village", "1 May 2026"] {
      #expect(page.contains(text))
    }
    let code = try #require(QRCode("https://example.org/honours/first.html"))
    #expect(page.contains("<path d=\"\(code.path)\"/>"))
    #expect(page.contains("viewBox=\"\(code.viewBox)\""))
    #expect(page.contains("href=\"../../honours/first.html\""))
    #expect(result["honours/first.html"].contains("href=\"../honours/print/first.html\""))
  }

  @Test("people, projects and months have posters, linked from the pages that they lead to")
  func posters() async throws {
    let result = try await site().build()
    let pages = ["members/li-mei.html", "projects/road.html", "numbers/2026.html"]
    for (poster, page) in zip(Self.posters, pages) {
      #expect(result[page].contains(poster))
      #expect(result[poster].contains(page))
      let code = try #require(QRCode("https://example.org/" + page))
      #expect(result[poster].contains(code.path))
    }
    let month = result["numbers/2026-05.html"]
    #expect(month.contains("Supper") && month.contains("The road") && month.contains("Li Mei"))
    #expect(!month.contains("Walk"))
  }

  @Test("forms are kept from search engines, the sitemap, feeds and the search")
  func isUnlisted() async throws {
    let result = try await site().build()
    for path in [Self.certificate] + Self.posters {
      #expect(result[path].contains("<meta name=\"robots\" content=\"noindex\">"))
      for (other, bytes) in result.files
      where other.hasSuffix(".xml") || other.hasSuffix(".js") {
        #expect(!String(decoding: bytes, as: UTF8.self).contains(path))
      }
    }
  }

  @Test(
    "an honour has no certificate and stands on no poster, if it",
    arguments: [
      "was taken back", "is of a person who is not named", "is of one who did not agree to print",
      "mentions one who did not agree to print", "names one in another language",
    ])
  func noCertificate(reason: String) async throws {
    let honour = Self.records["honours/first.yml"] ?? ""
    let member = Self.records["members/li-mei.md"] ?? ""
    let other = "---\nname: Wang Bo\n" + Self.consent.replacing("print, ", with: "") + "---\n"
    let changes =
      switch reason {
      case "was taken back":
        ["honours/first.yml": honour + "revoked: {date: 2026-06-01, reason: A mistake}\n"]
      case "is of a person who is not named":
        ["members/li-mei.md": member.replacing("role:", with: "anonymous: initials\nrole:")]
      case "is of one who did not agree to print":
        ["members/li-mei.md": member.replacing("print, ", with: "")]
      case "mentions one who did not agree to print":
        [
          "members/wang-bo.md": other,
          "honours/first.yml": honour.replacing("everyone", with: "Wang Bo"),
        ]
      default:
        [
          "members/wang-bo.md": other, "members/wang-bo.zh-Hans.md": "---\nname: 王波\n---\n",
          "honours/first.zh-Hans.yml": "citation: 给王波做饭\n",
        ]
      }
    var site = site(changes)
    site.files["Content/site.yml"]?.replace("languages: [en]", with: "languages: [en, zh-Hans]")
    let result = try await site.build()
    #expect(!result.diagnostics.contains { $0.severity == .error })
    #expect(result.files["honours/first.html"] != nil)
    #expect(result.files[Self.certificate] == nil)
    #expect(!result["honours/first.html"].contains("honours/print"))
    #expect(result["numbers/2026-05.html"].contains("Supper"))
    #expect(!result["numbers/2026-05.html"].contains("Star"))
    #expect(!result["zh-Hans/numbers/2026-05.html"].contains("Star"))
    // Who did agree still has a poster.
    let hasPoster = !reason.hasPrefix("is of")
    #expect((result.files["members/print/li-mei.html"] != nil) == hasPoster)
    #expect(result.files["members/print/wang-bo.html"] == nil)
  }

  @Test("an honour that is taken back on a later day still has its certificate")
  func takenBackLater() async throws {
    let honour = Self.records["honours/first.yml"] ?? ""
    var site = site(["honours/first.yml": honour + "revoked: {date: 2026-06-01, reason: Why}\n"])
    site.asOf = "2026-05-31"
    #expect(try await site.build().files[Self.certificate] != nil)
  }

  @Test("a bulletin on paper leaves out who did not agree to print; on the screen it does not")
  func bulletin() async throws {
    var site = site([
      "bulletins/may.yml":
        "period: 2026-05\nissue: 1\nissued: 2026-06-01\nrecipients: [All]\ncopies: [The town]\n"
    ])
    let agreed = try await site.build()
    #expect(agreed["bulletins/may.html"].contains("<article class=\"laurel\">"))
    #expect(agreed["bulletins/may.html"].contains("The town"))
    #expect(agreed["bulletins/may.html"].contains("numbers/2026-05.html"))
    site.files["Content/members/li-mei.md"]?.replace("print, ", with: "")
    let page = try await site.build()["bulletins/may.html"]
    #expect(page.contains("<article class=\"laurel off-paper\">"))
    #expect(page.contains("Fed everyone"))
  }

  @Test("a site without forms has none, and one without an address no code")
  func switches() async throws {
    let without = try await site(settings: "print: no\n").build()
    #expect(without.text == "")
    #expect(!without.files.keys.contains { $0.contains("/print/") || $0.contains("2026-05") })
    #expect(!without["honours/first.html"].contains("/print/"))

    var site = site()
    site.files["Content/site.yml"]?.replace("address: https://example.org/\n", with: "")
    let result = try await site.build()
    #expect(result[Self.certificate].contains("No. 7"))
    #expect(!result[Self.certificate].contains("form-code"))
  }

  @Test("a template gives the records of a kind of its own a form, and is checked without any")
  func ownKind() async throws {
    var site = site([
      "kinds/well.yml": "folder: wells\ntitle: Well\nfields: {depth: {type: number}}\n",
      "wells/old.yml": "title: Old well\ndepth: 12\n",
    ])
    site.files["Templates/pages/well-print.html"] =
      "<h1>{{#record}}{{title}} {{#depth}}{{depth}}{{/depth}}{{/record}}</h1>\n"
    site.files["Templates/assets/pages/well-print.css"] = "h1 { color: red; }\n"
    let result = try await site.build()
    #expect(result.text == "")
    #expect(result["wells/print/old.html"] == "<h1>Old well 12</h1>\n")
    #expect(!result["wells/old.html"].contains("well-print"))

    site.files["Templates/pages/policy-print.html"] = "{{#record}}{{nothing}}{{/record}}\n"
    #expect(
      try await site.build().faults.contains("Templates/pages/policy-print.html:1:12 unknown-name"))
  }

  @Test("pages load the style sheet that is named like their template, and others do not")
  func styles() async throws {
    var site = site()
    site.files["Templates/assets/pages/honour-print.css"] = "/* Own. */\nh1 { color: red; }\n"
    let result = try await site.build()
    #expect(result.text == "")
    for form in [Self.certificate, Self.posters[0]] {
      #expect(result[form].contains("/pages/print-"), "\(form)")
    }
    #expect(result[Self.certificate].contains("/pages/honour-print-"))
    #expect(!result[Self.posters[0]].contains("/pages/honour-print-"))
    #expect(result["index.html"].contains("assets/pages/home-"))
    #expect(!result["404.html"].contains("assets/pages/"))
    let path = try #require(result.files.keys.first { $0.contains("/pages/honour-print-") })
    #expect(result[path] == "h1{color:red}")

    site.files["Templates/assets/pages/honor-print.css"] = "h1 { color: red; }\n"
    site.files["Templates/assets/pages/print.css"] = "p { color: red;"
    #expect(
      try await site.build().faults == [
        "Templates/assets/pages/honor-print.css unused-style",
        "Templates/assets/pages/print.css:1:3 unclosed-style",
      ])
  }
}
