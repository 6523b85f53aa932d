/// Reads back what was written, independently of the writer.
enum Reading {
  /// The text of HTML with references, or nil if a byte stands in it that opens or ends something.
  static func html(_ written: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Substring(written).utf8
    let references: [(String, UInt8)] = [
      ("&amp;", 38), ("&lt;", 60), ("&gt;", 62), ("&quot;", 34), ("&#39;", 39),
    ]
    while let byte = rest.first {
      if byte == 38 {
        guard let (name, value) = references.first(where: { rest.starts(with: $0.0.utf8) })
        else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(name.utf8.count)
      } else {
        if [34, 39, 60, 62].contains(byte) { return nil }
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a percent-encoded part of an address, or nil if another byte stands in it.
  static func percent(_ written: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Substring(written).utf8
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: "%") {
        guard let value = UInt8(String(Substring(rest.prefix(2))), radix: 16) else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        guard plain.contains(byte) else { return nil }
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text between the quotes of a JSON string, or nil if a byte stands in it that may not, or
  /// a character that ends a line in scripts.
  static func json(_ written: String) -> String? {
    if written.unicodeScalars.contains(where: { $0 == "\u{2028}" || $0 == "\u{2029}" }) {
      return nil
    }
    var bytes: [UInt8] = []
    var rest = Substring(written).utf8
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "\\") else {
        if byte < 32 || [34, 38, 60, 62].contains(byte) { return nil }
        bytes.append(byte)
        continue
      }
      guard let escape = rest.first else { return nil }
      rest = rest.dropFirst()
      switch escape {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(escape)
      case UInt8(ascii: "u"):
        guard let value = UInt32(String(Substring(rest.prefix(4))), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        bytes += Array(String(scalar).utf8)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text without the controls that no HTML document may hold.
  static func withoutControls(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 32 && ![9, 10, 13].contains(scalar.value)
      if !isControl && scalar.value != 127 { kept.append(scalar) }
    }
    return String(kept)
  }
}
