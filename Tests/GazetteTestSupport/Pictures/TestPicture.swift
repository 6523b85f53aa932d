import GazettePhotos

/// A picture with a colour in each corner, as a camera stores it: turned in one of eight ways.
package struct TestPicture {
  /// The size when it stands upright.
  package var size = PixelSize(width: 300, height: 200)
  /// How it is stored, 1 to 8, as EXIF has it.
  package var orientation = 1

  package init() {}

  /// The colours of the upright picture: top left, top right, bottom left, bottom right.
  package static let corners: [[UInt8]] = [
    [220, 40, 40], [40, 180, 60], [40, 60, 210], [230, 200, 40],
  ]

  /// The colour of the upright picture at a place.
  private func colour(_ x: Int, _ y: Int) -> [UInt8] {
    Self.corners[(y * 2 < size.height ? 0 : 2) + (x * 2 < size.width ? 0 : 1)]
  }

  /// The pixels as they are stored.
  package var pixels: Pixels? {
    let isTurned = orientation > 4
    let stored = PixelSize(
      width: isTurned ? size.height : size.width, height: isTurned ? size.width : size.height)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(stored.area * 3)
    for row in 0..<stored.height {
      for column in 0..<stored.width {
        let (x, y) = upright(row: row, column: column)
        bytes += colour(x, y)
      }
    }
    return Pixels(size: stored, hasAlpha: false, bytes: bytes)
  }

  /// Where a stored pixel belongs. By TIFF, row 0 and column 0 of orientation 6, for example, are
  /// the right side and the top of the picture.
  private func upright(row: Int, column: Int) -> (x: Int, y: Int) {
    let (right, bottom) = (size.width - 1, size.height - 1)
    return switch orientation {
    case 2: (right - column, row)
    case 3: (right - column, bottom - row)
    case 4: (column, bottom - row)
    case 5: (row, column)
    case 6: (right - row, column)
    case 7: (right - row, bottom - column)
    case 8: (row, bottom - column)
    default: (column, row)
    }
  }
}

extension Pixels {
  /// The colours in the middle of each quarter: top left, top right, bottom left, bottom right.
  package var corners: [[UInt8]] {
    [(1, 1), (3, 1), (1, 3), (3, 3)].map { x, y in
      let start =
        (size.height * y / 4 * size.width + size.width * x / 4) * (hasAlpha ? 4 : 3)
      return Array(bytes[start..<(start + 3)])
    }
  }

  /// The farthest that a corner's red, green or blue is from what it should be.
  package func distance(from expected: [[UInt8]]) -> Int {
    zip(corners, expected).flatMap { zip($0, $1).map { abs(Int($0) - Int($1)) } }.max() ?? 255
  }
}
