extension OutputBuffer {
  /// Appends text for HTML element content or a quoted attribute: `& < > " '` become references.
  ///
  /// Works on bytes, so a combining mark after a quote cannot hide the quote. Control characters
  /// that no HTML or XML document may hold are left out; tab, line feed and return stay.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { unsafe appendEscaped(span: $0.span) }
  }

  private mutating func appendEscaped(span: Span<UInt8>) {
    for index in span.indices {
      let byte = span[index]
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      case 0..<9, 11, 12, 14..<32, 127: break
      default: append(byte: byte)
      }
    }
  }

  /// Appends a path of an address, percent-encoded (RFC 3986): all but unreserved characters and `/`.
  ///
  /// The result holds no byte that means anything in HTML, so it needs no further escape.
  package mutating func appendPercentEncoded(path: String) {
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        append(byte: byte)
      default:
        append(byte: UInt8(ascii: "%"))
        append(byte: Self.hexDigit(byte >> 4))
        append(byte: Self.hexDigit(byte & 15))
      }
    }
  }

  /// Appends a JSON string with its quotes (RFC 8259); `<`, `>` and `&` are written as `\u00xx`, so
  /// that the text can stand in a data block of a page.
  package mutating func appendJSONString(_ text: String) {
    append(byte: UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 10: append("\\n")
      case 0..<32, 127, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        append("\\u00")
        append(byte: Self.hexDigit(byte >> 4))
        append(byte: Self.hexDigit(byte & 15))
      default: append(byte: byte)
      }
    }
    append(byte: UInt8(ascii: "\""))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
