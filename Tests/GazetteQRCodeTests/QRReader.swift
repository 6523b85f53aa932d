import GazetteQRCode

/// Reads a code module by module as ISO/IEC 18004 has it: an independent way back to the text.
///
/// It knows versions 1 to 10 at level Q, and corrects no errors: there must be none.
struct QRReader {
  let code: QRCode
  var version: Int { (code.size - 17) / 4 }

  /// The text in byte mode; nil if any part of the code is not as the standard has it.
  func text() -> String? {
    guard version >= 1, version <= 10, code.size == 17 + 4 * version, hasPatterns,
      let mask = maskOfLevelQ
    else { return nil }
    let layout = Self.layouts[version - 1]
    let words = words(mask: mask)
    guard let data = layout.data(of: words) else { return nil }
    return Self.byteText(data, hasLongCount: version > 9)
  }

  private func bit(_ row: Int, _ column: Int) -> Int {
    code.isDark(row: row, column: column) ? 1 : 0
  }

  /// Whether the three finders with their light edges, and both timing lines, are there.
  private var hasPatterns: Bool {
    let last = code.size - 7
    let finders = [(0, 0), (0, last), (last, 0)].allSatisfy { top, left in
      (-1...7).allSatisfy { row in
        (-1...7).allSatisfy { column in
          let (y, x) = (top + row, left + column)
          guard y >= 0, x >= 0, y < code.size, x < code.size else { return true }
          let ring = max(abs(row - 3), abs(column - 3))
          return code.isDark(row: y, column: x) == (ring != 2 && ring != 4)
        }
      }
    }
    return finders
      && (8..<code.size - 8).allSatisfy {
        bit(6, $0) == 1 - $0 % 2 && bit($0, 6) == 1 - $0 % 2
      }
  }

  /// The mask that the format says, if it says level Q.
  private var maskOfLevelQ: Int? {
    let places =
      (0...5).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)] + (0...5).reversed().map { ($0, 8) }
    let format = places.reduce(0) { $0 << 1 | bit($1.0, $1.1) } ^ 0x5412
    return format >> 13 == 3 ? format >> 10 & 7 : nil
  }

  /// Whether a module belongs to a pattern, not to the data.
  private func isFunction(_ row: Int, _ column: Int) -> Bool {
    let size = code.size
    if row == 6 || column == 6 { return true }
    if row < 9, column < 9 || column >= size - 8 { return true }
    if row >= size - 8, column < 9 { return true }
    if version >= 7, row < 6 && column >= size - 11 || column < 6 && row >= size - 11 {
      return true
    }
    let centres = Self.layouts[version - 1].alignment
    return centres.contains { y in
      centres.contains { x in
        let isFinder = (y == 6 && x == 6) || (y == 6 && x == size - 7) || (y == size - 7 && x == 6)
        return !isFinder && abs(row - y) <= 2 && abs(column - x) <= 2
      }
    }
  }

  private static func isMasked(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    let (sum, product) = (row + column, row * column)
    return switch mask {
    case 0: sum % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: sum % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: product % 2 + product % 3 == 0
    case 6: (product % 2 + product % 3) % 2 == 0
    default: (sum % 2 + product % 3) % 2 == 0
    }
  }

  /// The code words in their order: pairs of columns from the right, up and down in turn.
  private func words(mask: Int) -> [Int] {
    var bits: [Int] = []
    var isUpward = true
    for right in stride(from: code.size - 1, to: 0, by: -2) {
      let right = right <= 6 ? right - 1 : right
      for step in 0..<code.size {
        let row = isUpward ? code.size - 1 - step : step
        for column in [right, right - 1] where !isFunction(row, column) {
          bits.append(bit(row, column) ^ (Self.isMasked(mask, row, column) ? 1 : 0))
        }
      }
      isUpward.toggle()
    }
    return (0..<bits.count / 8).map { bits[$0 * 8..<$0 * 8 + 8].reduce(0) { $0 << 1 | $1 } }
  }

  /// The text of one segment in byte mode.
  private static func byteText(_ data: [Int], hasLongCount: Bool) -> String? {
    let bits = data.flatMap { word in (0..<8).reversed().map { word >> $0 & 1 } }
    func number(_ range: Range<Int>) -> Int { bits[range].reduce(0) { $0 << 1 | $1 } }
    let start = hasLongCount ? 20 : 12
    let count = number(4..<start)
    guard number(0..<4) == 4, start + 8 * count <= bits.count else { return nil }
    return String(
      decoding: (0..<count).map { UInt8(number(start + 8 * $0..<start + 8 * $0 + 8)) },
      as: UTF8.self)
  }
}
