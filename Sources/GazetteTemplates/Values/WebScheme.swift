/// The scheme of an address (RFC 3986) as a browser reads it.
struct WebScheme {
  /// Whether the scheme is one that a page may link to.
  let isAllowed: Bool
  /// The bytes of the scheme with its colon.
  let length: Int

  /// The scheme in front of `text`, or nil if what stands there is no scheme.
  ///
  /// Browsers drop controls and blanks in front of and inside a scheme: text with such bytes before
  /// its first colon has a scheme that is not allowed.
  init?(of text: String) {
    var before = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ":"):
        isAllowed = WebAddress.schemes.contains { Self.begins(text, with: $0, before) }
        length = before + 1
        return
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: before += 1
      }
    }
    return nil
  }

  /// Whether the first so many bytes of a text are a name, in letters of either case.
  private static func begins(_ text: String, with name: String, _ length: Int) -> Bool {
    guard name.utf8.count == length else { return false }
    let (bytes, letters) = (text.utf8.span, name.utf8.span)
    for index in 0..<length {
      let byte = bytes[index]
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if (isCapital ? byte | 0x20 : byte) != letters[index] { return false }
    }
    return true
  }
}
