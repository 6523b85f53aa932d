import Foundation
import Gazette
import GazettePhotos
import GazetteTestSupport
import GazetteText
import Testing

/// The cards that a site draws for those who share its pages.
struct ShareCardTests {
  private static let consent =
    "consent: {given: 2025-01-01, covers: [name, photo], channels: [site, CHANNEL]}"

  private static func site(channel: String = "data") -> TestSite {
    var site = TestSite([
      "activities/plain.md": "---\ntitle: Plain\nstart: 2026-05-01 09:00\ntype: study\n---\n",
      "activities/shown.md":
        "---\ntitle: Shown\nstart: 2026-05-01\ntype: study\n"
        + "photos: [{file: p.png, alt: Two colours, people: [chen]}]\n---\n",
      "members/chen.md":
        "---\nname: Chen Wei\n\(consent.replacing("CHANNEL", with: channel))\n---\n",
      "pages/about.md": "---\ntitle: About\naliases: [old.html]\n---\nText.\n",
    ])
    var pixels = [UInt8](repeating: 200, count: 400 * 300 * 3)
    pixels[0] = 0
    site.pictures["Content/activities/p.png"] = Pixels(
      size: PixelSize(width: 400, height: 300), hasAlpha: false, bytes: pixels)?.file(as: .png)
    site.draws = true
    return site
  }

  /// The site, built once for all tests.
  private static let built = Task { try await site().build() }

  private struct Card: Hashable {
    let path: String
    let size: PixelSize
    let alt: String
  }

  /// The picture that a page names, as it says.
  private func card(_ result: TestSite.Result, _ path: String) -> Card? {
    let page = result[path]
    func value(_ name: String) -> String? {
      let parts = page.split(
        separator: "<meta property=\"og:image\(name)\" content=\"", maxSplits: 1)
      return parts.count == 2 ? parts[1].split(separator: "\"").first.map(String.init) : nil
    }
    guard let address = value(""), let width = value(":width"), let height = value(":height"),
      let alt = value(":alt")
    else { return nil }
    return Card(
      path: String(address.dropFirst("https://example.org/".count)),
      size: PixelSize(width: Int(width) ?? 0, height: Int(height) ?? 0), alt: alt)
  }

  @Test("the picture of every page is there, in the size that the page says")
  func pictures() async throws {
    let result = try await Self.built.value
    #expect(result.text == "")
    var kinds: Set<PhotoFormat> = []
    for path in result.files.keys.sorted() where path.hasSuffix(".html") {
      // Nobody shares a page that is not there, one that leads on, or a form to print.
      let isPrinted = path.contains("/print/") || path.hasPrefix("numbers/20") && path.contains("-")
      if ["404.html", "old.html"].contains(path) || isPrinted {
        #expect(card(result, path) == nil)
        continue
      }
      let image = try #require(card(result, path), "\(path)")
      let file = try #require(result.files[image.path], "\(path)")
      let format = try #require(PhotoFormat(file))
      kinds.insert(format)
      #expect(PhotoHeader(file, format)?.size == image.size && !image.alt.isEmpty)
    }
    #expect(kinds == [.jpeg, .png])
  }

  @Test("a page shows its own picture, else the card of its kind, else the site's")
  func choice() async throws {
    let result = try await Self.built.value
    let shown = try #require(card(result, "activities/shown.html"))
    #expect(shown.path.hasPrefix("photos/") && shown.alt == "Two colours")
    let plain = try #require(card(result, "activities/plain.html"))
    #expect(plain.path.hasPrefix("drawn/") && plain.alt == "Plain · Test branch")
    #expect(card(result, "activities/index.html")?.path == plain.path)
    let site = try #require(card(result, "index.html"))
    #expect(site.path != plain.path && card(result, "about.html")?.path == site.path)
    #expect(card(result, "members/chen.html")?.path != site.path)
  }

