import Foundation
import GazettePhotos
import GazetteTestSupport
import Testing

/// By what a site is known: its logo, its icons, its manifest.
struct SiteSignTests {
  private static func site(_ settings: String = "") -> TestSite {
    var site = TestSite(
      ["activities/a.md": "---\ntitle: A\nstart: 2026-05-01\ntype: study\n---\n"],
      settings: TestSite.settings + settings)
    site.pictures["Content/signs/logo.png"] = TestSite.picture
    site.draws = true
    return site
  }

  @Test("the logo stands on every page, and the organisation is known by it")
  func logo() async throws {
    let result = try await Self.site("logo: signs/logo.png\n").build()
    #expect(result.text == "")
    let file = try #require(
      result.files.keys.first { $0.hasPrefix("photos/") && $0.hasSuffix(".png") })
    #expect(result["index.html"].contains("<img class=\"masthead-logo\" src=\"\(file)\" alt=\"\""))
    #expect(result["activities/a.html"].contains("class=\"masthead-logo\" src=\"../\(file)\""))
    let organisation = try StructuredDataTests.things(result, "index.html")[1]
    #expect(organisation["logo"] as? String == "https://example.org/" + file)
    #expect(!(try await Self.site().build())["index.html"].contains("masthead-logo\""))
  }

  @Test("a language can have a logo of its own")
  func translatedLogo() async throws {
    var site = Self.site("logo: signs/logo.png\n")
    site.files["Content/site.yml"] = site.files["Content/site.yml"]?
      .replacing("languages: [en]", with: "languages: [en, zh-Hans]")
    site.files["Content/site.zh-Hans.yml"] = "logo: signs/zh.png\n"
    site.pictures["Content/signs/zh.png"] = Pixels(
      size: PixelSize(width: 1, height: 1), hasAlpha: false, bytes: [1, 2, 3])?.file(as: .png)
    site.draws = false
    let result = try await site.build()
    #expect(result.text == "")
    func logo(_ path: String) -> Substring? {
      result[path].firstMatch(of: /masthead-logo" src="(?:\.\.\/)?([^"]*)"/)?.output.1
    }
    #expect(logo("index.html") != nil && logo("index.html") == logo("activities/a.html"))
    #expect(logo("zh-Hans/index.html") != nil && logo("zh-Hans/index.html") != logo("index.html"))
  }

  @Test("a logo that is not there is named at its place")
  func missingLogo() async throws {
    let result = try await Self.site("logo: signs/loge.png\n").build()
    #expect(result.faults == ["Content/site.yml:8:7 missing-file"])
    #expect(result.text.contains("did you mean 'signs/logo.png'?"))
  }

  @Test("the icon has the colour of the theme, or is the site's own as it is")
  func icon() async throws {
    func icon(_ site: TestSite) async throws -> String {
      let result = try await site.build()
      #expect(result.text == "")
      let match = result["index.html"].firstMatch(of: /<link rel="icon" href="([^"]*)" type/)
      return result[String(try #require(match).output.1)]
    }
    var site = Self.site("themeColor: '#123456'\n")
    let themed = try await icon(site)
    #expect(themed.contains("fill=\"#123456\"") && !themed.contains("#b3261e"))
    let own =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>\n"
    site.files["Templates/assets/icon.svg"] = own
    #expect(try await icon(site) == own)
  }

  @Test("telephones find an icon of 180 pixels, in the colour of the theme to its corners")
  func touchIcon() async throws {
    let result = try await Self.site("themeColor: '#123456'\n").build()
    let match = result["activities/a.html"].firstMatch(
      of: /<link rel="apple-touch-icon" href="..\/([^"]*)">/)
    let path = try #require(match).output.1
    let file = try #require(result.files[String(path)])
    let size = PixelSize(width: 180, height: 180)
    #expect(PhotoHeader(file, .png)?.size == size)
    let pixels = try #require(Pixels(file, size: size, hasAlpha: false))
    #expect(Array(pixels.bytes.prefix(3)) == [0x12, 0x34, 0x56])
    #expect(Set(pixels.bytes).count > 3)
  }

  @Test("the home page carries a manifest with the name and icons of the site, as browsers read it")
  func manifest() async throws {
    var site = Self.site("shortName: \"A \\\"&</b> 村\"\nthemeColor: '#123456'\n")
    site.files["Content/site.yml"] = site.files["Content/site.yml"]?
      .replacing("Test branch", with: "'Li''s & 柳湾'")
    let result = try await site.build()
    let match = try #require(
      result["index.html"].firstMatch(
        of: /<link rel="manifest" href="data:application\/manifest\+json,([^"]*)">/))
    let json = try #require(match.output.1.removingPercentEncoding)
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: NSObject])
    #expect(manifest["name"] as? String == "Li's & 柳湾")
    #expect(manifest["short_name"] as? String == "A \"&</b> 村")
    #expect(manifest["lang"] as? String == "en" && manifest["display"] as? String == "browser")
    #expect(manifest["theme_color"] as? String == "#123456")
    let icons = try #require(manifest["icons"] as? [[String: String]])
    #expect(icons.map { $0["purpose"] } == ["any", "any", "maskable"])
    for icon in icons {
      let path = try #require(icon["src"]).dropFirst("https://example.org/".count)
      let file = try #require(result.files[String(path)])
      let size = try #require(PhotoHeader(file, .png)?.size)
      #expect(icon["sizes"] == "\(size.width)x\(size.height)")
    }
    #expect(result["index.html"].contains(" manifest-src data:;"))
    #expect(!result["activities/a.html"].contains("manifest"))
  }
}
