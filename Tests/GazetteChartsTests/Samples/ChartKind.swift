import GazetteCharts

/// Every chart, made from the same labels and numbers.
enum ChartKind: String, CaseIterable, Sendable {
  case bars, barsWithAxis, paired, stacked, lines, linesFree, bullets, gantt, matrix, histogram
  case multiples

  func chart(_ extreme: ExtremeCase) -> any Chart {
    let labels = extreme.labels
    let numbers = extreme.numbers
    let backwards = Array(numbers.reversed())
    let isMarkup = extreme == .markup
    let name = isMarkup ? ExtremeCase.dangerous : "\(rawValue), \(extreme.rawValue)"
    let caption = ChartCaption(title: name, description: "What \(name) shows.")
    let axis = ChartAxis { ExtremeCase.text($0) }
    let first = extreme == .longLabels ? ExtremeCase.longChinese : isMarkup ? name : "Received"
    let second = extreme == .longLabels ? ExtremeCase.long : "Spent"
    let series = [ChartSeries(first, numbers), ChartSeries(second, backwards)]
    switch self {
    case .bars, .barsWithAxis:
      return BarChart(
        caption, itemHead: "Item", numberHead: "Number",
        items: zip(labels, numbers).map { BarChart.Item($0, $1) },
        axis: self == .barsWithAxis ? axis : nil)
    case .paired:
      return PairedBarChart(caption, itemHead: "Item", items: labels, series: series)
    case .stacked:
      return StackedBarChart(
        caption, itemHead: "Item", totalHead: "All", parts: [first, second, "Third"],
        items: zip(labels, zip(numbers, backwards)).map {
          StackedBarChart.Item($0, total: $1.0.text, [$1.0, $1.1, ChartNumber(absent: "–")])
        })
    case .lines, .linesFree:
      return LineChart(
        caption, periodHead: "Period", periods: labels, series: series, axis: axis,
        holdsZero: self == .lines)
    case .bullets: return bullets(caption, labels, numbers)
    case .gantt: return gantt(caption, labels, extreme.values, isMarkup ? name : "Today")
    case .matrix: return matrix(caption, labels, isMarkup ? name : "done")
    case .histogram:
      return Histogram(
        caption,
        heads: Histogram.Heads(
          interval: "Days", count: "Answers",
          range: { "\(ExtremeCase.text($0)) to \(ExtremeCase.text($1))" }, number: { "\($0)" }),
        values: extreme.values, axis: axis,
        limit: ChartNumber(10, isMarkup ? name : "Limit 10 days"))
    case .multiples:
      return SmallMultiples(
        caption, periodHead: "Item", periods: labels,
        panels: labels.enumerated().map { index, label in
          ChartSeries(label, Array(numbers[index...] + numbers[..<index]))
        })
    }
  }
}
