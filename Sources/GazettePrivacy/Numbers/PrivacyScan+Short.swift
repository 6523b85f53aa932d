extension PrivacyScan {
  /// Passes a number that is nothing private, as almost all are: `36,`, `2026-03-05T14:30`, `12</td>`.
  func endOfShortNumber(at index: Int) -> Int? {
    let end = endOfDigits(index)
    if end - index == 4, let day = endOfDay(end), !isBirth(index, day) { return day }
    guard end - index < 7, isEnd(end) else { return nil }
    return end - index < 5 || !isSerial(index) ? end : nil
  }

  /// Passes a word that is too short for a passport or a plate: `T14`, `h2`.
  func endOfShortWord(at index: Int, from start: Int) -> Int? {
    var end = index
    while FoldedSymbol(code: text.byte(end), end: 0).isAlphanumeric { end += 1 }
    return end - start < 5 && isEnd(end) && text.byte(start) | 0x20 != UInt8(ascii: "x") ? end : nil
  }

  private func endOfDigits(_ index: Int) -> Int {
    var end = index
    while text.byte(end) >= UInt8(ascii: "0"), text.byte(end) <= UInt8(ascii: "9") { end += 1 }
    return end
  }

  /// The end of a day behind its year, if nothing follows that goes on: `2026-03-05`, `2026年3月5日`.
  private func endOfDay(_ year: Int) -> Int? {
    if let month = part(after: year, "年", "年"), let day = part(after: month.end, "月", "月") {
      return text.has("日", at: day.end) ? day.end + 3 : nil
    }
    guard text.byte(year) == UInt8(ascii: "-"), text.byte(year + 3) == UInt8(ascii: "-"),
      endOfDigits(year + 1) == year + 3, endOfDigits(year + 4) == year + 6, isEnd(year + 6)
    else { return nil }
    return year + 6
  }

  /// Whether a number surely ends here: no digit can follow, and no sign that gives it a meaning.
  private func isEnd(_ end: Int) -> Bool {
    switch text.byte(end) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"),
      UInt8(ascii: ":"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "T"), 0:
      true
    case UInt8(ascii: "<"): text.symbol(at: end).code != FoldedSymbol.tag
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."):
      isOtherLetter(text.byte(end + 1)) || (0xE4...0xE9).contains(text.byte(end + 1))
    // Chinese signs, but for 年, 室, 户 and 号.
    case 0xE4, 0xE7...0xE9: true
    case 0xE5: !(text.has("年", at: end) || text.has("室", at: end) || text.has("号", at: end))
    case 0xE6: !text.has("户", at: end)
    default: false
    }
  }

  private func isOtherLetter(_ byte: UInt8) -> Bool {
    FoldedSymbol(code: byte, end: 0).isLetter && byte | 0x20 != UInt8(ascii: "x")
  }

  /// Whether the digits may be those of a plate: 浙B·02822.
  private func isSerial(_ index: Int) -> Bool {
    let letter = text.byte(index - 2)
    return text.byte(index - 1) >= 0x80
      || letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
  }
}
