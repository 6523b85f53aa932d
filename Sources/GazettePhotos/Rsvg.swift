internal import CRsvg

/// The border to librsvg. Nothing of C leaves this file, and only bytes and numbers enter it.
enum Rsvg {
  /// Loads the library, once; false if it is not on this machine.
  static let isReady = gazette_drawing_start() == 0

  static func pixels(
    of drawing: [UInt8], size: PixelSize, margin: Int, background: UInt32, hidesText: Bool
  ) -> Pixels? {
    guard isReady else { return nil }
    let pixels = unsafe drawing.withUnsafeBytes { bytes in
      unsafe gazette_draw(
        bytes.baseAddress, bytes.count, Int32(size.width), Int32(size.height), Int32(margin),
        background, hidesText ? 1 : 0)
    }
    guard let pixels = unsafe pixels else { return nil }
    defer { unsafe gazette_drawing_free(pixels) }
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: pixels, count: size.area * 3))
    return Pixels(size: size, hasAlpha: false, bytes: bytes)
  }

  /// Whether every character of a text can be shown with the fonts of this machine.
  static func canShow(_ text: String) -> Bool {
    guard isReady else { return false }
    let bytes = Array(text.utf8.lazy.map { CChar(bitPattern: $0) })
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe gazette_unknown_characters(bytes.baseAddress, Int32(bytes.count)) == 0
    }
  }
}
