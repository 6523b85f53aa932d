/// The same line drawn for many items, all on one scale, to be compared by their shape.
package struct SmallMultiples: Chart {
  package static let kind: StaticString = "chart-multiples"
  package let caption: ChartCaption
  /// What the periods are called: the head of the table's first column.
  package let periodHead: String
  /// From the earliest to the latest, at equal distances.
  package let periods: [String]
  /// One panel for each, with its name above it.
  package let panels: [ChartSeries]

  package init(
    _ caption: ChartCaption, periodHead: String, periods: [String], panels: [ChartSeries]
  ) {
    self.caption = caption
    self.periodHead = periodHead
    self.periods = periods
    self.panels = panels
  }

  package var isEmpty: Bool { extent == nil }

  /// Has a row for each panel, as there are more of them than of periods.
  package var table: ChartTable {
    ChartTable(
      caption: caption.title, corner: periodHead,
      columns: periods.map { ChartTable.Column($0) },
      rows: panels.map { panel in
        ChartTable.Row(panel.name, periods.indices.map { panel.number($0)?.text ?? "" })
      })
  }

  package func draw(into drawing: inout Drawing) {
    guard let extent else { return }
    let perRow = max(Int(drawing.width / 168), 1)
    let gap = 24.0
    let width = (drawing.width - gap * Double(perRow - 1)) / Double(perRow)
    for start in stride(from: 0, to: panels.count, by: perRow) {
      if start > 0 { drawing.height += 14 }
      let row = panels[start..<min(start + perRow, panels.count)]
      let names = row.map { WrappedText($0.name, width: width, isStrong: true) }
      let nameHeight = names.reduce(0) { max($0, $1.height) }
      let top = drawing.height
      for (place, panel) in row.enumerated() {
        let left = Double(place) * (width + gap)
        let box = Box(x: left, y: top + nameHeight + 20, width: width, height: 64)
        drawing.write(names[place], at: Point(x: left, y: top + Drawing.textSize), .strong)
        draw(panel, box, extent.withZero, into: &drawing)
      }
      drawing.height = top + nameHeight + 20 + 64 + Drawing.lineHeight + 4
    }
  }

  private var extent: ClosedRange<Double>? {
    panels.flatMap { $0.numbers.prefix(periods.count) }.extent
  }
}
