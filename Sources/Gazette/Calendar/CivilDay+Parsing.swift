extension CivilDay {
  /// Why a text is not a day.
  package enum ParseFailure: Error {
    /// It is not written as 2026-03-05; the day it seems to mean, if any.
    case form(meant: CivilDay?)
    /// It is written well, but there is no such day.
    case impossible(year: Int, month: Int)
  }

  /// Reads a day written as 2026-03-05 (ISO 8601 calendar date, extended form).
  package init(parsing text: some StringProtocol) throws(ParseFailure) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Decimal.digits(parts[0]), let month = Decimal.digits(parts[1]),
      let day = Decimal.digits(parts[2])
    else { throw .form(meant: Self.meant(by: text)) }
    guard let result = CivilDay(year: year, month: month, day: day) else {
      throw .impossible(year: year, month: month)
    }
    self = result
  }

  /// The day that 2026/3/5, 2026.3.5, 2026-3-5 or 2026年3月5日 seems to mean.
  private static func meant(by text: some StringProtocol) -> CivilDay? {
    let numbers = text.unicodeScalars
      .split { !("0"..."9").contains($0) }
      .compactMap { Int(String(String.UnicodeScalarView($0))) }
    guard numbers.count == 3 else { return nil }
    return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
