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
    var name: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ":"):
        isAllowed = WebAddress.schemes.contains { name.elementsEqual($0.utf8) }
        length = name.count + 1
        return
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      default: name.append(byte)
      }
    }
    return nil
  }
}
