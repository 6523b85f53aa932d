extension FoldedText {
  /// A character reference of HTML: `&#49;`, `&#x31;`, `&nbsp;`.
  func reference(at index: Int) -> FoldedSymbol {
    let plain = FoldedSymbol(code: UInt8(ascii: "&"), end: index + 1)
    guard byte(index + 1) == UInt8(ascii: "#") else { return named(at: index) ?? plain }
    let isHex = byte(index + 2) | 0x20 == UInt8(ascii: "x")
    var position = index + (isHex ? 3 : 2)
    let start = position
    var value: UInt32 = 0
    while position < start + 10, let digit = Self.hexValue(byte(position)), isHex || digit < 10 {
      value = value &* (isHex ? 16 : 10) &+ digit
      position += 1
    }
    guard position > start else { return plain }
    if byte(position) == UInt8(ascii: ";") { position += 1 }
    return FoldedSymbol(code: Self.fold(value), end: position)
  }

  private func named(at index: Int) -> FoldedSymbol? {
    for (name, code) in Self.names where has(name, at: index + 1) {
      return FoldedSymbol(code: code, end: index + 1 + name.utf8CodeUnitCount)
    }
    return nil
  }

  /// The references by name that stand for something that a number or address is split with.
  private static let names: [(StaticString, UInt8)] = [
    ("nbsp;", UInt8(ascii: " ")), ("ensp;", UInt8(ascii: " ")), ("emsp;", UInt8(ascii: " ")),
    ("thinsp;", UInt8(ascii: " ")), ("shy;", FoldedSymbol.nothing), ("zwj;", FoldedSymbol.nothing),
    ("zwnj;", FoldedSymbol.nothing), ("ZeroWidthSpace;", FoldedSymbol.nothing),
    ("ndash;", UInt8(ascii: "-")), ("mdash;", UInt8(ascii: "-")), ("hyphen;", UInt8(ascii: "-")),
    ("minus;", UInt8(ascii: "-")), ("period;", UInt8(ascii: ".")), ("middot;", UInt8(ascii: ".")),
    ("commat;", UInt8(ascii: "@")), ("ast;", UInt8(ascii: "*")),
  ]

  /// A percent-encoded character of an address: `%31`, `%EF%BC%91`.
  func percent(at index: Int) -> FoldedSymbol {
    guard let first = percentByte(at: index) else {
      return FoldedSymbol(code: UInt8(ascii: "%"), end: index + 1)
    }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard count > 1 else {
      return FoldedSymbol(code: Self.fold(first), end: index + 3)
    }
    var value = first & (0x7F >> UInt32(count))
    for offset in 1..<count {
      guard let next = percentByte(at: index + offset * 3), next & 0xC0 == 0x80 else {
        return FoldedSymbol(code: FoldedSymbol.other, end: index + 3)
      }
      value = value << 6 | next & 0x3F
    }
    return FoldedSymbol(code: Self.fold(value), end: index + count * 3)
  }

  private func percentByte(at index: Int) -> UInt32? {
    guard byte(index) == UInt8(ascii: "%"), let high = Self.hexValue(byte(index + 1)),
      let low = Self.hexValue(byte(index + 2))
    else { return nil }
    return high << 4 | low
  }

  /// An escape of JSON, JavaScript or YAML: `\u0031`, `\x31`, `\n`.
  func escape(at index: Int) -> FoldedSymbol {
    let digits: Int
    switch byte(index + 1) {
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return FoldedSymbol(code: UInt8(ascii: "\n"), end: index + 2)
    default: return FoldedSymbol(code: FoldedSymbol.other, end: index + 1)
    }
    var value: UInt32 = 0
    for offset in 0..<digits {
      guard let digit = Self.hexValue(byte(index + 2 + offset)) else {
        return FoldedSymbol(code: FoldedSymbol.other, end: index + 1)
      }
      value = value << 4 | digit
    }
    let end = index + 2 + digits
    // Two halves of UTF-16.
    if value & 0xFC00 == 0xD800, byte(end) == UInt8(ascii: "\\"), byte(end + 1) == 0x75,
      let low = (2..<6).reduce(
        Optional(UInt32(0)),
        { sum, offset in
          guard let sum, let digit = Self.hexValue(byte(end + offset)) else { return nil }
          return sum << 4 | digit
        }), low & 0xFC00 == 0xDC00
    {
      return FoldedSymbol(
        code: Self.fold(0x10000 + ((value & 0x3FF) << 10 | low & 0x3FF)), end: end + 6)
    }
    return FoldedSymbol(code: Self.fold(value), end: end)
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
