/// When a notice is open, and what has become of it.
package struct NoticeWindow: Sendable, Hashable {
  package enum State: String, Sendable, CaseIterable {
    case notYetOpen = "not-yet-open"
    case open
    /// Closed, and no result yet.
    case awaitingResult = "awaiting-result"
    case result
  }

  package let opens: When
  /// The last day on which people can respond, or the moment until which they can.
  package let closes: When

  /// The window of a notice; nil if it does not say when it opens or closes.
  package init?(_ record: Record, _ calendar: WorkingCalendar) {
    guard let opens = record.fields[Notice.opens] else { return nil }
    self.opens = opens
    if let closes = record.fields[Notice.closes] {
      self.closes = closes
      return
    }
    guard let days = record.fields[Notice.days], days > 0 else { return nil }
    let isWorking = record.fields[Notice.counting]?.code != "calendar"
    let last = isWorking ? calendar.day(days, from: opens.day) : opens.day.adding(days: days - 1)
    guard let last else { return nil }
    closes = When(day: last)
  }

  package func isOpen(at now: When) -> Bool {
    opens.hasCome(at: now) && !closes.hasPassed(at: now)
  }

  /// The state of the notice; what is not known yet is not in its record.
  package func state(of record: Record, at now: When) -> State {
    if !opens.hasCome(at: now) { return .notYetOpen }
    if !closes.hasPassed(at: now) { return .open }
    let hasResult = record.fields[Notice.result] != nil || record.fields[Notice.resultDate] != nil
    return hasResult ? .result : .awaitingResult
  }

  /// The days left, today included; 0 unless it is open.
  package func daysLeft(at now: When) -> Int {
    isOpen(at: now) ? Int(closes.day.number - now.day.number) + 1 : 0
  }
}
