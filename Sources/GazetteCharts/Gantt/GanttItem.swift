/// A day with the text that stands for it.
package struct GanttDay: Sendable, Hashable {
  package let day: Int
  package let text: String

  package init(_ day: Int, _ text: String) {
    self.day = day
    self.text = text
  }
}

/// Days from the first to the last, both included, with the text that stands for them.
package struct GanttSpan: Sendable, Hashable {
  package let first: Int
  package let last: Int
  /// Such as `3 Mar – 8 Oct 2024`, for the table.
  package let text: String

  /// Takes the two days in either order.
  package init(_ first: Int, _ last: Int, _ text: String) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.text = text
  }
}

/// A day on which something was to be reached.
package struct GanttMilestone: Sendable, Hashable {
  /// The day, with what is reached on it.
  package let day: GanttDay
  /// The day as text, for the table.
  package let date: String
  package let isReached: Bool

  package init(_ name: String, day: Int, date: String, isReached: Bool) {
    self.day = GanttDay(day, name)
    self.date = date
    self.isReached = isReached
  }
}

/// A line of a Gantt chart: a project, a stage, or a single milestone.
package struct GanttItem: Sendable, Hashable {
  package let label: String
  /// Stands to the right of the label, such as `14 days late`; may be empty.
  package let note: String
  package let planned: GanttSpan?
  /// For what goes on still, up to today.
  package let actual: GanttSpan?
  package let milestones: [GanttMilestone]

  package init(
    _ label: String, note: String = "", planned: GanttSpan?, actual: GanttSpan?,
    milestones: [GanttMilestone] = []
  ) {
    self.label = label
    self.note = note
    self.planned = planned
    self.actual = actual
    self.milestones = milestones
  }

  /// The edges of what is drawn: a span reaches to the end of its last day.
  var days: [Double] {
    [planned, actual].compactMap(\.self).flatMap { [Double($0.first), Double($0.last) + 1] }
      + milestones.map { Double($0.day.day) }
  }
}
