/// How many things happened in the months of this year that are over, and in the same months of last year.
///
/// Only like months are held against each other: none that still runs, and none from before the first
/// thing that is known.
package struct YearOnYear: Sendable, Hashable {
  package let year: Int
  /// The first and the last of the months, 1 to 12.
  package let months: ClosedRange<Int>
  package let count: Int
  package let before: Int

  /// Nil where there is no month to hold against another.
  package init?(_ days: [CivilDay], at now: When) {
    let today = now.day.components
    let isMonthOver =
      CivilDay.daysIn(month: today.month, of: today.year) == today.day
      && now.minute == nil
    let last = isMonthOver ? today.month : today.month - 1
    guard let first = days.min()?.components, first.year < today.year else { return nil }
    let start = first.year == today.year - 1 ? first.month : 1
    guard start <= last else { return nil }
    let months = start...last
    var counts = (now: 0, before: 0)
    for day in days {
      let (year, month, _) = day.components
      guard months.contains(month) else { continue }
      if year == today.year { counts.now += 1 }
      if year == today.year - 1 { counts.before += 1 }
    }
    (year, self.months, count, before) = (today.year, months, counts.now, counts.before)
  }
}
