/// A day, or a moment of a day in the site's time zone.
package struct When: Sendable, Hashable, Comparable {
  package let day: CivilDay
  /// Minutes since midnight, 0 to 1439; nil for a whole day.
  package let minute: Int?

  package init(day: CivilDay, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// A whole day comes before the moments of that day.
  package static func < (a: When, b: When) -> Bool {
    (a.day, a.minute ?? -1) < (b.day, b.minute ?? -1)
  }

  /// The time as 14:30, or nil for a whole day.
  package var time: String? {
    minute.map { Decimal.padded($0 / 60, 2) + ":" + Decimal.padded($0 % 60, 2) }
  }
}

extension When: CustomStringConvertible {
  /// The day, or the local moment, as ISO 8601 writes it: 2026-03-05T14:30.
  package var description: String {
    guard let minute else { return day.description }
    // Digit by digit: every page shows a moment or more.
    var digits: [UInt8] = []
    digits.reserveCapacity(16)
    day.append(to: &digits)
    digits.append(UInt8(ascii: "T"))
    Decimal.append(minute / 60, 2, to: &digits)
    digits.append(UInt8(ascii: ":"))
    Decimal.append(minute % 60, 2, to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }
}
