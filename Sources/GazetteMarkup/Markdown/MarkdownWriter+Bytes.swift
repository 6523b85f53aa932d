extension MarkdownWriter {
  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { unsafe out.append(contentsOf: $0) }
  }

  mutating func put(escaped text: String) {
    var text = text
    text.withUTF8 { unsafe put(escaped: $0.span) }
  }

  mutating func put(escaped text: [UInt8]) { put(escaped: text.span) }

  /// Text for element content or a quoted attribute, in runs between the characters to be escaped.
  mutating func put(escaped text: Span<UInt8>) { put(escaped: text, from: 0, to: text.count) }

  mutating func put(escaped text: Span<UInt8>, from lower: Int, to upper: Int) {
    var start = lower
    for index in lower..<upper where text[index] <= 62 || text[index] == 127 {
      let escape: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      case UInt8(ascii: "'"): escape = "&#39;"
      case 0..<9, 11, 12, 14..<32, 127: escape = ""
      default: continue
      }
      put(raw: text, from: start, to: index)
      put(escape)
      start = index + 1
    }
    put(raw: text, from: start, to: upper)
  }

  private mutating func put(raw text: Span<UInt8>, from lower: Int, to upper: Int) {
    guard lower < upper else { return }
    let part = text.extracting(lower..<upper)
    unsafe part.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
  }
}
