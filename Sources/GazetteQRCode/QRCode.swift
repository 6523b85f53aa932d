/// A QR code (ISO/IEC 18004) of an address, in byte mode.
package struct QRCode: Sendable {
  /// How many modules stand in a row; the quiet zone is not counted.
  package let size: Int
  private let dark: [Bool]

  /// How many modules must stay light on each side of a code.
  package static let quietZone = 4

  /// The smallest code that holds an address; nil if it is empty or longer than any code holds.
  package init?(_ address: String) {
    guard let (size, dark) = QREncode.modules(Array(address.utf8)) else { return nil }
    (self.size, self.dark) = (size, dark)
  }

  /// Whether a module is dark, by its place from the top left corner.
  package func isDark(row: Int, column: Int) -> Bool { dark[row * size + column] }

  /// The `viewBox` of an SVG in which a module is one unit, with the quiet zone around the code.
  package var viewBox: String {
    let (start, side) = (-Self.quietZone, size + 2 * Self.quietZone)
    return "\(start) \(start) \(side) \(side)"
  }

  /// All dark modules as the data of one SVG path: a rectangle for each run in a row.
  package var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        guard isDark(row: row, column: column) else {
          column += 1
          continue
        }
        let start = column
        while column < size, isDark(row: row, column: column) { column += 1 }
        path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z"
      }
    }
    return path
  }
}
