extension CivilDay {
  /// Why a text is not a day.
  package enum ParseFailure: Error {
    /// It is not written as 2026-03-05; the day it seems to mean, if any.
    case form(meant: CivilDay?)
    /// It is written well, but there is no such day.
    case impossible(year: Int, month: Int)
  }

  /// Reads a day written as 2026-03-05 (ISO 8601 calendar date, extended form).
  package init(parsing text: String) throws(ParseFailure) {
    guard let (year, month, day) = Self.numbers(in: text.utf8.span) else {
      throw .form(meant: Self.meant(by: text))
    }
    guard let result = CivilDay(year: year, month: month, day: day) else {
      throw .impossible(year: year, month: month)
    }
    self = result
  }

  /// The numbers of 2026-03-05, or nil if the bytes are anything but such digits and hyphens.
  private static func numbers(in bytes: Span<UInt8>) -> (year: Int, month: Int, day: Int)? {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = Decimal.digits(bytes.extracting(0..<4)),
      let month = Decimal.digits(bytes.extracting(5..<7)),
      let day = Decimal.digits(bytes.extracting(8..<10))
    else { return nil }
    return (year, month, day)
  }

  /// The day that 2026/3/5, 2026.3.5, 2026-3-5 or 2026年3月5日 seems to mean.
  private static func meant(by text: String) -> CivilDay? {
    let numbers = text.unicodeScalars
      .split { !("0"..."9").contains($0) }
      .compactMap { Int(String(String.UnicodeScalarView($0))) }
    guard numbers.count == 3 else { return nil }
    return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
