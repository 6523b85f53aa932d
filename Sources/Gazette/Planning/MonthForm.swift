/// What a month's poster shows, each in the order of lists.
package struct MonthForm: Sendable {
  package let period: Period
  /// What was held.
  var activities: [Int32] = []
  /// What was given, and not taken back.
  var honours: [Int32] = []
  /// What began, ended or met a milestone.
  var projects: [Int32] = []

  init(_ period: Period) { self.period = period }
}
