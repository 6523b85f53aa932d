/// A drawing (SVG) that Gazette made itself, and how it becomes a picture.
package struct Drawing: Sendable, Hashable {
  package let svg: [UInt8]
  package let size: PixelSize
  /// Pixels that stay free on all sides.
  package let margin: Int
  /// The colour beneath, as 0xRRGGBB.
  package let background: UInt32

  package init(_ svg: [UInt8], size: PixelSize, margin: Int = 0, background: UInt32 = 0xFF_FFFF) {
    (self.svg, self.size) = (svg, size)
    (self.margin, self.background) = (margin, background)
  }

  /// Whether drawings can be drawn on this machine.
  package static var canBeDrawn: Bool { Rsvg.isReady && Vips.isReady }

  /// The drawing as a PNG file; nil if it is no drawing. Nothing that it names outside itself is loaded.
  ///
  /// The same drawing gives the same bytes as long as the machine has the same fonts.
  package func png(withoutWords: Bool = false) -> [UInt8]? {
    Rsvg.pixels(
      of: svg, size: size, margin: margin, background: background, hidesText: withoutWords
    )?.file(as: .png)
  }

  /// The characters of a text that no font of this machine can show, each once, in order.
  package static func unknownCharacters(of text: String) -> [Unicode.Scalar] {
    if Rsvg.canShow(text) { return [] }
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.filter {
      $0.value > 32 && seen.insert($0).inserted && !Rsvg.canShow(String($0))
    }
  }
}
