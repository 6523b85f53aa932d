/// Which days are worked: weekdays, less the holidays and with the make-up days that a site lists in
/// `Content/holidays.yml`.
package struct WorkingCalendar: Sendable {
  private let holidays: Set<CivilDay>
  private let workdays: Set<CivilDay>

  package init(holidays: Set<CivilDay> = [], workdays: Set<CivilDay> = []) {
    self.holidays = holidays
    self.workdays = workdays
  }

  /// A make-up day is worked even at a weekend or on a holiday.
  package func isWorked(_ day: CivilDay) -> Bool {
    workdays.contains(day) || day.weekday <= 5 && !holidays.contains(day)
  }

  /// The working days after one day up to another, the last one included; 0 if it is not later.
  package func workingDays(after first: CivilDay, upTo last: CivilDay) -> Int {
    guard first < last else { return 0 }
    return (1...Int(last.number - first.number)).count { isWorked(first.adding(days: $0)) }
  }

  /// The last of a number of working days of which the first is `first` or the next worked one.
  ///
  /// Nil if there are not as many within ten years, or `count` is not above 0.
  package func day(_ count: Int, from first: CivilDay) -> CivilDay? {
    guard count > 0 else { return nil }
    var left = count
    for offset in 0..<3_660 {
      let day = first.adding(days: offset)
      if isWorked(day) { left -= 1 }
      if left == 0 { return day }
    }
    return nil
  }
}
