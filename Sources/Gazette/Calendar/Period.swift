/// A year, a quarter of a year or a month: 2026, 2026-Q3, 2026-03.
package struct Period: Sendable, Hashable {
  package enum Length: Sendable, Hashable {
    case year
    /// 1 to 4.
    case quarter(Int)
    /// 1 to 12.
    case month(Int)
  }

  package let year: Int
  package let length: Length

  init(year: Int, length: Length) {
    self.year = year
    self.length = length
  }

  /// Reads 2026, 2026-Q3 or 2026-03, or gives nil.
  package init?(parsing text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Decimal.digits(first), year > 0
    else { return nil }
    self.year = year
    switch parts.count {
    case 1: length = .year
    case 2:
      let rest = parts[1]
      guard rest.count == 2 else { return nil }
      if rest.first == UInt8(ascii: "Q") {
        guard let quarter = Decimal.digits(rest.dropFirst()), (1...4).contains(quarter) else {
          return nil
        }
        length = .quarter(quarter)
      } else {
        guard let month = Decimal.digits(rest), (1...12).contains(month) else { return nil }
        length = .month(month)
      }
    default: return nil
    }
  }

  /// The month that the period begins with, 1 to 12.
  private var firstMonth: Int {
    switch length {
    case .year: 1
    case .quarter(let quarter): quarter * 3 - 2
    case .month(let month): month
    }
  }

  /// The number of months.
  var months: Int {
    switch length {
    case .year: 12
    case .quarter: 3
    case .month: 1
    }
  }

  /// The last day of the period.
  package var lastDay: CivilDay {
    let month = firstMonth + months - 1
    return CivilDay(year: year, month: month, day: CivilDay.daysIn(month: month, of: year))
      ?? CivilDay(number: 0)
  }

  /// The first day of the period.
  package var firstDay: CivilDay? {
    CivilDay(year: year, month: firstMonth, day: 1)
  }
}

extension Period: CustomStringConvertible {
  /// The period as it is written: 2026-Q3.
  package var description: String {
    let year = Decimal.padded(year, 4)
    return switch length {
    case .year: year
    case .quarter(let quarter): "\(year)-Q\(quarter)"
    case .month(let month): year + "-" + Decimal.padded(month, 2)
    }
  }
}
