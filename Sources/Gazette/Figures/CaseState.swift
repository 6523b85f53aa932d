/// What has become of what somebody asked.
package enum CaseState: String, Sendable, CaseIterable {
  /// Neither answered nor closed, and not late.
  case open
  /// Answered, and not closed yet.
  case answered
  /// Not closed in time, answered or not.
  case overdue
  case closed

  /// The state at a moment; what is not known yet is not in the record.
  package init(_ record: Record, at now: When) {
    if record.fields[Case.closed] != nil {
      self = .closed
    } else if let due = record.fields[Case.extendedTo] ?? record.fields[Case.due],
      due.hasPassed(at: now)
    {
      self = .overdue
    } else {
      self = record.fields[Case.replied] == nil ? .open : .answered
    }
  }
}
