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
    guard lower < upper else { return }
    unsafe text.extracting(lower..<upper).withUnsafeBufferPointer { unsafe put(escaped: $0) }
  }

  private mutating func put(escaped text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var next = 0
    while next < text.count {
      let index = next
      next += 1
      if unsafe text[index] > 62 && text[index] != 127 {
        if unsafe text[index] >= 128 {
          next = unsafe text.skippingNonASCII(from: next, to: text.count)
        }
        continue
      }
      let escape: StaticString
      switch unsafe text[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      case UInt8(ascii: "'"): escape = "&#39;"
      case 0..<9, 11, 12, 14..<32, 127: escape = ""
      default: continue
      }
      unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      put(escape)
      start = index + 1
    }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
