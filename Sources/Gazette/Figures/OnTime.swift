/// How many things were done by the day they were due.
///
/// On time = closed on time ÷ (closed with a due day + open and overdue). A rate of closed things alone would
/// read 100 % while a backlog grows. What has no due day is counted apart.
package struct OnTime: Sendable, Hashable {
  package private(set) var onTime = 0
  package private(set) var late = 0
  /// Open, and due before today.
  package private(set) var overdue = 0
  /// Open, and not due yet.
  package private(set) var open = 0
  package private(set) var withoutDue = 0

  /// - Parameter items: the day each thing is due, and the day it was done.
  package init(_ items: [(due: CivilDay?, done: CivilDay?)], asOf: CivilDay) {
    for (due, done) in items {
      let done = done.flatMap { $0 <= asOf ? $0 : nil }
      guard let due else {
        withoutDue += 1
        continue
      }
      if let done {
        if done <= due { onTime += 1 } else { late += 1 }
      } else if due < asOf {
        overdue += 1
      } else {
        open += 1
      }
    }
  }

  package var rate: Ratio { Ratio(onTime, onTime + late + overdue) }
}
