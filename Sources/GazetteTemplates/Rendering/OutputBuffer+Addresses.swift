import GazetteText

extension OutputBuffer {
  /// Writes an address of the site relative to the page.
  mutating func append(_ address: SiteAddress, prefix: String) {
    if !address.path.isEmpty || address.fragment == nil {
      if address.path.isEmpty && prefix.isEmpty { append("./") }
      append(prefix)
      appendPercentEncoded(path: address.path)
    }
    guard let fragment = address.fragment else { return }
    append("#")
    appendPercentEncoded(path: fragment)
  }

  /// Writes markup with its links.
  mutating func append(_ markup: Markup, prefix: String) {
    guard !markup.insertions.isEmpty else { return append(markup.bytes) }
    var written = 0
    for insertion in markup.insertions {
      let offset = min(max(insertion.offset, written), markup.bytes.count)
      append(markup.bytes[written..<offset])
      written = offset
      append(" ")
      append(insertion.attribute)
      append("=\"")
      switch insertion.target {
      case .address(let address): append(address, prefix: prefix)
      case .url(let url): appendEscaped(url.text)
      case .widths(let widths): append(widths, prefix: prefix)
      case .text(let text): appendEscaped(text)
      }
      append("\"")
    }
    append(markup.bytes[written...])
  }

  private mutating func append(_ widths: [Markup.Insertion.Width], prefix: String) {
    for (index, width) in widths.enumerated() {
      if index > 0 { append(", ") }
      append(width.address, prefix: prefix)
      append(" ")
      append(decimal: width.pixels)
      append("w")
    }
  }

  /// Writes text where an attribute expects a link: a relative path or an address with a scheme
  /// from the allow-list; anything else becomes `#`.
  mutating func appendLink(_ text: String) {
    let isSafe: Bool
    if let scheme = WebScheme(of: text) {
      isSafe = scheme.isAllowed
    } else {
      isSafe = !text.namesAnotherHost
    }
    guard isSafe else { return append("#") }
    var address = OutputBuffer()
    address.appendWebAddress(text)
    appendEscaped(address.text)
  }

  /// Writes text inside an address, percent-encoded but for slashes; a slash in front is encoded
  /// too, so that the text cannot name another host.
  mutating func appendAddressPart(_ text: String) {
    if text.utf8.first == UInt8(ascii: "/") {
      append("%2F")
      appendPercentEncoded(path: String(Substring(text.utf8.dropFirst())))
    } else {
      appendPercentEncoded(path: text)
    }
  }

  /// Writes what stands before the path of an address, so that it needs no further escape, and as no
  /// browser reads it as the name of another host.
  mutating func appendPrefix(_ text: String) {
    var address = OutputBuffer()
    let slash = UInt8(ascii: "/")
    if text.utf8.first == slash { address.append(byte: slash) }
    address.appendWebAddress(String(Substring(text.utf8.drop { $0 == slash })))
    for byte in address.bytes {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "'"): appendPercentEncoded(byte: byte)
      default: append(byte: byte)
      }
    }
  }

  /// Writes an address; controls, blanks, quotes, brackets and other bytes that it cannot hold are
  /// percent-encoded.
  mutating func appendWebAddress(_ text: String) {
    for byte in text.utf8 {
      if Self.standsInWebAddress(byte) {
        append(byte: byte)
      } else {
        appendPercentEncoded(byte: byte)
      }
    }
  }

  /// Whether an address can hold the byte as it is.
  @inline(__always)
  static func standsInWebAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...32, 127..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: true
    }
  }
}

extension String {
  /// Whether a browser reads the text as an address of another host, as in `//example.org`.
  fileprivate var namesAnotherHost: Bool {
    var slashes = 0
    for byte in utf8 {
      switch byte {
      case 0...32: continue
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        slashes += 1
        if slashes == 2 { return true }
      default: return false
      }
    }
    return false
  }
}
