/// Collects the beginning of the paragraphs of a document.
struct MarkdownExcerpt {
  static let limit = 300

  private var bytes: [UInt8] = []
  private var scalars = 0
  var isPaused = false

  var isFull: Bool { scalars >= Self.limit }

  var text: String {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 32 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  mutating func append(_ text: Span<UInt8>) {
    guard !isPaused, !isFull else { return }
    for index in text.indices {
      if text[index] & 0xC0 != 0x80 {
        if isFull { return }
        scalars += 1
      }
      if text[index] == 32, bytes.last ?? 32 == 32 { continue }
      bytes.append(text[index])
    }
  }

  mutating func appendSpace() {
    if let last = bytes.last, last != 32 { append([UInt8(32)].span) }
  }

  mutating func endParagraph() { appendSpace() }
}
