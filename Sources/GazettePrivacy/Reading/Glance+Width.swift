extension Glance {
  /// How many bytes from a trigger on begin nothing that counts, seen by the bytes around it alone; 0
  /// where it must be read. Less than `reach` bytes from it on are looked at.
  @inline(__always)
  func width(at index: Int) -> Int {
    let (byte, second, third) = unsafe (bytes[index], bytes[index + 1], bytes[index + 2])
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return unsafe numberWidth(at: index)
    case UInt8(ascii: "%"): return unsafe escapesWidth(at: index)
    case 0xE5:
      // 密, 内部, 微
      let counts =
        unsafe second == 0xAF && third == 0x86
        || second == 0x86 && third == 0x85 && bytes[index + 5] == 0xA8
        || second == 0xBE && third == 0xAE
      return counts ? 0 : 3
    case 0xEF:
      // Full-width digits, ＠ and ﹫; what cannot be seen is passed where a number is read.
      let counts =
        second == 0xBC && ((0x90...0x99).contains(third) || third == 0xA0)
        || second == 0xB9 && third == 0xAB
      return counts ? 0 : 3
    case 0xE2:
      // Raised, lowered and circled digits.
      let counts =
        second == 0x81 || second == 0x82 || (0x91...0x93).contains(second) || second == 0x9D
        || second == 0x9E
      return counts ? 0 : 3
    case 0xC2: return second == 0xB2 || second == 0xB3 || second == 0xB9 ? 0 : 2
    case 0xF0...0xFF:
      // Digits of mathematical alphabets.
      return second == 0x9D && third == 0x9F || second == 0x9F && third == 0xAF ? 0 : 1
    case UInt8(ascii: "&"):
      return second == UInt8(ascii: "#") || second == UInt8(ascii: "c") ? 0 : 1
    case UInt8(ascii: "Q"): return second == byte ? 0 : 1
    case UInt8(ascii: "W"), UInt8(ascii: "w"):
      // WeChat, weixin
      return third | 0x20 == UInt8(ascii: "c") || third == UInt8(ascii: "i") ? 0 : 1
    default: return 0
    }
  }

  /// Percent-encoded bytes that follow one another, as far as none may be part of a character that
  /// counts: `%E6%98%A5`.
  private func escapesWidth(at index: Int) -> Int {
    var width = 0
    while width < 24, unsafe bytes[index + width] == UInt8(ascii: "%") {
      let (first, second) = unsafe (bytes[index + width + 1], bytes[index + width + 2])
      // No escape: `50%,`.
      guard unsafe Self.isHex(first), unsafe Self.isHex(second) else {
        return width == 0 ? 1 : width
      }
      switch first {
      // Digits and `@`.
      case UInt8(ascii: "3"), UInt8(ascii: "4"): return width
      // Bytes that begin a digit or sign: C2, E2, EF, F0.
      case UInt8(ascii: "C"), UInt8(ascii: "c"):
        if second == UInt8(ascii: "2") { return width }
      case UInt8(ascii: "E"), UInt8(ascii: "e"):
        if second == UInt8(ascii: "2") || second | 0x20 == UInt8(ascii: "f") { return width }
      case UInt8(ascii: "F"), UInt8(ascii: "f"):
        if second == UInt8(ascii: "0") { return width }
      default: break
      }
      width += 3
    }
    return width
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }

  /// A number of up to six digits or a day that stands alone, as most do: `36,`, `87</td>`, `12 号`.
  private func numberWidth(at index: Int) -> Int {
    guard index >= 3 else { return 0 }
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
      if before >= 0x80, unsafe isWide(index - 3) { return 0 }
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

  /// Whether a full-width digit or letter stands at a place: ９, Ａ, ａ.
  private func isWide(_ index: Int) -> Bool {
    guard unsafe bytes[index] == 0xEF else { return false }
    let third = unsafe bytes[index + 2]
    switch unsafe bytes[index + 1] {
    case 0xBC: return (0x90...0x99).contains(third) || (0xA1...0xBA).contains(third)
    case 0xBD: return (0x81...0x9A).contains(third)
    default: return false
    }
  }

  private func isDigit(_ index: Int) -> Bool {
    unsafe FoldedSymbol(code: bytes[index], end: 0).isDigit
  }

  /// The end of the day that follows a year, with the minute behind it if there is one, if nothing goes
  /// on there: `2026-03-05`, `2026-03-05T14:30`, `2026年3月5日`.
  private func endOfDay(_ year: Int) -> Int? {
    let day = year + 6
    if unsafe bytes[year] == UInt8(ascii: "-"), unsafe bytes[year + 3] == UInt8(ascii: "-"),
      unsafe isDigit(year + 1), unsafe isDigit(year + 2), unsafe isDigit(year + 4),
      unsafe isDigit(year + 5)
    {
      if unsafe bytes[day] == UInt8(ascii: "T"), unsafe isHour(day + 1) {
        let minute = day + 6
        return unsafe isDigit(minute - 2) && isDigit(minute - 1) && isEnd(minute) ? minute : day
      }
      guard unsafe isEnd(day) || bytes[day] == UInt8(ascii: " ") && isHour(day + 1) else {
        return nil
      }
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

  /// Whether an hour and a colon stand at a place: `08:`.
  private func isHour(_ index: Int) -> Bool {
    unsafe isDigit(index) && isDigit(index + 1) && bytes[index + 2] == UInt8(ascii: ":")
  }
}
