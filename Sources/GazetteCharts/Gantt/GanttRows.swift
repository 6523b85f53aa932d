/// The lines of a Gantt chart, each a label above its bars.
struct GanttRows {
  private static let bar = 14.0
  private static let gap = 12.0

  let items: [GanttItem]
  let scale: LinearScale

  /// Of all lines, in units.
  func height(width: Double) -> Double {
    var probe = Drawing(frame: ChartFrame(id: "", width: Int(width)))
    draw(into: &probe)
    return probe.height
  }

  func draw(into drawing: inout Drawing) {
    for item in items {
      drawing.headline(item.label, item.note, voice: .rimmed)
      let top = drawing.height + 3
      let middle = top + Self.bar / 2
      if let planned = item.planned { drawing.planned(box(planned, top, Self.bar)) }
      if let actual = item.actual { drawing.fill(box(actual, middle - 3, 6), .bar) }
      for milestone in item.milestones {
        let place = Point(x: scale.place(Double(milestone.day.day)), y: middle)
        drawing.mark(milestone.isReached ? .diamond : .openDiamond, at: place, size: 6, .third)
      }
      drawing.height = top + Self.bar + Self.gap
    }
  }

  /// A span can be seen, however short it is.
  private func box(_ span: GanttSpan, _ top: Double, _ height: Double) -> Box {
    let start = scale.place(Double(span.first))
    let width = max(scale.place(Double(span.last) + 1) - start, 2)
    return Box(x: start, y: top, width: width, height: height)
  }
}

extension Drawing {
  /// What was planned: an edge around a light area.
  mutating func planned(_ box: Box) {
    fill(box, .grid)
    outline(box, .plan)
  }
}
