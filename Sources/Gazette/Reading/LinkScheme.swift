import GazetteTemplates

/// The schemes of absolute links.
enum LinkScheme {
  static let allowed = WebAddress.schemes

  /// The scheme of an absolute link in lower case (RFC 3986), or nil for a relative one.
  static func of(_ link: String) -> String? {
    switch link.utf8.first {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"), nil: return nil
    default: break
    }
    guard link.utf8.contains(UInt8(ascii: ":")) else { return nil }
    var scheme: [UInt8] = []
    for byte in link.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        scheme.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        scheme.append(byte)
      case 0...32: continue  // Browsers drop these from a scheme.
      default: return nil
      }
    }
    return nil
  }
}
