/// When a notice is open, and what has become of it.
package struct NoticeWindow: Sendable, Hashable {
  package enum State: String, Sendable {
    case notYetOpen = "not-yet-open"
    case open
    /// Closed, and no result yet.
    case awaitingResult = "awaiting-result"
    case result
  }

  package let opens: CivilDay
  /// The last day on which people can respond.
  package let closes: CivilDay

  /// The window of a notice; nil if it does not say when it opens or closes.
  package init?(_ record: Record, _ calendar: WorkingCalendar) {
    guard let opens = record.fields[Notice.opens]?.day else { return nil }
    self.opens = opens
    if let closes = record.fields[Notice.closes]?.day {
      self.closes = closes
      return
    }
    guard let days = record.fields[Notice.days], days > 0 else { return nil }
    let isWorking = record.fields[Notice.counting]?.code != "calendar"
    guard let closes = isWorking ? calendar.day(days, from: opens) : opens.adding(days: days - 1)
    else { return nil }
    self.closes = closes
  }

  package func state(of record: Record, asOf: CivilDay) -> State {
    if asOf < opens { return .notYetOpen }
    if asOf <= closes { return .open }
    let result = record.fields[Notice.resultDate]?.day
    if result.map({ $0 <= asOf }) ?? (record.fields[Notice.result] != nil) { return .result }
    return .awaitingResult
  }

  /// The days left, today included; 0 unless it is open.
  package func daysLeft(asOf: CivilDay) -> Int {
    opens <= asOf && asOf <= closes ? Int(closes.number - asOf.number) + 1 : 0
  }
}
