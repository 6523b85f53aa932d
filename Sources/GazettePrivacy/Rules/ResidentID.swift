/// The identity number of a resident (GB 11643).
enum ResidentID {
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks: [UInt8] = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]

  /// Whether the check character of 18 symbols is right (ISO 7064, MOD 11-2).
  static func isRight(_ symbols: ArraySlice<UInt8>) -> Bool {
    let sum = zip(symbols, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
    return symbols.last == checks[sum % 11]
  }

  /// Whether two digits are those of a province, region or municipality.
  static func isProvince(_ code: Int) -> Bool {
    switch code {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83, 91: true
    default: false
    }
  }
}

/// A day as digits tell it.
enum CalendarDay {
  /// Whether there is such a day, in a year in which somebody may have been born.
  static func isReal(year: Int, month: Int, day: Int) -> Bool {
    guard (1800...2099).contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return day <= days
  }
}
