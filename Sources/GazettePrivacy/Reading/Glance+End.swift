extension Glance {
  /// Whether a number of up to six digits, or a day, surely ends here: no digit can follow, and no sign
  /// that gives it a meaning.
  func isEnd(_ end: Int) -> Bool {
    let (byte, next) = unsafe (bytes[end], bytes[end + 1])
    switch byte {
    case UInt8(ascii: "T"): return true
    // 1979/12/31
    case UInt8(ascii: "/"): return false
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."):
      return unsafe Self.isPart(next)
    // 50%, but not the blank `%20`.
    case UInt8(ascii: "%"): return !FoldedSymbol(code: next, end: 0).isAlphanumeric
    case UInt8(ascii: "<"): return unsafe isEndOfElement(end)
    // 、 and 。, brackets; not the blank.
    case 0xE3: return unsafe next == 0x80 && bytes[end + 2] > 0x80
    // ，, ： and ；
    case 0xEF: return unsafe next == 0xBC && Self.isWideStop(bytes[end + 2])
    // Chinese signs, but for 年, 室, 户 and 号.
    case 0xE5:
      let third = unsafe bytes[end + 2]
      if next == 0xB9 && third == 0xB4 { return unsafe isEndOfYear(end + 3) }
      return !(next == 0xAE && third == 0xA4 || next == 0x8F && third == 0xB7)
    case 0xE6: return unsafe !(next == 0x88 && bytes[end + 2] == 0xB7)
    default: return unsafe Self.isStop(byte)
    }
  }

  private static func isWideStop(_ third: UInt8) -> Bool {
    third == 0x8C || third == 0x9A || third == 0x9B
  }

  /// Whether the end of an element stands here across which no number goes on: of one that parts what
  /// is in it (`</td>`), or of one that does not, with a sign behind it that does (`</a>,`).
  private func isEndOfElement(_ index: Int) -> Bool {
    guard unsafe bytes[index + 1] == UInt8(ascii: "/") else { return false }
    let (first, second) = unsafe (bytes[index + 2], bytes[index + 3])
    switch first {
    // `</td`, `</th`, `</dd`, and those that begin with h, l and p.
    case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "p"): return true
    case UInt8(ascii: "t") where second == UInt8(ascii: "d") || second == UInt8(ascii: "h"):
      return true
    case UInt8(ascii: "d") where second == UInt8(ascii: "d"): return true
    default: break
    }
    var end = index + 2
    while end < index + 10, unsafe FoldedSymbol(code: bytes[end], end: 0).isLetter { end += 1 }
    guard unsafe bytes[end] == UInt8(ascii: ">") else { return false }
    let next = unsafe bytes[end + 1]
    return unsafe Self.isStop(next) || next == UInt8(ascii: " ") && Self.isStop(bytes[end + 2])
  }

  /// Whether no month follows the sign 年 that ends here.
  private func isEndOfYear(_ end: Int) -> Bool {
    let next = unsafe bytes[end]
    return unsafe Self.isSign(next) || next == UInt8(ascii: " ") && Self.isSign(bytes[end + 1])
  }

  /// Whether a byte begins a character that is no digit, no blank, and nothing that stands for one.
  private static func isSign(_ byte: UInt8) -> Bool {
    unsafe isStop(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "-")
  }

  /// Whether no number goes on with a byte behind a blank, hyphen or dot.
  private static func isPart(_ byte: UInt8) -> Bool {
    if byte | 0x20 == UInt8(ascii: "x") { return false }
    return unsafe isStop(byte) || FoldedSymbol(code: byte, end: 0).isLetter
  }

  /// Whether a number never goes on across a character that begins with a byte; those of Chinese are
  /// such characters, whatever they say about the number before them.
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "]"), UInt8(ascii: "`"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), 0xE4...0xE9:
      true
    default: false
    }
  }
}
