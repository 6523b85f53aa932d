extension SiteZone {
  /// A moment with the zone's offset, 2026-03-05T14:30:00+08:00; a day as 2026-03-05 (ISO 8601).
  func timestamp(_ when: When) -> String {
    guard let time = when.time else { return when.day.description }
    let offset = offset(at: when)
    let minutes = abs(offset)
    let (hours, rest) = (Decimal.padded(minutes / 60, 2), Decimal.padded(minutes % 60, 2))
    return when.day.description + "T" + time + ":00" + (offset < 0 ? "-" : "+") + hours + ":" + rest
  }
}
