/// Where an activity stands.
package enum ActivityState: String, Sendable, CaseIterable {
  case upcoming
  case underWay = "under-way"
  case over
  case postponed, cancelled

  /// The state at a moment; an activity that does not say when it ends lasts through its day.
  package init?(_ record: Record, at now: When) {
    let fields = record.fields
    guard let start = fields[Activity.start] else { return nil }
    switch fields[Activity.status]?.code {
    case "cancelled": self = .cancelled
    case "postponed": self = .postponed
    default:
      let end = fields[Activity.end] ?? When(day: start.day)
      self = start.hasCome(at: now) ? (end.hasPassed(at: now) ? .over : .underWay) : .upcoming
    }
  }
}

extension Record {
  /// Whether an activity has begun, and was neither cancelled nor postponed.
  func isHeld(at now: When) -> Bool {
    let state = ActivityState(self, at: now)
    return state == .underWay || state == .over
  }
}
