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
    // What lies between spaces that are left out is copied whole.
    var start = 0
    var end = 0
    while end < text.count {
      let byte = text[end]
      if byte & 0xC0 != 0x80 {
        if isFull { break }
        scalars += 1
        if byte == 32, (end > start ? text[end - 1] : bytes.last ?? 32) == 32 {
          bytes.append(copying: text.extracting(start..<end))
          start = end + 1
        }
      }
      end += 1
    }
    bytes.append(copying: text.extracting(start..<end))
  }

  mutating func appendSpace() {
    if let last = bytes.last, last != 32 { append([UInt8(32)].span) }
  }

  mutating func endParagraph() { appendSpace() }
}
