extension Glance {
  /// How many bytes from a trigger on begin nothing that counts, seen by the bytes around it alone; 0
  /// where it must be read. At most sixteen bytes behind it are looked at.
  @inline(__always)
  func width(at index: Int) -> Int {
    let (byte, second, third) = unsafe (bytes[index], bytes[index + 1], bytes[index + 2])
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return unsafe numberWidth(at: index)
    case 0xE5:
      // 密, 内, 微
      let counts =
        second == 0xAF && third == 0x86 || second == 0x86 && third == 0x85
        || second == 0xBE && third == 0xAE
      return counts ? 0 : 3
    case 0xEF:
      // Full-width digits, ＠ and ﹫; what cannot be seen is passed where a number is read.
      let counts =
        second == 0xBC && (0x90...0xA0).contains(third) || second == 0xB9 && third == 0xAB
      return counts ? 0 : 3
    case 0xE2:
      // Raised, lowered and circled digits.
      let counts =
        second == 0x81 || second == 0x82 || (0x91...0x93).contains(second) || second == 0x9D
        || second == 0x9E
      return counts ? 0 : 3
    case 0xC2: return second == 0xB2 || second == 0xB3 || second == 0xB9 ? 0 : 2
    case 0xF0: return second == 0x9D || second == 0x9F ? 0 : 1
    case UInt8(ascii: "&"):
      return second == UInt8(ascii: "#") || second == UInt8(ascii: "c") ? 0 : 1
    case UInt8(ascii: "Q"): return second == byte ? 0 : 1
    case UInt8(ascii: "%"): return unsafe escapeWidth(at: index)
    default: return 0
    }
  }

  /// A percent-encoded byte, unless it may be part of a character that counts.
  private func escapeWidth(at index: Int) -> Int {
    let (second, third) = unsafe (bytes[index + 1], bytes[index + 2])
    let mayCount =
      second == UInt8(ascii: "3") || second == UInt8(ascii: "4")
      || second | 0x20 == UInt8(ascii: "e")
        && (third == UInt8(ascii: "2") || third | 0x20 == UInt8(ascii: "f"))
      || second | 0x20 == UInt8(ascii: "c") && third == UInt8(ascii: "2")
      || second | 0x20 == UInt8(ascii: "f") && third == UInt8(ascii: "0")
    let isEscape = FoldedSymbol(code: second, end: 0).isAlphanumeric
    return mayCount || !isEscape ? 0 : 3
  }

  /// A number of up to six digits or a day that stands alone, as most do: `36,`, `87</td>`, `12 号`.
  private func numberWidth(at index: Int) -> Int {
    guard unsafe index >= Self.before else { return 0 }
    let before = unsafe bytes[index - 1]
    // A heading's tag.
    if before == UInt8(ascii: "h"),
      unsafe bytes[index - 2] == UInt8(ascii: "<")
        || bytes[index - 2] == UInt8(ascii: "/") && bytes[index - 3] == UInt8(ascii: "<")
    {
      return unsafe isDigit(index + 1) ? 0 : 1
    }
    if unsafe index > floor {
      // Part of a word, emphasis or a mask, or behind a full-width letter.
      if FoldedSymbol(code: before, end: 0).isAlphanumeric || before == UInt8(ascii: "*") {
        return 0
      }
      if before >= 0x80, unsafe bytes[index - 3] == 0xEF { return 0 }
    }
    var end = index + 1
    while unsafe isDigit(end) {
      end += 1
      if end == index + 7 { return 0 }
    }
    if end == index + 4, let day = unsafe endOfDay(end) {
      return unsafe isBirth(index) ? 0 : day - index
    }
    // Five or six digits may be those of a plate: 浙B·02822.
    if end > index + 4 {
      if before >= 0x80 { return 0 }
      if unsafe (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index - 2]) { return 0 }
    }
    return unsafe isEnd(end) ? end - index : 0
  }

  /// How far before a day a word of birth may stand.
  private static var before: Int { 40 }

  private func isDigit(_ index: Int) -> Bool {
    unsafe FoldedSymbol(code: bytes[index], end: 0).isDigit
  }

  /// The end of the day that follows a year, if nothing goes on behind it: `2026-03-05`, `2026年3月5日`.
  private func endOfDay(_ year: Int) -> Int? {
    let day = year + 6
    if unsafe bytes[year] == UInt8(ascii: "-"), unsafe bytes[year + 3] == UInt8(ascii: "-"),
      unsafe isDigit(year + 1), unsafe isDigit(year + 2), unsafe isDigit(year + 4),
      unsafe isDigit(year + 5), unsafe isEnd(day) || isMinute(behind: day)
    {
      // 出生 may follow.
      return unsafe bytes[day] < 0x80 && bytes[day + 1] < 0x80 ? day : nil
    }
    guard let month = unsafe endOfPart(year, 0xE5, 0xB9, 0xB4),
      let day = unsafe endOfPart(month, 0xE6, 0x9C, 0x88),
      unsafe bytes[day] == 0xE6, unsafe bytes[day + 1] == 0x97, unsafe bytes[day + 2] == 0xA5
    else { return nil }
    let next = unsafe bytes[day + 3]
    return next < 0x80 && next != UInt8(ascii: " ") && next != UInt8(ascii: "&") ? day + 3 : nil
  }

  /// The end of one or two digits behind a sign of three bytes.
  private func endOfPart(_ sign: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    guard unsafe bytes[sign] == first, unsafe bytes[sign + 1] == second,
      unsafe bytes[sign + 2] == third, unsafe isDigit(sign + 3)
    else { return nil }
    return unsafe isDigit(sign + 4) ? sign + 5 : sign + 4
  }

  /// Whether hours and minutes follow a day: `2025-05-12 08:30`.
  private func isMinute(behind day: Int) -> Bool {
    unsafe bytes[day] == UInt8(ascii: " ") && isDigit(day + 1) && isDigit(day + 2)
      && bytes[day + 3] == UInt8(ascii: ":")
  }

  /// Whether a word of birth may stand before a day: 生, `birth`, `born`.
  private func isBirth(_ index: Int) -> Bool {
    var place = index - 1
    while unsafe place >= index - Self.before {
      switch unsafe bytes[place] {
      case UInt8(ascii: "\n"): return false
      case UInt8(ascii: "b"), UInt8(ascii: "B"): return true
      case 0xE7 where unsafe bytes[place + 1] == 0x94: return true
      default: place -= 1
      }
    }
    return false
  }

  /// Whether a number surely ends here: no digit can follow, and no sign that gives it a meaning.
  private func isEnd(_ end: Int) -> Bool {
    let (next, second, third) = unsafe (bytes[end + 1], bytes[end + 2], bytes[end + 3])
    switch unsafe bytes[end] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"),
      UInt8(ascii: ":"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "T"):
      return true
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."):
      return unsafe Self.isPart(next)
    case UInt8(ascii: "<"):
      // Tags that part: `</td`, `</th`, `</tr`, and those that begin with h, l and p.
      guard next == UInt8(ascii: "/") else { return false }
      switch second {
      case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "p"): return true
      case UInt8(ascii: "t"): return third == UInt8(ascii: "d") || third == UInt8(ascii: "h")
      case UInt8(ascii: "d"): return third == UInt8(ascii: "d")
      default: return false
      }
    // Chinese signs, but for 年, 室, 户 and 号.
    case 0xE4, 0xE7...0xE9: return true
    case 0xE5:
      return
        !(next == 0xB9 && second == 0xB4 || next == 0xAE && second == 0xA4
        || next == 0x8F && second == 0xB7)
    case 0xE6: return !(next == 0x88 && second == 0xB7)
    default: return false
    }
  }

  /// Whether no number goes on with a byte behind a blank, hyphen or dot.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): false
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "\n"), 0xE4...0xE9:
      true
    default: false
    }
  }
}
