/// A place in a file as people count: line and column, both from 1.
///
/// A column counts Unicode scalars, as editors do. Positions are computed only when printed.
package struct SourcePosition: Sendable, Hashable {
  package let line: Int
  package let column: Int
}

extension SourceFile {
  /// The position of a byte offset; an offset past the end is the end.
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < offset {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: line, column: column)
  }

  /// The bytes of the line that holds `offset`, without its line break.
  func lineRange(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    let lower = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var upper = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    if upper > lower, bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    return lower..<max(lower, upper)
  }
}
