/// How a language writes days and times; patterns come from the theme's texts.
///
/// In a pattern `{year}`, `{month}`, `{day}` are numbers, `{Month}` and `{Mon}` the month's long and
/// short name, `{weekday}` the weekday's name.
///
/// A class, because every date on every page asks for it.
final class DateFormat: Sendable {
  static let keys = [
    "format-date-long", "format-date-short", "format-month", "format-months", "format-weekdays",
    "format-months-short",
  ]

  private let long: [Part]
  private let short: [Part]
  private let month: [Part]
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

  private func write(_ day: CivilDay, _ parts: [Part]) -> String {
    let (year, month, dayOfMonth) = day.components
    var out = ""
    for part in parts {
      switch part {
      case .literal(let text): out += text
      case .year: out += String(year)
      case .month: out += String(month)
      case .day: out += String(dayOfMonth)
      case .monthName: out += name(months, month)
      case .monthShort: out += name(monthsShort, month)
      case .weekday: out += name(weekdays, day.weekday)
      }
    }
    return out
  }

  private func name(_ names: [String], _ number: Int) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  private enum Part: Sendable {
    case literal(String), year, month, day, monthName, monthShort, weekday

    static func parse(_ pattern: String) -> [Part] {
      var parts: [Part] = []
      var rest = pattern[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
        switch rest[rest.index(after: open)..<close] {
        case "year": parts.append(.year)
        case "month": parts.append(.month)
        case "day": parts.append(.day)
        case "Month": parts.append(.monthName)
        case "Mon": parts.append(.monthShort)
        case "weekday": parts.append(.weekday)
        default: parts.append(.literal(String(rest[open...close])))
        }
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { parts.append(.literal(String(rest))) }
      return parts
    }
  }
}
