import Foundation
import GazettePhotos
import GazetteTestSupport
import Testing

struct DrawingTests {
  private static func svg(_ content: String) -> [UInt8] {
    Array(
      (#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" "#
        + #"viewBox="0 0 40 20">"# + content + "</svg>").utf8)
  }

  /// The pixels of a drawing in its own size.
  private static func pixels(
    _ content: String, margin: Int = 0, background: UInt32 = 0xFF_FFFF, withoutWords: Bool = false
  ) throws -> Pixels {
    let size = PixelSize(width: 40, height: 20)
    let drawing = Drawing(svg(content), size: size, margin: margin, background: background)
    let file = try #require(drawing.png(withoutWords: withoutWords))
    return try #require(Pixels(file, size: size, hasAlpha: false))
  }

  /// The colour of a pixel, as 0xRRGGBB.
  private static func color(_ pixels: Pixels, _ x: Int, _ y: Int) -> UInt32 {
    let place = (y * pixels.size.width + x) * 3
    return pixels.bytes[place..<place + 3].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let left = ##"<rect width="20" height="20" fill="#b3261e"/>"##

  @Test("a drawing has its colours at their places, over the background, within the margin")
  func colors() throws {
    let plain = try Self.pixels(Self.left)
    #expect(Self.color(plain, 5, 10) == 0xB3261E && Self.color(plain, 30, 10) == 0xFFFFFF)
    let framed = try Self.pixels(Self.left, margin: 5, background: 0x0000FF)
    #expect(Self.color(framed, 2, 10) == 0x0000FF && Self.color(framed, 30, 10) == 0x0000FF)
    #expect(Self.color(framed, 15, 10) == 0xB3261E)
  }

  @Test("the same drawing gives the same bytes")
  func same() throws {
    let drawing = Drawing(
      Self.svg(Self.left + #"<text y="15">Ag</text>"#), size: PixelSize(width: 400, height: 200))
    let first = try #require(drawing.png())
    #expect(drawing.png() == first)
  }

  @Test("words can be left out")
  func words() throws {
    let text = #"<text y="18" font-size="20" style="display:inline">HHH</text>"#
    #expect(try Self.pixels(text) != Self.pixels(""))
    #expect(try Self.pixels(text, withoutWords: true) == Self.pixels(""))
  }

  @Test(
    "nothing outside a drawing is loaded",
    arguments: [
      #"<image href="PATH" width="40" height="20"/>"#,
      #"<image xlink:href="file://PATH" width="40" height="20"/>"#,
      #"<style>@import "STYLE"; @import url(file://STYLE);</style><rect width="40" height="20"/>"#,
      #"<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="DRAWING"/>"#,
      #"<use href="DRAWING#a"/><use xlink:href="file://DRAWING#a"/>"#,
      #"<image href="http://127.0.0.1:1/x.png" width="40" height="20"/>"#,
    ])
  func outside(content: String) throws {
    let folder = try TemporaryFolder()
    let red = try #require(
      Drawing(Self.svg(Self.left), size: PixelSize(width: 40, height: 20)).png())
    try folder.write([
      "red.png": red, "red.css": Array("rect { fill: #b3261e }".utf8),
      "red.svg": Self.svg(##"<rect id="a" width="40" height="20" fill="#b3261e"/>"##),
    ])
    let named =
      content.replacing("PATH", with: folder.path + "/red.png")
      .replacing("STYLE", with: folder.path + "/red.css")
      .replacing("DRAWING", with: folder.path + "/red.svg")
    let size = PixelSize(width: 40, height: 20)
    // What cannot be loaded is left out, or the drawing is refused as a whole.
    guard let file = Drawing(Self.svg(named), size: size).png() else { return }
    let pixels = try #require(Pixels(file, size: size, hasAlpha: false))
    #expect((0..<40).allSatisfy { Self.color(pixels, $0, 10) != 0xB3261E })
  }

  @Test("what is no drawing is none", arguments: ["", "<svg", "text", "<html></html>"])
  func broken(text: String) {
    #expect(Drawing(Array(text.utf8), size: PixelSize(width: 10, height: 10)).png() == nil)
  }

  @Test("characters that no font has are found, each once")
  func unknown() {
    #expect(Drawing.unknownCharacters(of: "Tea & 12") == [])
    #expect(
      Drawing.unknownCharacters(of: "A\u{F0123}B\u{10FFFD}\u{F0123}") == [
        "\u{F0123}", "\u{10FFFD}",
      ])
  }

  @Test("a picture that is a drawing in truth is not read")
  func loaderStaysBlocked() {
    #expect(
      Pixels(Self.svg(Self.left), size: PixelSize(width: 40, height: 20), hasAlpha: false) == nil)
  }
}
