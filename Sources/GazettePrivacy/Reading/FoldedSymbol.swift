/// One character of a text as a reader sees it, and where it ends in the text as it is written.
struct FoldedSymbol {
  /// ASCII characters stand for themselves and for all that looks like them.
  let code: UInt8
  let end: Int

  /// A character that cannot be seen, or a tag that does not part what it stands in.
  static let nothing: UInt8 = 0x80
  /// Any other character.
  static let other: UInt8 = 0x81
  /// A tag that does not part what it stands in; its inside is read by itself.
  static let tag: UInt8 = 0x82
  /// The end of the text.
  static let end: UInt8 = 0x83

  var isDigit: Bool { code >= UInt8(ascii: "0") && code <= UInt8(ascii: "9") }

  var isLetter: Bool {
    let lower = code | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  var isAlphanumeric: Bool { isDigit || isLetter }
}