  @Test("a picture of somebody who has not agreed to open data goes no further than its page")
  func consent() async throws {
    let result = try await Self.site(channel: "print").build()
    #expect(result["activities/shown.html"].contains("photos/"))
    let shown = try #require(card(result, "activities/shown.html"))
    #expect(shown.path.hasPrefix("drawn/"))
    #expect(shown.path == card(result, "activities/plain.html")?.path)
  }

  @Test("only what a template asks for is drawn, and only on a site with an address")
  func askedFor() async throws {
    var site = Self.site()
    site.files["Templates/partials/sharing.html"] = ""
    site.files["Templates/partials/head.html"] =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title></head>"
    #expect(try await site.build().files.keys.filter { $0.hasPrefix("drawn/") } == [])
    var quiet = Self.site()
    quiet.draws = false
    let result = try await quiet.build()
    #expect(result.files.keys.filter { $0.hasPrefix("drawn/") } == [])
    #expect(card(result, "index.html") == nil && card(result, "activities/shown.html") != nil)
  }

  @Test("without a font for its words a card is drawn without words, and the build says so")
  func missingFont() async throws {
    var site = Self.site()
    site.files["Templates/cards/card.svg"] =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\">"
      + "<text y=\"400\" font-size=\"200\">\u{10FFFD}{{title}}</text></svg>"
    let result = try await site.build()
    #expect(
      result.text.contains(
        "warning: no font on this machine can show '\u{10FFFD}', so share cards are drawn without words"
      ))
    #expect(result.text.contains("apt-get install fonts-noto-core"))
    let image = try #require(card(result, "index.html"))
    let white = Pixels(
      size: image.size, hasAlpha: false,
      bytes: [UInt8](repeating: 255, count: image.size.area * 3))
    #expect(result.files[image.path] == white?.file(as: .png))
    site.isStrict = true
    #expect(try await site.build().files.isEmpty)
  }

  @Test(
    "a template of a card that cannot be drawn safely stops the build",
    arguments: [
      ("<svg><image href=\"/etc/x.png\"/></svg>", "file-in-drawing"),
      ("<svg><image xlink:href='file:///etc/x.png'/></svg>", "file-in-drawing"),
      ("<svg><style>rect { fill: url( '../x.svg#a' ) }</style></svg>", "file-in-drawing"),
      ("<svg><script>1</script></svg>", "unsafe-drawing"),
      ("<svg><text>{{titel}}</text></svg>", "unknown-name"),
      ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "broken-drawing"),
    ])
  func unsafe(svg: String, id: String) async throws {
    var site = Self.site()
    site.files["Templates/cards/card.svg"] = svg
    let result = try await site.build()
    #expect(result.faults.map { $0.split(separator: " ").last } == [Substring(id)])
    #expect(result.files.isEmpty)
  }

  @Test("what a card says may look like a file's name")
  func wordsLikeFiles() async throws {
    var site = Self.site()
    site.files["Content/site.yml"] = site.files["Content/site.yml"]?.replacing(
      "Test branch", with: "'href=\"/etc/x\" url(http://x) @import ]]>'")
    let result = try await site.build()
    #expect(result.text == "" && card(result, "index.html") != nil)
  }

  @Test("a kind can have a card of its own")
  func ownCard() async throws {
    var site = Self.site()
    site.files["Templates/cards/activity.svg"] =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\">"
      + "<rect width=\"1200\" height=\"630\" fill=\"#fff\"/></svg>"
    let result = try await site.build()
    let image = try #require(card(result, "activities/plain.html"))
    let white = Pixels(
      size: image.size, hasAlpha: false, bytes: [UInt8](repeating: 255, count: image.size.area * 3))
    #expect(result.files[image.path] == white?.file(as: .png))
  }

  @Test("cards are the same whatever the order and the number of workers")
  func workers() async throws {
    let one = try await Self.built.value
    var site = Self.site()
    site.jobs = 4
    #expect(try await site.build().files == one.files)
  }
}
