/// The pixels of a picture and nothing else: what was hidden in its file cannot come this far.
package struct Pixels: Sendable, Hashable {
  package let size: PixelSize
  package let hasAlpha: Bool
  /// Red, green and blue in sRGB, then alpha if there is any; row by row from the top left.
  package let bytes: [UInt8]

  /// Whether pictures can be read and made on this machine.
  package static var canBeMade: Bool { Vips.isReady }

  /// The version of what decodes, scales and encodes; another one may give other bytes.
  package static var makerVersion: String { Vips.version }

  /// Pixels of one's own; nil unless there are as many bytes as the size needs.
  package init?(size: PixelSize, hasAlpha: Bool, bytes: [UInt8]?) {
    guard let bytes, bytes.count == size.area * (hasAlpha ? 4 : 3) else { return nil }
    (self.size, self.hasAlpha, self.bytes) = (size, hasAlpha, bytes)
  }

  /// Decodes a file: upright, at exactly this size; nil if it is damaged or cut off.
  package init?(_ file: [UInt8], size: PixelSize, hasAlpha: Bool) {
    guard let pixels = Vips.decode(file, size: size, hasAlpha: hasAlpha) else { return nil }
    self = pixels
  }

  /// The same picture at another size.
  package func scaled(to size: PixelSize) -> Pixels? {
    size == self.size ? self : Vips.scale(self, to: size)
  }

  /// A file of the picture, as JPEG, PNG or WebP; the same pixels always give the same bytes.
  package func file(as format: PhotoFormat) -> [UInt8]? {
    guard let file = Vips.encode(self, as: format) else { return nil }
    return format == .webp ? PlainWebP.file(file) : file
  }
}
