/// How a language writes days and times; patterns come from the theme's texts.
///
/// In a pattern `{year}`, `{month}`, `{day}` are numbers, `{Month}` and `{Mon}` the month's long and
/// short name, `{weekday}` the weekday's name, `{quarter}` the number of the quarter.
///
/// A class, because every date on every page asks for it.
final class DateFormat: Sendable {
  /// Stands before the keys of patterns.
  static let prefix = "format-"
  static let keys = [
    "format-date-long", "format-date-short", "format-month", "format-months", "format-weekdays",
    "format-months-short", "format-year", "format-quarter",
  ]

  private let long: [Part]
  private let short: [Part]
  private let month: [Part]
  private let year: [Part]
  private let quarter: [Part]
  private let months: [String]
  private let monthsShort: [String]
  private let weekdays: [String]

  init(_ words: [String: String]) {
    func pattern(_ key: String) -> [Part] { Part.parse(words[key] ?? "{year}-{month}-{day}") }
    func names(_ key: String) -> [String] {
      (words[key] ?? "").split(separator: " ").map(String.init)
    }
    long = pattern("format-date-long")
    short = pattern("format-date-short")
    month = pattern("format-month")
    year = pattern("format-year")
    quarter = pattern("format-quarter")
    months = names("format-months")
    monthsShort = names("format-months-short")
    weekdays = names("format-weekdays")
  }

  /// 2026年3月5日; 5 March 2026.
  func long(_ day: CivilDay) -> String { write(day, long) }
  /// 3月5日; 5 Mar.
  func short(_ day: CivilDay) -> String { write(day, short) }
  /// 2026年3月; March 2026.
  func month(_ day: CivilDay) -> String { write(day, month) }
  /// 3月; March.
  func monthName(_ day: CivilDay) -> String { name(months, day.components.month) }
  func monthShort(_ day: CivilDay) -> String { name(monthsShort, day.components.month) }
  func weekday(_ day: CivilDay) -> String { name(weekdays, day.weekday) }

  /// 2026年, 2026年第3季度, 2026年3月; 2026, Q3 2026, March 2026.
  func period(_ period: Period) -> String {
    guard let day = period.firstDay else { return period.description }
    return switch period.length {
    case .year: write(day, year)
    case .quarter: write(day, quarter)
    case .month: month(day)
    }
  }

  private func write(_ day: CivilDay, _ parts: [Part]) -> String {
    let (year, month, dayOfMonth) = day.components
    // Put together as bytes that become a text once: every page shows a day or more.
    var out: [UInt8] = []
    out.reserveCapacity(32)
    for part in parts {
      switch part {
      case .literal(let bytes): out += bytes
      case .year: Decimal.append(year, to: &out)
      case .month: Decimal.append(month, to: &out)
      case .day: Decimal.append(dayOfMonth, to: &out)
      case .monthName: out += name(months, month).utf8
      case .monthShort: out += name(monthsShort, month).utf8
      case .weekday: out += name(weekdays, day.weekday).utf8
      case .quarter: Decimal.append((month + 2) / 3, to: &out)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func name(_ names: [String], _ number: Int) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  private enum Part: Sendable {
    case literal([UInt8]), year, month, day, monthName, monthShort, weekday, quarter

    static func parse(_ pattern: String) -> [Part] {
      var parts: [Part] = []
      var rest = pattern[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { parts.append(.literal(Array(rest[..<open].utf8))) }
        switch rest[rest.index(after: open)..<close] {
        case "year": parts.append(.year)
        case "month": parts.append(.month)
        case "day": parts.append(.day)
        case "Month": parts.append(.monthName)
        case "Mon": parts.append(.monthShort)
        case "weekday": parts.append(.weekday)
        case "quarter": parts.append(.quarter)
        default: parts.append(.literal(Array(rest[open...close].utf8)))
        }
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { parts.append(.literal(Array(rest.utf8))) }
      return parts
    }
  }
}
