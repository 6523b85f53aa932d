import GazetteText

extension PrivacyScan {
  mutating func findsTelephone(_ part: NumberPart) -> Bool {
    guard (10...15).contains(part.count), run.isDigits(part.symbols) else { return false }
    let all = part.symbols
    if part.count == 11, isMobile(all), isMobileGrouping(part) {
      report(.mobileNumber, .error, part)
      return true
    }
    for (prefix, count) in [(86, 2), (86, 3), (86, 4)] where part.isWhole {
      let code = all.lowerBound..<(all.lowerBound + count)
      let rest = code.upperBound..<all.upperBound
      if rest.count == 11, run.number(code) == prefix, isMobile(rest) {
        report(.mobileNumber, .error, part, key: run.text(rest))
        return true
      }
    }
    return findsLandline(part)
  }

  private func isMobile(_ digits: Range<Int>) -> Bool {
    run.symbols[digits.lowerBound] == 1 && run.symbols[digits.lowerBound + 1] >= 3
  }

  /// How people part the eleven digits; years, sums and sizes that follow one another are not so.
  private func isMobileGrouping(_ part: NumberPart) -> Bool {
    if part.isWhole || part.sizes == [3, 4, 4] && part.separator != nil { return true }
    guard let separator = part.separator, !part.goesOn else { return false }
    if part.sizes.allSatisfy({ $0 == 1 }) { return true }
    switch part.sizes {
    case [3, 8], [7, 4], [4, 3, 4], [3, 3, 5], [3, 5, 3], [3, 4, 2, 2], [3, 2, 2, 2, 2],
      [1, 3, 3, 4], [1, 10], [5, 6], [1, 2, 4, 4], [3, 2, 2, 4], [3, 2, 4, 2]:
      return true
    case [3, 3, 3, 2], [3, 3, 2, 3], [3, 2, 3, 3]: return separator == .hyphen
    default: return false
    }
  }

  /// An area code and a number of seven or eight digits.
  private mutating func findsLandline(_ part: NumberPart) -> Bool {
    let all = part.symbols
    guard (10...12).contains(part.count), run.symbols[all.lowerBound] == 0 else { return false }
    let second = run.symbols[all.lowerBound + 1]
    guard second > 0 else { return false }
    let area = second <= 2 ? 3 : 4
    let number = all.lowerBound + area
    guard (7...8).contains(all.upperBound - number), run.symbols[number] >= 2,
      part.isWhole || part.sizes[0] == area && part.sizes.count <= 3 && part.separator != .dot
    else { return false }
    report(.landline, .note, part)
    return true
  }

  mutating func report(
    _ rule: PrivacyRule, _ severity: Diagnostic.Severity, _ part: NumberPart, key: String? = nil
  ) {
    report(
      rule, severity, run.lowers[part.symbols.lowerBound], run.uppers[part.symbols.upperBound - 1],
      key: key ?? run.text(part.symbols))
  }

  /// Whether one of the words stands shortly before a number, in the same paragraph.
  func hasWord(_ words: [StaticString], before part: NumberPart) -> Bool {
    hasWord(words, before: run.lowers[part.symbols.lowerBound])
  }

  func hasWord(_ words: [StaticString], before end: Int) -> Bool {
    var index = end
    while index > max(0, end - 60) {
      index -= 1
      if text.bytes[index] == UInt8(ascii: "\n") { return false }
      for word in words where text.has(word, at: index) { return true }
    }
    return false
  }
}
