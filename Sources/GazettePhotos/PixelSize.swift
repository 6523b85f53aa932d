/// A width and height in pixels.
package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  /// How many pixels there are.
  package var area: Int { width * height }

  /// The size at a width, with the same proportions; both are at least 1.
  package func scaled(toWidth newWidth: Int) -> PixelSize {
    PixelSize(width: newWidth, height: max(1, (height * newWidth + width / 2) / max(1, width)))
  }
}
