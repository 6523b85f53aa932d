/// A day of the proleptic Gregorian calendar, without time or time zone.
///
/// Days are counted from 1970-01-01, so they order and subtract exactly. Conversions follow
/// Howard Hinnant's “chrono-compatible low-level date algorithms”.
package struct CivilDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  package let number: Int32

  package init(number: Int) { self.number = Int32(clamping: number) }

  /// The day of a year, month and day of month, or nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysIn(month: month, of: year)).contains(day)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }

  /// Year, month (1–12) and day of month (1–31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { components.year }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int { (Int(number) % 7 + 7 + 3) % 7 + 1 }

  package func adding(days: Int) -> CivilDay { CivilDay(number: Int(number) + days) }

  /// The days of a month, 28 to 31.
  package static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDay: CustomStringConvertible {
  /// The day as ISO 8601 writes it: 2026-03-05.
  package var description: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(10)
    append(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Writes the same behind other bytes.
  func append(to bytes: inout [UInt8]) {
    let (year, month, day) = components
    Decimal.append(year, 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Decimal.append(month, 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Decimal.append(day, 2, to: &bytes)
  }
}
