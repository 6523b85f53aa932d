extension PrivacyScan {
  /// Reads the digits that begin at an offset, and what is private in them; returns where to go on.
  mutating func readNumber(at index: Int) -> Int {
    var start = index
    if index > floor, let begin = wordStart(before: index) {
      if let end = endOfShortWord(at: index, from: begin) { return end }
      // Behind letters, digits are part of a word: a passport, a plate, or nothing of ours.
      guard text.byte(begin) | 0x20 == UInt8(ascii: "x"), isMask(begin..<index) else {
        return readWord(from: begin, digits: index)
      }
      start = begin
    } else {
      while start > floor, text.byte(start - 1) == UInt8(ascii: "*"), index - start < 8 {
        start -= 1
      }
    }
    if start == index, let end = endOfShortNumber(at: index) { return end }
    let (end, tags) = collect(from: start)
    examine()
    // What a tag says is read by itself.
    for tag in tags { run(from: tag.lowerBound + 1, to: tag.upperBound) }
    return end
  }

  /// The start of the word of letters that stands before an offset, without a gap.
  private func wordStart(before index: Int) -> Int? {
    var start = index
    while start > floor, index - start < 20 {
      if FoldedSymbol(code: text.byte(start - 1), end: 0).isAlphanumeric {
        start -= 1
      } else if start - floor >= 3, text.byte(start - 3) == 0xEF,
        text.symbol(at: start - 3).isAlphanumeric
      {
        start -= 3
      } else {
        break
      }
    }
    // Letters of an escape are none of a word: `%E5%BC%A0138…`.
    if start > floor, text.byte(start - 1) == UInt8(ascii: "%") { start += 2 }
    return start < index ? start : nil
  }

  private func isMask(_ part: Range<Int>) -> Bool {
    part.allSatisfy { text.byte($0) | 0x20 == UInt8(ascii: "x") }
  }

  /// Collects the groups of digits from an offset on; returns their end and the tags between them.
  private mutating func collect(from start: Int) -> (end: Int, tags: [Range<Int>]) {
    run.removeAll()
    // Behind the full stop of a sentence a number is none of a fraction.
    let isFraction =
      text.byte(start - 1) == UInt8(ascii: ".")
      && !FoldedSymbol(code: text.byte(start - 2), end: 0).isLetter
    run.begin(.none, isFraction: isFraction)
    var (position, end) = (start, start)
    var gap = 0
    var separator = NumberRun.Separator.none
    var tags: [Range<Int>] = []
    reading: while run.symbols.count < NumberRun.most {
      let symbol = text.symbol(at: position)
      switch symbol.code {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"):
        if gap > 0 { run.begin(separator, isFraction: separator == .dot && gap == 1) }
        let value = symbol.isDigit ? symbol.code - UInt8(ascii: "0") : NumberRun.mask
        run.append(value, position, symbol.end)
        (gap, separator, end) = (0, .none, symbol.end)
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        if gap > 0 {
          // The check character may stand apart: 1101 0519 … 002 X.
          guard run.symbols.count >= 17, !text.symbol(at: symbol.end).isAlphanumeric else {
            break reading
          }
          run.begin(separator, isFraction: false)
        }
        (gap, separator) = (0, .none)
        run.append(NumberRun.x, position, symbol.end)
        end = symbol.end
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ")"):
        guard gap < 3 else { break reading }
        gap += 1
        separator = Self.stronger(separator, symbol.code)
      case FoldedSymbol.tag:
        guard tags.count < 32 else { break reading }
        tags.append(position..<symbol.end)
      case FoldedSymbol.nothing: break
      default:
        guard gap == 0, symbol.isLetter else { break reading }
        run.markWord()
        end = symbol.end
      }
      position = symbol.end
    }
    while let tag = tags.last, tag.lowerBound >= end { tags.removeLast() }
    return (end, tags)
  }

  /// What a gap is when one more character stands in it.
  private static func stronger(
    _ separator: NumberRun.Separator, _ code: UInt8
  ) -> NumberRun.Separator {
    switch code {
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: ")"): .bracket
    case UInt8(ascii: "."): separator == .none || separator == .dot ? .dot : separator
    default: separator == .none ? .space : separator
    }
  }
}
