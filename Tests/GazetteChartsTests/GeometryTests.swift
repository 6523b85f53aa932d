import GazetteCharts
import Testing

/// Places and lengths against what was worked out by hand.
struct GeometryTests {
  private func bars(_ values: [Double], axis: ChartAxis? = nil) throws -> Picture {
    let items = values.enumerated().map { index, value in
      BarChart.Item("一", ChartNumber(value, "二"))
    }
    let caption = ChartCaption(title: "Bars", description: "")
    return try Picture(
      BarChart(caption, itemHead: "", numberHead: "", items: items, axis: axis))
  }

  @Test("bars are as long as their numbers, from the same zero")
  func lengths() throws {
    // Label 14, gap 8: zero at 22.5. Number 14 and 6 before it: the longest ends at 340.
    let rects = try bars([100, 50, 25]).shapes("rect", "chart-bar")
    #expect(rects.map { $0.number("x") } == [22.5, 22.5, 22.5])
    #expect(rects.map { $0.number("width") } == [317.5, 158.8, 79.4])
    #expect(rects.map { $0.number("height") } == [14, 14, 14])
  }

  @Test("bars below zero go to the left, with room for their numbers")
  func negative() throws {
    // From 14 + 8 + 20 + 0.5 to 340 are 297.5 units for 40 numbers; zero stands at the tenth.
    let rects = try bars([30, -10]).shapes("rect", "chart-bar")
    #expect(rects.map { $0.number("x") } == [116.9, 42.5])
    #expect(rects.map { $0.number("width") } == [223.1, 74.4])
  }

  @Test("zero has no bar, and a number next to nothing has one that can be seen")
  func zero() throws {
    let rects = try bars([0, 1e-12, 1e15]).shapes("rect", "chart-bar")
    #expect(rects.map { $0.number("width") } == [1, 317.5])
  }

  @Test("an axis of bars begins at zero, and the longest bar may end before it")
  func axis() throws {
    let picture = try bars([34], axis: ChartAxis { "\(Int($0))" })
    #expect(picture.texts.suffix(5) == ["0", "10", "20", "30", "40"])
    #expect(picture.shapes("rect", "chart-bar").first?.number("width") == 269.9)
  }

  @Test("the parts of a stack lie side by side and fill the bar")
  func stack() throws {
    let numbers = [50, 30, 20].map { ChartNumber($0, "") }
    let chart = StackedBarChart(
      ChartCaption(title: "Stack", description: ""), itemHead: "", parts: ["a", "b", "c"],
      items: [StackedBarChart.Item("x", numbers), StackedBarChart.Item("y", numbers)])
    let bars = try Picture(chart).all("rect").filter { $0.number("height") ?? 0 >= 20 }
    // 359 units from 0.5; a unit of paper behind each, half a unit of edge around the hatched one.
    #expect(bars.prefix(3).map { $0.number("x") } == [0.5, 180.5, 287.7])
    #expect(bars.prefix(3).map { $0.number("width") } == [178.5, 105.7, 70.8])
  }

  @Test("a line goes through its numbers and leaves a gap where there is none")
  func line() throws {
    let numbers = [0, 10, .nan, 10, 5].map { ChartNumber($0, "五") }
    let chart = LineChart(
      ChartCaption(title: "Line", description: ""), periodHead: "",
      periods: ["1", "2", "3", "4", "5"], series: [ChartSeries("线", numbers)],
      axis: ChartAxis { "\(Int($0))" })
    let lines = try Picture(chart).all("polyline").compactMap { $0("points") }
    // The plot is 162 high from 10; numbers of the axis are 17.1 wide, those of the end 16.
    #expect(lines == ["31.1,172 106.3,10", "256.8,10 332,91"])
  }

  @Test("intervals hold their lower bound and not their upper one")
  func bins() {
    let heads = Histogram.Heads(
      interval: "", count: "", range: { "\($0)–\($1)" }, number: { "\($0)" })
    let chart = Histogram(
      ChartCaption(title: "Lag", description: ""), heads: heads,
      values: [0, 4, 5, 9.9, 10, -1, .nan, 24], axis: ChartAxis(isWhole: true) { "\($0)" }, most: 6)
    #expect(chart.bins.map(\.lower) == [-5, 0, 5, 10, 15, 20])
    #expect(chart.bins.map(\.count) == [1, 2, 2, 1, 0, 1])
    #expect(chart.table.rows.map(\.cells) == [["1"], ["2"], ["2"], ["1"], ["0"], ["1"]])
  }

  @Test("today's line stands where today is, and a span ends with its last day")
  func gantt() throws {
    let heads = GanttChart.Heads(item: "", planned: "", actual: "", reached: "", open: "")
    let item = GanttItem(
      "Road", planned: GanttSpan(0, 49, ""), actual: GanttSpan(50, 99, ""))
    let chart = GanttChart(
      ChartCaption(title: "Plan", description: ""), heads: heads, items: [item], ticks: [],
      today: GanttDay(75, "Today"))
    let picture = try Picture(chart)
    // 100 days on 346 units from 7.
    #expect(picture.shapes("line", "chart-today").map { $0.number("x1") } == [266.5])
    #expect(picture.shapes("rect", "chart-grid").map { $0.number("width") } == [173])
    #expect(picture.shapes("rect", "chart-bar").map { $0.number("x") } == [180])
  }
}
