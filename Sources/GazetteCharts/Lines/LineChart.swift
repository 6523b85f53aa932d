/// Lines over periods, such as what was received and closed in each month.
package struct LineChart: Chart {
  package static let kind: StaticString = "chart-lines"
  package let caption: ChartCaption
  /// What the periods are called: the head of the table's first column.
  package let periodHead: String
  /// From the earliest to the latest, at equal distances.
  package let periods: [String]
  /// Each with a number for every period; an absent one leaves a gap in its line.
  package let series: [ChartSeries]
  package let axis: ChartAxis
  /// Whether the scale holds zero, as it should for anything that is counted.
  package let holdsZero: Bool

  package init(
    _ caption: ChartCaption, periodHead: String, periods: [String], series: [ChartSeries],
    axis: ChartAxis, holdsZero: Bool = true
  ) {
    self.caption = caption
    self.periodHead = periodHead
    self.periods = periods
    self.series = series
    self.axis = axis
    self.holdsZero = holdsZero
  }

  package var isEmpty: Bool { extent == nil }

  package var table: ChartTable {
    ChartTable(caption: caption.title, corner: periodHead, items: periods, series: series)
  }

  package func draw(into drawing: inout Drawing) {
    guard let extent else { return }
    let ticks = NiceTicks(
      covering: holdsZero ? extent.withZero : extent, most: 4, isWhole: axis.isWhole)
    let plan = LinePlan(self, ticks, width: drawing.width)
    draw(ticks, plan, into: &drawing)
    for index in series.indices.reversed() { draw(series[index], index, plan, into: &drawing) }
    drawInside(ticks, plan, into: &drawing)
    for label in plan.labels { label.draw(at: plan.right + 12, into: &drawing) }
    drawing.height = plan.bottom + Drawing.lineHeight + 6
  }

  private var extent: ClosedRange<Double>? {
    series.flatMap { $0.numbers.prefix(periods.count) }.extent
  }
}
