extension PrivacyScan {
  /// An e-mail address around its `@`; returns where to go on.
  mutating func readEmail(at index: Int, end: Int) -> Int {
    var lower = index
    while lower > 0, index - lower < 64, isLocal(text.byte(lower - 1)) { lower -= 1 }
    // A sentence's dot before it is not part of it.
    while lower < index, !FoldedSymbol(code: text.byte(lower), end: 0).isAlphanumeric { lower += 1 }
    let isEncoded = text.byte(index - 1) == UInt8(ascii: ";") || text.byte(index - 1) >= 0x80
    if lower == index {
      guard isEncoded, index > 0 else { return end }
      // The last character before the mark is written as a reference or full-width.
      lower =
        text.byte(index - 1) == UInt8(ascii: ";") ? startOfReference(before: index) : index - 3
      guard lower >= 0, text.symbol(at: lower).isAlphanumeric else { return end }
    }
    var (position, upper) = (end, end)
    var (labels, length) = (0, 0)
    while position - end < 255 {
      let symbol = text.symbol(at: position)
      if symbol.isAlphanumeric || symbol.code == UInt8(ascii: "-") && length > 0 {
        length = symbol.isLetter || length > 0 && !symbol.isDigit ? length + 1 : length + 1
        upper = symbol.end
      } else if symbol.code == UInt8(ascii: "."), length > 0 {
        (labels, length) = (labels + 1, 0)
      } else if symbol.code != FoldedSymbol.nothing {
        break
      }
      position = symbol.end
    }
    if length == 0, labels > 0 { labels -= 1 }
    guard labels > 0, isTopLevel(before: upper) else { return end }
    report(.emailAddress, .warning, lower, upper)
    return upper
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: FoldedSymbol(code: byte, end: 0).isAlphanumeric
    }
  }

  /// Whether what ends here is letters: `@2x.png` is the name of a picture.
  private func isTopLevel(before upper: Int) -> Bool {
    for suffix: StaticString in [".png", ".jpg", ".jpeg", ".webp", ".svg", ".css", ".js"]
    where text.has(suffix, before: upper) { return false }
    return !FoldedSymbol(code: text.byte(upper - 1), end: 0).isDigit
  }

  private func startOfReference(before index: Int) -> Int {
    var start = index - 1
    while start > max(0, index - 12), text.byte(start) != UInt8(ascii: "&") { start -= 1 }
    return start
  }
}
