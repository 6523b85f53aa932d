import GazetteCharts

extension Ordinary {
  static let promises = BulletChart(
    ChartCaption(title: "What was promised", description: "The road is behind its pace."),
    heads: BulletChart.Heads(
      item: "Promise", actual: "Reached", target: "Target", pace: "Due by now", baseline: "In 2021"),
    items: [
      BulletChart.Item(
        "Roads repaired", actual: ChartNumber(12.5, "12.5 km"),
        target: ChartNumber(20, "20 km"), pace: ChartNumber(15, "15 km"),
        baseline: ChartNumber(4, "4 km")),
      BulletChart.Item(
        "Unanswered letters (fewer is better)", actual: ChartNumber(38, "38"),
        target: ChartNumber(20, "20"), baseline: ChartNumber(110, "110")),
      BulletChart.Item(
        "Trees planted along the river", actual: ChartNumber(2310, "2,310"),
        target: ChartNumber(2000, "2,000")),
    ])

  static let heads = GanttChart.Heads(
    item: "Project", planned: "Planned", actual: "Done", reached: "Milestone reached",
    open: "still open")

  static let gantt = GanttChart(
    ChartCaption(title: "Projects of the year", description: "Two of four are late."),
    heads: heads,
    items: [
      GanttItem(
        "Eastern road", note: "41 days late", planned: GanttSpan(30, 150, "1 Feb – 31 May"),
        actual: GanttSpan(38, 191, "9 Feb – 11 Jul"),
        milestones: [GanttMilestone("Asphalt", day: 120, date: "1 May", isReached: true)]),
      GanttItem(
        "Reading room by the market, with a children's corner", note: "60 %",
        planned: GanttSpan(90, 270, "1 Apr – 28 Sep"), actual: GanttSpan(92, 210, "since 3 Apr"),
        milestones: [
          GanttMilestone("Roof", day: 200, date: "20 Jul", isReached: true),
          GanttMilestone("Opening", day: 270, date: "28 Sep", isReached: false),
        ]),
      GanttItem("Clinic", planned: GanttSpan(240, 360, "30 Aug – 27 Dec"), actual: nil),
      GanttItem(
        "Lanterns", note: "done", planned: GanttSpan(10, 60, "11 Jan – 1 Mar"),
        actual: GanttSpan(10, 58, "11 Jan – 27 Feb")),
    ],
    ticks: zip(
      [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334],
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    ).map { GanttDay($0, $1) }, today: GanttDay(210, "Today, 30 Jul"))

  static let milestones = GanttChart(
    ChartCaption(title: "东片区主干道工程", description: "立项、开工按期，竣工推迟。"),
    heads: GanttChart.Heads(
      item: "阶段", planned: "计划", actual: "实际", reached: "已完成节点", open: "未完成节点"),
    items: [
      GanttItem("前期准备", planned: GanttSpan(0, 60, "1 月–2 月"), actual: GanttSpan(0, 66, "1 月–3 月")),
      GanttItem(
        "施工", note: "推迟 20 天", planned: GanttSpan(61, 200, "3 月–7 月"),
        actual: GanttSpan(70, 180, "3 月起"),
        milestones: [GanttMilestone("开工", day: 70, date: "3 月 11 日", isReached: true)]),
      GanttItem(
        "竣工验收", planned: nil, actual: nil,
        milestones: [GanttMilestone("验收", day: 220, date: "8 月 8 日", isReached: false)]),
    ],
    ticks: zip([0, 59, 120, 181], ["1 月", "3 月", "5 月", "7 月"]).map { GanttDay($0, $1) },
    today: GanttDay(180, "今天 6 月 30 日"))

  static let openness = MatrixChart(
    ChartCaption(title: "公开情况", description: "六月财务未按期公开。"),
    itemHead: "事项", periods: (1...12).map { "\($0)月" },
    items: ["财务收支", "会议决定", "项目进展", "低保与救助名单"].enumerated().map { row, label in
      MatrixChart.Item(
        label,
        (0..<12).map { column in
          if column > 8 { return MatrixState(.open, "未到期") }
          switch (row * 5 + column * 3) % 11 {
          case 0: return MatrixState(.missed, "未公开")
          case 1: return MatrixState(.late, "逾期公开")
          case 2: return row == 2 ? MatrixState(.inapplicable, "不适用") : MatrixState(.full, "已公开")
          default: return MatrixState(.full, "已公开")
          }
        })
    })

  static let policies = MatrixChart(
    ChartCaption(title: "Plans by year", description: "Each year one more was kept."),
    itemHead: "Plan", periods: ["2022", "2023", "2024"],
    items: [
      MatrixChart.Item(
        "Clean river",
        [MatrixState(.open, "open"), MatrixState(.half, "partly"), MatrixState(.full, "kept")]),
      MatrixChart.Item(
        "A doctor in every village",
        [MatrixState(.half, "partly"), MatrixState(.missed, "missed"), nil]),
    ])

  static let villages = SmallMultiples(
    ChartCaption(title: "Activities by village", description: "Most villages rise."),
    periodHead: "Village", periods: months,
    panels: ["Eastern Hill", "Stone Bridge", "New River Mouth", "北大街社区", "South Bank"]
      .enumerated().map { row, name in
        ChartSeries(
          name,
          numbers(months.indices.map { Double(($0 * (row + 2) + row * 5) % 13 + $0) }))
      })
}
