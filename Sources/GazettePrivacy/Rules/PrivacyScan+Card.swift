extension PrivacyScan {
  private static let words: [StaticString] = [
    "卡号", "账号", "帐号", "账户", "银行卡", "card no", "card number", "account",
  ]

  /// A bank card, or the number of an account that is named as one.
  mutating func findsCard(_ part: NumberPart) -> Bool {
    guard (12...20).contains(part.count), run.isDigits(part.symbols), isGrouped(part) else {
      return false
    }
    let digits = run.symbols[part.symbols]
    let isNamed = hasWord(Self.words, before: part)
    guard (16...19).contains(part.count) else {
      // Nothing proves it but its name.
      if isNamed { report(.bankCard, .warning, part) }
      return isNamed
    }
    let begins = Int(digits[digits.startIndex]) * 10 + Int(digits[digits.startIndex + 1])
    switch (Self.isLuhn(digits), isNamed) {
    case (true, true): report(.bankCard, .error, part)
    case (true, false):
      guard begins == 62 || (34...59).contains(begins) else { return false }
      report(.bankCard, begins == 62 ? .error : .warning, part)
    case (false, true): report(.bankCard, .warning, part)
    case (false, false): return false
    }
    return true
  }

  /// Groups of four, or six and the rest, or no groups.
  private func isGrouped(_ part: NumberPart) -> Bool {
    if part.isWhole { return true }
    guard let separator = part.separator, separator != .dot, separator != .bracket else {
      return false
    }
    let isOfFour = part.sizes.dropLast().allSatisfy { $0 == 4 } && (part.sizes.last ?? 0) <= 4
    let isOfTwo = part.sizes.count == 2 && [4, 6, 8].contains(part.sizes[0])
    let isOfOne = part.sizes.allSatisfy { $0 == 1 }
    return isOfFour && part.count >= 16 || (isOfTwo || isOfOne) && !part.goesOn
  }

  /// The check of card numbers (ISO/IEC 7812).
  private static func isLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
