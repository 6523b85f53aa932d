/// What was planned against what was done, along a line of days, with today on it.
///
/// Days are whole numbers that rise by one a day; which day is zero does not matter.
package struct GanttChart: Chart {
  /// The words a Gantt chart needs. A head that is empty leaves its column or key out.
  package struct Heads: Sendable, Hashable {
    package let item: String
    package let planned: String
    package let actual: String
    package let reached: String
    package let open: String

    /// - Parameters:
    ///   - reached: A milestone that was reached.
    ///   - open: A milestone that is still to come, or was missed.
    package init(item: String, planned: String, actual: String, reached: String, open: String) {
      self.item = item
      self.planned = planned
      self.actual = actual
      self.reached = reached
      self.open = open
    }
  }

  package static let kind: StaticString = "chart-gantt"
  package let caption: ChartCaption
  package let heads: Heads
  package let items: [GanttItem]
  /// Days with their names, rising, such as the first of each month; those outside are left out.
  package let ticks: [GanttDay]
  /// Such as `Today, 3 May`; `nil` for no line.
  package let today: GanttDay?

  package init(
    _ caption: ChartCaption, heads: Heads, items: [GanttItem], ticks: [GanttDay],
    today: GanttDay?
  ) {
    self.caption = caption
    self.heads = heads
    self.items = items
    self.ticks = ticks
    self.today = today
  }

  package var isEmpty: Bool { items.allSatisfy { $0.days.isEmpty } }

  /// Milestones have rows of their own below their item.
  package var table: ChartTable {
    ChartTable(
      caption: caption.title, corner: heads.item,
      columns: [
        ChartTable.Column(heads.planned, isNumber: false),
        ChartTable.Column(heads.actual, isNumber: false),
      ],
      rows: items.flatMap { item in
        let actual = [item.actual?.text ?? "", item.note].filter { !$0.isEmpty }
        let row = ChartTable.Row(
          item.label, [item.planned?.text ?? "", actual.joined(separator: " · ")])
        return [row]
          + item.milestones.map {
            ChartTable.Row($0.day.text, [$0.date, $0.isReached ? heads.reached : heads.open])
          }
      })
  }

  /// The days of all items, with today if it leaves them half of the room.
  private var domain: ClosedRange<Double>? {
    let days = items.flatMap(\.days)
    guard let first = days.min(), let last = days.max() else { return nil }
    let own = first...max(last, first + 1)
    guard let today = today.map({ Double($0.day) }) else { return own }
    let wide = min(first, today)...max(own.upperBound, today)
    let span = own.upperBound - own.lowerBound
    return wide.upperBound - wide.lowerBound <= 2 * span ? wide : own
  }

  package func draw(into drawing: inout Drawing) {
    key(into: &drawing)
    guard let domain else { return }
    let scale = LinearScale(domain, from: 7, to: drawing.width - 7)
    let top = rule(scale, into: &drawing)
    let probe = GanttRows(items: items, scale: scale)
    let foot = probe.height(width: drawing.width) + drawing.height
    lines(scale, top: top, foot: foot, into: &drawing)
    probe.draw(into: &drawing)
  }
}
