extension PrivacyScan {
  private static let words: [StaticString] = [
    "经度", "纬度", "坐标", "东经", "北纬", "latitude", "longitude", "lat:", "lng:", "lon:", "lat\"",
    "lng\"", "lon\"", "geo:", "GPS",
  ]

  /// A place to within a house: a pair of degrees with more than three decimals, or one that is named.
  mutating func examinePlace() {
    var group = 1
    while group < run.groups.count {
      defer { group += 1 }
      guard isDegrees(group) else { continue }
      let lower = run.lowers[run.groups[group - 1].first]
      let upper = run.uppers[run.groups[group].first + run.groups[group].count - 1]
      if let end = secondDegrees(after: group, upper) {
        report(.exactPlace, .warning, lower, end)
        return
      }
      if hasWord(Self.words, before: lower) { report(.exactPlace, .warning, lower, upper) }
    }
  }

  /// Whether a group is the decimals of degrees.
  private func isDegrees(_ group: Int) -> Bool {
    let (whole, decimals) = (run.groups[group - 1], run.groups[group])
    let isLast = group + 1 == run.groups.count || !run.groups[group + 1].isFraction
    let symbols = whole.first..<(decimals.first + decimals.count)
    return decimals.isFraction && !whole.isFraction && isLast && decimals.count > 3
      && whole.count <= 3 && !whole.isWord && !decimals.isWord && run.isDigits(symbols)
      && run.number(whole.first..<(whole.first + whole.count)) <= 180
  }

  /// The end of the second number of a pair, behind a blank or comma.
  private func secondDegrees(after group: Int, _ upper: Int) -> Int? {
    if group + 2 < run.groups.count, isDegrees(group + 2) {
      let decimals = run.groups[group + 2]
      return run.uppers[decimals.first + decimals.count - 1]
    }
    guard group + 1 == run.groups.count else { return nil }
    var position = upper
    var commas = 0
    while commas < 4 {
      let code = text.byte(position)
      if code == UInt8(ascii: ",") || code == UInt8(ascii: " ") || code == UInt8(ascii: "-") {
        position += 1
      } else if text.has("，", at: position) || text.has("、", at: position) {
        position += 3
      } else {
        break
      }
      commas += 1
    }
    guard commas > 0 else { return nil }
    var digits = 0
    while digits < 4, isDigit(position) { (position, digits) = (position + 1, digits + 1) }
    guard (1...3).contains(digits), text.byte(position) == UInt8(ascii: ".") else { return nil }
    position += 1
    digits = 0
    while isDigit(position) { (position, digits) = (position + 1, digits + 1) }
    return digits > 3 ? position : nil
  }

  private func isDigit(_ index: Int) -> Bool {
    FoldedSymbol(code: text.byte(index), end: 0).isDigit
  }
}
