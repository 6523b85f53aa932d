/// This year beside the last, where the records of a kind tell of what happened on a day.
extension RegisterMaker {
  /// The kinds that are counted from year to year, each by the day on which a record happened.
  private static let counted: [String: Key<When>] = [
    Activity.kind.name: Activity.start, Case.kind.name: Case.received,
    Notice.kind.name: Notice.opens, Honour.kind.name: Honour.date,
    Policy.kind.name: Policy.issued,
  ]

  /// How many there were in the months of this year that are over, beside the same months of last year.
  func yearOnYear(_ kind: RecordKind) -> ShownFigure? {
    guard let key = Self.counted[kind.name] else { return nil }
    let isActivity = kind.name == Activity.kind.name
    let days = site.records(of: kind.name).compactMap { index -> CivilDay? in
      let record = site.records[index]
      guard let day = record.fields[key], day.hasCome(at: site.now) else { return nil }
      return isActivity && !record.isHeld(at: site.now) ? nil : day.day
    }
    guard let years = YearOnYear(days, at: site.now) else { return nil }
    return ShownFigure(
      label: words(years.months, of: years.year),
      value: Decimal.grouped(years.count), n: years.count, rule: text["rule-year-on-year"],
      before: text.filled(
        "same-months",
        ["year": String(years.year - 1), "value": Decimal.grouped(years.before)]))
  }

  private func words(_ months: ClosedRange<Int>, of year: Int) -> String {
    func name(_ month: Int) -> String {
      CivilDay(year: year, month: month, day: 1).map { text.dates.monthShort($0) } ?? ""
    }
    let range =
      months.count == 1
      ? name(months.lowerBound)
      : name(months.lowerBound) + text["month-range"] + name(months.upperBound)
    return text.filled("month-and-year", ["month": range, "year": String(year)])
  }
}
