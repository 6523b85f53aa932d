/// Where a day or moment stands to the one for which a site is built.
///
/// A site that is built for a day alone is built for the end of that day: every time of that day has
/// come, while what is dated by the day alone lasts through it.
extension When {
  /// Whether the day has begun, or the moment has come.
  package func hasCome(at now: When) -> Bool {
    day == now.day ? (minute ?? 0) <= (now.minute ?? .max) : day < now.day
  }

  /// Whether the day is over, or the moment has come.
  package func hasPassed(at now: When) -> Bool {
    guard let minute, day == now.day else { return day < now.day }
    return minute <= (now.minute ?? .max)
  }

  /// Whether only the time of day tells if it has come: it is a moment of the very day.
  func isTold(byTimeOf now: When) -> Bool {
    now.minute != nil && minute != nil && day == now.day
  }
}
