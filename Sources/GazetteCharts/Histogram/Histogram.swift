/// How often numbers fall into intervals of the same width, such as answers by days taken.
package struct Histogram: Chart {
  /// The words a histogram needs.
  package struct Heads: Sendable {
    package let interval: String
    package let count: String
    /// Names an interval in the table, from its lower bound to below its upper one.
    package let range: @Sendable (Double, Double) -> String
    /// Writes how many numbers there are.
    package let number: @Sendable (Int) -> String

    package init(
      interval: String, count: String, range: @escaping @Sendable (Double, Double) -> String,
      number: @escaping @Sendable (Int) -> String
    ) {
      self.interval = interval
      self.count = count
      self.range = range
      self.number = number
    }
  }

  package static let kind: StaticString = "chart-histogram"
  package let caption: ChartCaption
  package let heads: Heads
  /// How the bounds of the intervals are chosen and written.
  package let axis: ChartAxis
  /// A number to hold the others against, such as a limit or the median, with its text.
  package let limit: ChartNumber?
  /// In rising order and without a gap; empty if there is no number.
  package let bins: [HistogramBin]

  /// - Parameters:
  ///   - values: In any order; those that are not finite or beyond 10¹⁸ are left out.
  ///   - most: How many intervals there are at most.
  package init(
    _ caption: ChartCaption, heads: Heads, values: [Double], axis: ChartAxis,
    limit: ChartNumber? = nil, most: Int = 10
  ) {
    self.caption = caption
    self.heads = heads
    self.axis = axis
    self.limit = limit
    bins = HistogramBin.bins(
      values.filter { $0.magnitude <= ChartNumber.limit }, isWhole: axis.isWhole, most: most)
  }

  package var isEmpty: Bool { bins.isEmpty }

  package var table: ChartTable {
    ChartTable(
      caption: caption.title, corner: heads.interval,
      columns: [ChartTable.Column(heads.count)],
      rows: bins.map {
        ChartTable.Row(heads.range($0.lower, $0.upper), [heads.number($0.count)])
      })
  }

  package func draw(into drawing: inout Drawing) {
    guard let first = bins.first, let last = bins.last else { return }
    let scale = LinearScale(
      domain(first.lower...max(last.upper, first.lower.nextUp)), from: 8, to: drawing.width - 8)
    drawing.height = limit?.value == nil ? 0 : Drawing.lineHeight + 4
    let top = drawing.height + Drawing.lineHeight
    let bottom = top + min(drawing.width * 0.4, 240)
    let highest = Double(bins.reduce(1) { max($0, $1.count) })
    let vertical = LinearScale(0...highest, from: bottom, to: top)
    for bin in bins { draw(bin, scale, vertical, into: &drawing) }
    drawing.line(
      from: Point(x: 0, y: bottom), to: Point(x: drawing.width, y: bottom), .axis)
    bounds(scale, bottom: bottom, into: &drawing)
    draw(limit, scale, bottom: bottom, into: &drawing)
    drawing.height = bottom + Drawing.lineHeight + 8
  }
}
