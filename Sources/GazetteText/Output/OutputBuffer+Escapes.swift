extension OutputBuffer {
  /// Appends text for HTML element content or a quoted attribute: `& < > " '` become references.
  ///
  /// Works on bytes, so a combining mark after a quote cannot hide the quote. Control characters
  /// that no HTML or XML document may hold are left out; tab, line feed and return stay.
  package mutating func appendEscaped(_ text: String) {
    unsafe text.utf8.span.withUnsafeBufferPointer { unsafe appendEscaped(bytes: $0) }
  }

  /// Appends UTF-8 for HTML element content or a quoted attribute.
  package mutating func appendEscaped(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe appendEscaped(bytes: $0) }
  }

  /// Appends runs of harmless bytes whole, which most texts are from end to end.
  private mutating func appendEscaped(bytes: UnsafeBufferPointer<UInt8>) {
    var written = 0
    var next = 0
    // Up to here all bytes are looked at one by one: one of eight needs an escape.
    var known = 0
    while next < bytes.count {
      if next >= known {
        while next + 8 <= bytes.count, unsafe !bytes.eight(at: next).holdsMarkOrControl {
          next += 8
        }
        guard next < bytes.count else { break }
        known = next + 8
      }
      let index = next
      next += 1
      let byte = unsafe bytes[index]
      guard Self.needsEscape(byte) else { continue }
      unsafe append(run: UnsafeBufferPointer(rebasing: bytes[written..<index]))
      written = index + 1
      switch byte {
      case UInt8(ascii: "&"): append(literal: "&amp;")
      case UInt8(ascii: "<"): append(literal: "&lt;")
      case UInt8(ascii: ">"): append(literal: "&gt;")
      case UInt8(ascii: "\""): append(literal: "&quot;")
      case UInt8(ascii: "'"): append(literal: "&#39;")
      default: break
      }
    }
    unsafe append(run: UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  /// Whether the byte is one of `& < > " '` or a control other than tab, line feed and return.
  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    if byte > 62 { return byte == 127 }
    let set: UInt64 =
      1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62 | 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)
    return set >> UInt64(byte) & 1 == 1
  }

  /// Appends a path of an address, percent-encoded (RFC 3986): all but unreserved characters and `/`.
  ///
  /// The result holds no byte that means anything in HTML, so it needs no further escape.
  package mutating func appendPercentEncoded(path: String) {
    unsafe path.utf8.span.withUnsafeBufferPointer { unsafe appendPercentEncoded(bytes: $0) }
  }

  private mutating func appendPercentEncoded(bytes: UnsafeBufferPointer<UInt8>) {
    var written = 0
    var next = 0
    while next < bytes.count {
      if next + 8 <= bytes.count, unsafe bytes.eight(at: next).isPlainPath {
        next += 8
        continue
      }
      let index = next
      next += 1
      let byte = unsafe bytes[index]
      if Self.standsInPath(byte) { continue }
      unsafe append(run: UnsafeBufferPointer(rebasing: bytes[written..<index]))
      appendPercentEncoded(byte: byte)
      written = index + 1
    }
    unsafe append(run: UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  /// Whether the byte is an unreserved character or `/`.
  @inline(__always)
  private static func standsInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Appends a byte as `%` and two hexadecimal digits.
  package mutating func appendPercentEncoded(byte: UInt8) {
    append(byte: UInt8(ascii: "%"))
    append(byte: Self.hexDigit(byte >> 4))
    append(byte: Self.hexDigit(byte & 15))
  }

  /// Appends a JSON string with its quotes (RFC 8259); `<`, `>`, `&` and the line separators U+2028 and
  /// U+2029 are written as `\uxxxx`, so that the text can stand in a data block of a page or in a script.
  package mutating func appendJSONString(_ text: String) {
    append(byte: UInt8(ascii: "\""))
    appendJSONText(text)
    append(byte: UInt8(ascii: "\""))
  }

  /// Appends what stands between the quotes of a JSON string.
  package mutating func appendJSONText(_ text: String) {
    unsafe text.utf8.span.withUnsafeBufferPointer { unsafe appendJSONText(bytes: $0) }
  }

  private mutating func appendJSONText(bytes: UnsafeBufferPointer<UInt8>) {
    var written = 0
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      let isSeparator = unsafe byte == 0xE2 && Self.isLineSeparator(bytes[index...].prefix(3))
      guard Self.needsJSONEscape(byte) || isSeparator else { continue }
      unsafe append(run: UnsafeBufferPointer(rebasing: bytes[written..<index]))
      written = index + (isSeparator ? 3 : 1)
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 10: append("\\n")
      case 0xE2: append(unsafe bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      default:
        append("\\u00")
        append(byte: Self.hexDigit(byte >> 4))
        append(byte: Self.hexDigit(byte & 15))
      }
    }
    unsafe append(run: UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  private static func isLineSeparator(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    unsafe bytes.elementsEqual([0xE2, 0x80, 0xA8]) || bytes.elementsEqual([0xE2, 0x80, 0xA9])
  }

  /// Whether the byte is one of `" \ < > &` or a control.
  @inline(__always)
  private static func needsJSONEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, 127, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
