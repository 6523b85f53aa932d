/// Where the plot, the numbers of the axis and the names of the lines stand.
struct LinePlan {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let vertical: LinearScale
  /// Whether the numbers of the axis stand in the plot, as there is no room beside it.
  let isInside: Bool
  let tickTexts: [WrappedText]
  let labels: [EndLabel]
  private let count: Int

  init(_ chart: LineChart, _ ticks: NiceTicks, width: Double) {
    let texts = ticks.values.map(chart.axis.text)
    let tickWidth = texts.reduce(0) { max($0, TextWidth.units($1)) }
    isInside = tickWidth > width * 0.2
    var labels = chart.series.enumerated().compactMap { index, series in
      EndLabel(series, index, count: chart.periods.count, room: width * 0.32)
    }
    let column = labels.reduce(0) { max($0, $1.width) }
    left = isInside ? 6 : tickWidth + 14
    right = width - column - 12
    let room = right
    tickTexts = texts.map { WrappedText($0, width: room, most: 1) }
    top = isInside ? 22 : 10
    count = chart.periods.count
    let need = labels.reduce(0) { $0 + $1.height }
    bottom = top + max(min(width * 0.45, 280), need)
    vertical = LinearScale(ticks, from: bottom, to: top)
    EndLabel.spread(&labels, vertical, top: top - 8, bottom: bottom + 8)
    self.labels = labels
  }

  /// Where a period stands; a single one stands at the right, beside the names.
  func x(_ index: Int) -> Double {
    count > 1 ? left + Double(index) * (right - left) / Double(count - 1) : right
  }
}
