extension LineChart {
  /// Draws the grid with its numbers, and the periods below it.
  func draw(_ ticks: NiceTicks, _ plan: LinePlan, into drawing: inout Drawing) {
    let start = plan.isInside ? 0 : plan.left - 6
    for (value, text) in zip(ticks.values, plan.tickTexts) {
      let y = plan.vertical.place(value)
      drawing.line(
        from: Point(x: start, y: y), to: Point(x: plan.right + 6, y: y),
        value == 0 ? .axis : .grid)
      if plan.isInside { continue }
      drawing.write(text, at: Point(x: start - 8, y: y + 5), .quiet, .end)
    }
    let texts = periods.map { WrappedText($0, width: plan.right - start, most: 1) }
    let places = periods.indices.map(plan.x)
    let stride = LabelStride(widths: texts.map(\.width), places: places, room: drawing.width)
    for index in stride.indices {
      let place = Point(x: places[index], y: plan.bottom + Drawing.lineHeight + 2)
      drawing.write(texts[index], at: place, .quiet, .middle)
    }
  }

  /// Writes the numbers of the axis over the lines, if there was no room beside them.
  func drawInside(_ ticks: NiceTicks, _ plan: LinePlan, into drawing: inout Drawing) {
    if !plan.isInside { return }
    for (value, text) in zip(ticks.values, plan.tickTexts) {
      drawing.write(text, at: Point(x: 0, y: plan.vertical.place(value) - 4), .rimmed)
    }
  }

  /// Draws one line with its gaps. Many periods have marks only where a line ends or stands alone.
  func draw(_ series: ChartSeries, _ index: Int, _ plan: LinePlan, into drawing: inout Drawing) {
    let style = LineStyle(series: index)
    var runs: [[Point]] = []
    var isOpen = false
    for (index, number) in series.numbers.prefix(periods.count).enumerated() {
      guard let value = number.value else {
        isOpen = false
        continue
      }
      if !isOpen { runs.append([]) }
      isOpen = true
      runs[runs.count - 1].append(Point(x: plan.x(index), y: plan.vertical.place(value)))
    }
    for run in runs where run.count > 1 {
      drawing.polyline(run, style.ink, width: style.width, dash: style.dash)
    }
    let hasAll = periods.count <= 13
    for (place, run) in runs.enumerated() {
      let isEnd = place == runs.count - 1 || run.count == 1
      for point in run.suffix(hasAll ? run.count : isEnd ? 1 : 0) {
        drawing.mark(style.mark, at: point, size: 4, style.ink)
      }
    }
  }
}
