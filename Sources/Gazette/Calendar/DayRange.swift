/// The days from one to another, both included.
package struct DayRange: Sendable, Hashable {
  package let first: CivilDay
  package let last: CivilDay

  package init(_ first: CivilDay, _ last: CivilDay) {
    self.first = first
    self.last = max(first, last)
  }

  package func contains(_ day: CivilDay?) -> Bool {
    day.map { first <= $0 && $0 <= last } ?? false
  }

  /// The number of days.
  package var count: Int { Int(last.number - first.number) + 1 }

  /// How many days of the range have passed by the end of a day.
  package func elapsedDays(at day: CivilDay) -> Int {
    min(max(0, Int(day.number - first.number) + 1), count)
  }

  /// The range that ends after as many days, but not later than this one, and has one day at least.
  package func first(_ days: Int) -> DayRange {
    DayRange(first, min(last, first.adding(days: max(1, days) - 1)))
  }

  /// The share of the range that has passed by the end of a day, from 0 to 1.
  package func elapsed(at day: CivilDay) -> Ratio {
    Ratio(elapsedDays(at: day), count)
  }
}

extension Period {
  /// The days of the period.
  package var days: DayRange { DayRange(firstDay ?? lastDay, lastDay) }

  /// The period of the same length that ends the day before this one begins.
  package var before: Period {
    switch length {
    case .year: Period(year: year - 1, length: .year)
    case .quarter(let quarter):
      quarter > 1
        ? Period(year: year, length: .quarter(quarter - 1))
        : Period(year: year - 1, length: .quarter(4))
    case .month(let month):
      month > 1
        ? Period(year: year, length: .month(month - 1))
        : Period(year: year - 1, length: .month(12))
    }
  }

  /// The same period of the year before.
  package var yearBefore: Period { Period(year: year - 1, length: length) }

  /// The months of the period, in order.
  package var monthsWithin: [Period] {
    let first = firstDay?.components.month ?? 1
    return (first..<first + months).map { Period(year: year, length: .month($0)) }
  }
}
