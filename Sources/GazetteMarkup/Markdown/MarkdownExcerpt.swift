/// Collects the beginning of the paragraphs of a document.
struct MarkdownExcerpt {
  static let limit = 300

  private var bytes: [UInt8] = []
  private var scalars = 0
  var isPaused = false

  var isFull: Bool { scalars >= Self.limit }

  /// What was collected: UTF-8, without spaces at its end.
  var text: [UInt8] {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 32 { end -= 1 }
    return Array(bytes[..<end])
  }

  mutating func append(_ text: Span<UInt8>) {
    guard !isPaused, !isFull else { return }
    if appendWhole(text) { return }
    // What lies between spaces that are left out is copied whole.
    var start = 0
    var end = 0
    while end < text.count {
      let byte = text[end]
      if byte & 0xC0 != 0x80 {
        if isFull { break }
        if byte == 32, (end > start ? text[end - 1] : bytes.last ?? 32) == 32 {
          bytes.append(copying: text.extracting(start..<end))
          start = end + 1
        } else {
          scalars += 1
        }
      }
      end += 1
    }
    bytes.append(copying: text.extracting(start..<end))
  }

  /// Appends a text at once if there is room for all of it and no space of it is left out.
  private mutating func appendWhole(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0, text[0] != 32, scalars + text.count / 4 < Self.limit else { return false }
    let count = unsafe text.withUnsafeBufferPointer { unsafe Self.scalars($0) }
    guard let count, scalars + count <= Self.limit else { return false }
    bytes.append(copying: text)
    scalars += count
    return true
  }

  /// The number of scalars in a text, or nil if it has two spaces in a row.
  private static func scalars(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = text.count
    var wasSpace: UInt64 = 0
    var index = 0
    while index + 8 <= text.count {
      let eight = unsafe text.eight(at: index)
      let isHigh: UInt64 = 0x8080_8080_8080_8080
      let continued = (eight & ~(eight << 1) & isHigh) >> 7
      count -= Int((continued &* 0x0101_0101_0101_0101) >> 56)
      let others = eight ^ 0x2020_2020_2020_2020
      let spaces = (others &- 0x0101_0101_0101_0101) & ~others & isHigh
      if spaces & (spaces << 8 | wasSpace) != 0 { return nil }
      wasSpace = spaces >> 56
      index += 8
    }
    while index < text.count {
      let byte = unsafe text[index]
      if byte & 0xC0 == 0x80 { count -= 1 }
      let space: UInt64 = byte == 32 ? 0x80 : 0
      if space & wasSpace != 0 { return nil }
      wasSpace = space
      index += 1
    }
    return count
  }

  mutating func appendSpace() {
    if let last = bytes.last, last != 32 { append([UInt8(32)].span) }
  }

  mutating func endParagraph() { appendSpace() }
}
