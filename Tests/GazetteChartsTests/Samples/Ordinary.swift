import GazetteCharts

/// Charts as a site would show them, in English and Chinese.
enum Ordinary {
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"]
  static let axis = ChartAxis(isWhole: true) { ExtremeCase.text($0) }

  static var all: [any Chart] {
    [bars, changes, money, spending, budget, cases, answers, lag, promises]
      + [gantt, milestones, openness, policies, villages]
  }

  static func numbers(_ values: [Double], _ unit: String = "") -> [ChartNumber] {
    values.map { ChartNumber($0, ExtremeCase.text($0) + unit) }
  }

  static let bars = BarChart(
    ChartCaption(title: "各村活动场次", description: "东山村最多，34 场；南岸社区最少，3 场。"),
    itemHead: "村、社区", numberHead: "场次",
    items: zip(
      ["东山村", "石桥村", "河口新村", "北大街社区居民委员会", "南岸社区"],
      numbers([34, 21, 18, 9, 3], " 场")
    ).map { BarChart.Item($0, $1) })

  static let changes = BarChart(
    ChartCaption(
      title: "Change in spending against the year before", description: "Roads rose most."),
    itemHead: "Field", numberHead: "Change in thousand euros",
    items: zip(
      ["Roads and bridges", "Schools", "Health", "Reading rooms and libraries", "Lanterns"],
      numbers([420, 185, -60, 12, -230])
    ).map { BarChart.Item($0, $1) }, axis: axis)

  static let money = PairedBarChart(
    ChartCaption(title: "Money received and spent", description: "More came in every year."),
    itemHead: "Year", items: ["2022", "2023", "2024"],
    series: [
      ChartSeries("Received", numbers([812_000, 934_500, 1_204_000], " €")),
      ChartSeries("Spent", numbers([790_250, 881_000, 640_000], " €")),
    ])

  static let spending = StackedBarChart(
    ChartCaption(title: "各年支出构成", description: "基础设施支出逐年上升。"),
    itemHead: "年份", totalHead: "合计", parts: ["基础设施", "教育", "医疗", "文化", "管理"],
    items: [
      StackedBarChart.Item("2022 年", total: "161 万元", numbers([80, 40, 25, 10, 6])),
      StackedBarChart.Item("2023 年", total: "184 万元", numbers([95, 38, 30, 14, 7])),
      StackedBarChart.Item("2024 年", total: "208 万元", numbers([120, 36, 31, 15, 6])),
    ])

  static let budget = StackedBarChart(
    ChartCaption(title: "Where the money for the bridge came from", description: "Mostly grants."),
    itemHead: "Project", totalHead: "Sum",
    parts: ["Grant of the county", "Donations", "Own funds"],
    items: [
      StackedBarChart.Item(
        "Stone bridge", total: "1,250,000 €", numbers([800_000, 320_000, 130_000], " €"))
    ])

  static let cases = LineChart(
    ChartCaption(title: "Cases received and closed", description: "More are closed since June."),
    periodHead: "Month", periods: months,
    series: [
      ChartSeries("Received", numbers([31, 28, 40, 44, 39, 35, 30, 33, 29, 31])),
      ChartSeries("Closed", numbers([25, 26, 29, 33, 37, 41, 38, 36, 34, 33])),
    ], axis: axis)

  static let answers = LineChart(
    ChartCaption(title: "按期答复率", description: "2021 年没有数据。"),
    periodHead: "年份", periods: (2016...2024).map { "\($0) 年" },
    series: [
      ChartSeries(
        "本镇",
        [72, 75, 74, 80, 83, .nan, 88, 91, 93].map { ChartNumber($0, "\(Int($0.isNaN ? 0 : $0))%") }
      ),
      ChartSeries(
        "全县平均水平", [70, 71, 73, 74, 78, 79, 80, 82, 84].map { ChartNumber($0, "\(Int($0))%") }),
      ChartSeries("目标", (0..<9).map { _ in ChartNumber(95, "95%") }),
    ], axis: ChartAxis { "\(Int($0))%" }, holdsZero: false)

  static let lag = Histogram(
    ChartCaption(title: "Days until an answer", description: "Most answers took under ten days."),
    heads: Histogram.Heads(
      interval: "Days", count: "Answers",
      range: { "\(Int($0)) to \(Int($1) - 1)" }, number: { "\($0)" }),
    values: (0..<160).map { Double($0 * $0 % 31 + $0 % 17) }, axis: axis,
    limit: ChartNumber(15, "Limit: 15 days"))
}
