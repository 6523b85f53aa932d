/// What stands for the name of a person who is not named.
enum PersonName {
  /// The initials: `C. S.` for `Chen Shuigen`, `陈某某` for `陈水根`.
  static func initials(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard let first = scalars.first else { return name }
    if isHan(first) {
      return String(first) + String(repeating: "某", count: max(1, scalars.count - 1))
    }
    return words(name).compactMap { $0.unicodeScalars.first.map { String($0) + "." } }
      .joined(separator: " ")
  }

  /// As many bytes as the name: `C... S......` for `Chen Shuigen`, `陈某某` for `陈水根`.
  ///
  /// - Parameter keepsInitials: whether the first letters stay.
  static func mask(_ name: String, keepsInitials: Bool) -> [UInt8] {
    var out: [UInt8] = []
    var isFirst = keepsInitials
    let startsWithHan = name.unicodeScalars.first.map(isHan) ?? false
    for scalar in name.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if isFirst || isSpace(scalar) {
        out += bytes
      } else {
        out += filler(bytes.count, isHan: isHan(scalar))
      }
      isFirst = keepsInitials && !startsWithHan && isSpace(scalar)
    }
    return out
  }

  /// As many bytes as a text, and nothing of it: for texts that are taken down.
  static func blank(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = Array(String(scalar).utf8)
      return isSpace(scalar) ? bytes : filler(bytes.count, isHan: false)
    }
  }

  private static func filler(_ count: Int, isHan: Bool) -> [UInt8] {
    switch count {
    case 1: Array(".".utf8)
    case 2: Array("×".utf8)
    case 3: Array((isHan ? "某" : "…").utf8)
    default: Array("××".utf8)
    }
  }

  private static func words(_ name: String) -> [Substring] {
    name.split { $0 == " " || $0 == "\u{B7}" || $0 == "-" }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{B7}" || scalar == "-"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0x20000...0x3FFFF).contains(scalar.value)
  }
}
