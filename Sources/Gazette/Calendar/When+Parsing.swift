extension When {
  /// Why a text is neither a day nor a moment.
  package enum ParseFailure: Error {
    case day(CivilDay.ParseFailure)
    case time
  }

  /// Reads 2026-03-05, 2026-03-05 14:30, 2026-03-05T14:30 or, with an offset from UTC,
  /// 2026-03-05T14:30+08:00 or …Z. A moment with an offset is carried over to the site's zone.
  package init(parsing text: String, in zone: SiteZone) throws(ParseFailure) {
    let bytes = Array(text.utf8)
    let dayText = String(decoding: bytes.prefix(10), as: UTF8.self)
    let day: CivilDay
    do { day = try CivilDay(parsing: bytes.count < 10 ? text : dayText) } catch {
      if case .form(nil) = error, let failure = Self.formOfWhole(text) { throw failure }
      throw .day(error)
    }
    guard bytes.count > 10 else {
      self.init(day: day)
      return
    }
    guard bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
      let (minute, rest) = Self.minute(bytes[11...])
    else { throw .time }
    if rest.isEmpty {
      self.init(day: day, minute: minute)
      return
    }
    guard let offset = Self.offset(rest) else { throw .time }
    self = zone.local(utcMinute: Int(day.number) * 1440 + minute - offset)
  }

  private static func formOfWhole(_ text: String) -> ParseFailure? {
    do {
      _ = try CivilDay(parsing: text)
      return nil
    } catch { return .day(error) }
  }

  /// The minute of 14:30 or 14:30:00 and what follows it.
  private static func minute(_ bytes: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>)? {
    let colon = UInt8(ascii: ":")
    guard bytes.count >= 5, let hour = Decimal.digits(bytes.prefix(2)), hour < 24,
      bytes[bytes.startIndex + 2] == colon,
      let minute = Decimal.digits(bytes.dropFirst(3).prefix(2)), minute < 60
    else { return nil }
    var rest = bytes.dropFirst(5)
    if rest.first == colon {
      guard let second = Decimal.digits(rest.dropFirst().prefix(2)), rest.count >= 3, second < 60
      else { return nil }
      rest = rest.dropFirst(3)
    }
    return (hour * 60 + minute, rest)
  }

  /// The minutes east of UTC that Z, +08:00 or -0500 writes.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual("Z".utf8) { return 0 }
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, let value = Decimal.digits(digits), value % 100 < 60, value < 1500
    else { return nil }
    let minutes = value / 100 * 60 + value % 100
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
