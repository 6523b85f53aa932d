extension PrivacyScan {
  private static let words: [StaticString] = ["身份证", "证件号", "ID card", "ID number", "idcard"]

  mutating func findsResidentID(_ part: NumberPart) -> Bool {
    switch part.count {
    case 18: findsLong(part)
    case 15: findsOld(part)
    default: false
    }
  }

  private mutating func findsLong(_ part: NumberPart) -> Bool {
    let symbols = run.symbols[part.symbols]
    let start = part.symbols.lowerBound
    let body = start..<(start + 17)
    guard part.separator != nil else { return false }
    if !run.isDigits(body) { return findsMasked(part) }
    guard symbols.last != NumberRun.mask else { return findsMasked(part) }
    guard run.isDigits(start..<(start + 17)), hasBirthday(start + 6),
      ResidentID.isProvince(run.number(start..<(start + 2)))
    else { return false }
    if ResidentID.isRight(symbols) {
      report(.residentID, .error, part)
      return true
    }
    guard part.isWhole ? !CreditCode.isRight(symbols) : part.isParted(at: 6, 14) else {
      return false
    }
    report(.mistypedResidentID, .warning, part)
    return true
  }

  /// A number of which the day of birth can be read, and something else not.
  private mutating func findsMasked(_ part: NumberPart) -> Bool {
    let start = part.symbols.lowerBound
    guard part.isWhole || part.isParted(at: 6, 14), run.isDigits((start + 6)..<(start + 14)),
      hasBirthday(start + 6),
      run.symbols[part.symbols].dropLast().contains(where: { $0 >= 10 })
        || run.symbols[part.symbols.upperBound - 1] == NumberRun.mask
    else { return false }
    report(.maskedResidentID, .error, part)
    return true
  }

  private mutating func findsOld(_ part: NumberPart) -> Bool {
    let start = part.symbols.lowerBound
    guard part.isWhole || part.isParted(at: 6, 12), part.separator != nil,
      run.isDigits(part.symbols), ResidentID.isProvince(run.number(start..<(start + 2))),
      CalendarDay.isReal(
        year: 1900 + run.number((start + 6)..<(start + 8)),
        month: run.number((start + 8)..<(start + 10)),
        day: run.number((start + 10)..<(start + 12)))
    else { return false }
    let isNamed = hasWord(Self.words, before: part)
    report(.oldResidentID, isNamed ? .error : .warning, part)
    return true
  }

  private func hasBirthday(_ start: Int) -> Bool {
    CalendarDay.isReal(
      year: run.number(start..<(start + 4)), month: run.number((start + 4)..<(start + 6)),
      day: run.number((start + 6)..<(start + 8)))
  }
}
