/// What the first bytes of a picture say of it.
package struct PhotoHeader: Sendable, Hashable {
  package let format: PhotoFormat
  /// The size of the picture when it stands upright.
  package let size: PixelSize
  /// Whether parts of it may be transparent.
  package let hasAlpha: Bool
  /// More than one for a picture that moves.
  package let frames: Int

  /// Reads the header alone; nil if the file is no picture of this format or is cut off before it.
  package init?(_ file: [UInt8], _ format: PhotoFormat) {
    guard let header = Vips.header(file, format) else { return nil }
    self = header
  }

  init(format: PhotoFormat, size: PixelSize, hasAlpha: Bool, frames: Int) {
    (self.format, self.size) = (format, size)
    (self.hasAlpha, self.frames) = (hasAlpha, frames)
  }
}
