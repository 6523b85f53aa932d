extension PrivacyScan {
  /// A whole date of birth: a day beside 出生, 生于, 生日, born.
  mutating func examineDate() {
    guard let first = run.groups.first, let lower = run.lowers.first else { return }
    let year = run.symbols[first.first..<(first.first + first.count)].prefix(4)
      .reduce(0) { $0 * 10 + Int($1) }
    guard year >= 1850, year <= 2099, let upper = dayEnd(), isBirth(lower, upper) else { return }
    report(.birthDate, .error, lower, upper)
  }

  /// The end of the day that the run tells, alone or with 年月日 behind it; nil if it is none.
  private func dayEnd() -> Int? {
    let groups = run.groups
    if groups[0].count == 8, isDay(run.number(0..<4), run.number(4..<6), run.number(6..<8)) {
      return run.uppers[7]
    }
    guard groups[0].count == 4 else { return nil }
    if groups.count >= 3, groups[1].count <= 2, groups[2].count <= 2,
      isDay(run.number(0..<4), value(groups[1]), value(groups[2]))
    {
      return run.uppers[groups[2].first + groups[2].count - 1]
    }
    guard groups.count == 1, let month = part(after: run.uppers[3], "年", "/"),
      let day = part(after: month.end, "月", "/"),
      isDay(run.number(0..<4), month.value, day.value)
    else { return nil }
    return text.has("日", at: day.end) ? day.end + 3 : day.end
  }

  private func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    CalendarDay.isReal(year: year, month: month, day: day)
  }

  private func value(_ group: NumberRun.Group) -> Int {
    run.number(group.first..<(group.first + group.count))
  }

  /// One or two digits behind a sign such as 年 or `/`.
  func part(
    after index: Int, _ word: StaticString, _ sign: StaticString
  ) -> (value: Int, end: Int)? {
    guard let lead = [word, sign].first(where: { text.has($0, at: index) }) else {
      return nil
    }
    var position = index + lead.utf8CodeUnitCount
    while text.symbol(at: position).code == UInt8(ascii: " ") {
      position = text.symbol(at: position).end
    }
    var (value, count) = (0, 0)
    while count < 3, text.symbol(at: position).isDigit {
      let symbol = text.symbol(at: position)
      value = value * 10 + Int(symbol.code - UInt8(ascii: "0"))
      (position, count) = (symbol.end, count + 1)
    }
    return (1...2).contains(count) ? (value, position) : nil
  }

  /// Whether a day is said to be that of a birth.
  func isBirth(_ lower: Int, _ upper: Int) -> Bool {
    let behind =
      text.symbol(at: upper).code == UInt8(ascii: " ") ? text.symbol(at: upper).end : upper
    for word: StaticString in ["出生", "生人"] where text.has(word, at: behind) {
      return !["人口", "率", "登记", "医学", "缺陷"].contains {
        text.has($0, at: behind + 6)
      }
    }
    // Backwards over what may stand between, as far as the word.
    var index = lower
    while index > max(0, lower - 40) {
      index -= 1
      switch text.bytes[index] {
      case UInt8(ascii: "\n"): return false
      case 0xE7 where text.has("生", at: index): return isBirthWord(at: index, lower)
      case UInt8(ascii: "b"), UInt8(ascii: "B"):
        if text.has("irth", at: index + 1) || text.has("orn", at: index + 1) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether 生 at an offset is that of 出生, 生于, 生日, and leads to the day.
  private func isBirthWord(at index: Int, _ lower: Int) -> Bool {
    let isWord =
      text.has("出", before: index) || text.has("于", at: index + 3) || text.has("日", at: index + 3)
    let isOther =
      text.has("发", before: index) || text.has("党的", before: index)
      || text.has("祖国", before: index) || text.has("产", before: index)
    guard isWord, !isOther, lower - index <= 30 else { return false }
    for word: StaticString in ["人口", "，", "。", "；"] {
      var place = index
      while place < lower {
        if text.has(word, at: place) { return false }
        place += 1
      }
    }
    return true
  }
}
