import GazetteCharts

extension ChartKind {
  func bullets(
    _ caption: ChartCaption, _ labels: [String], _ numbers: [ChartNumber]
  ) -> BulletChart {
    let heads = BulletChart.Heads(
      item: "Promise", actual: "Reached", target: "Target", pace: "Today", baseline: "Before")
    let items = labels.indices.map { index in
      BulletChart.Item(
        labels[index], actual: numbers[index], target: numbers[labels.count - 1 - index],
        pace: index % 2 == 0 ? numbers[(index + 1) % labels.count] : nil,
        baseline: index % 3 == 0 ? numbers[(index + 2) % labels.count] : nil)
    }
    return BulletChart(caption, heads: heads, items: items)
  }

  func gantt(
    _ caption: ChartCaption, _ labels: [String], _ values: [Double], _ today: String
  ) -> GanttChart {
    let heads = GanttChart.Heads(
      item: "Project", planned: "Planned", actual: "Done", reached: "Reached", open: "Open")
    let days = values.map { $0.isFinite ? Int($0) : Int.max }
    let items = labels.indices.map { index in
      let day = days[index]
      return GanttItem(
        labels[index], note: index % 2 == 0 ? "" : "late",
        planned: GanttSpan(day, day &+ 30, "planned"),
        actual: index % 3 == 0 ? nil : GanttSpan(day &+ 5, day &+ 50, "done"),
        milestones: [
          GanttMilestone(labels[index], day: day &+ 20, date: "a day", isReached: index % 2 == 0)
        ])
    }
    return GanttChart(
      caption, heads: heads, items: items,
      ticks: (0..<12).map { GanttDay($0 * 10, "Day \($0 * 10)") }, today: GanttDay(25, today))
  }

  func matrix(_ caption: ChartCaption, _ labels: [String], _ word: String) -> MatrixChart {
    let shapes = MatrixState.Shape.allCases
    let items = labels.enumerated().map { row, label in
      MatrixChart.Item(
        label,
        labels.indices.map { column in
          (row + column) % 7 == 6
            ? nil : MatrixState(shapes[(row * 5 + column) % shapes.count], "\(word) \(column % 6)")
        })
    }
    return MatrixChart(caption, itemHead: "Item", periods: labels, items: items)
  }
}
