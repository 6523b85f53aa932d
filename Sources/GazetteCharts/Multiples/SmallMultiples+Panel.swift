extension SmallMultiples {
  /// Draws one panel: its zero line, the line with its last number, the first and last period.
  func draw(
    _ panel: ChartSeries, _ box: Box, _ domain: ClosedRange<Double>, into drawing: inout Drawing
  ) {
    let vertical = LinearScale(domain, from: box.y + box.height - 1, to: box.y + 5)
    let horizontal = LinearScale(
      0...Double(max(periods.count - 1, 1)), from: box.x + 4, to: box.x + box.width - 5)
    let zero = vertical.place(0)
    drawing.line(
      from: Point(x: box.x, y: zero), to: Point(x: box.x + box.width, y: zero), .axis)
    var run: [Point] = []
    var last: (Point, ChartNumber)?
    for (index, number) in panel.numbers.prefix(periods.count).enumerated() {
      if let value = number.value {
        let place = Double(periods.count == 1 ? 1 : index)
        run.append(Point(x: horizontal.place(place), y: vertical.place(value)))
        last = run.last.map { ($0, number) }
      } else {
        drawing.finish(&run)
      }
    }
    drawing.finish(&run)
    if let last {
      drawing.mark(.disc, at: last.0, size: 4, .bar)
      label(last.0, last.1, box, into: &drawing)
    }
    periods(box, into: &drawing)
  }

  /// Above the last place of the line, within the panel.
  private func label(
    _ place: Point, _ number: ChartNumber, _ box: Box, into drawing: inout Drawing
  ) {
    let text = WrappedText(number.text, width: box.width, most: 1)
    let x = max(min(place.x + 5, box.x + box.width), box.x + text.width)
    drawing.write(text, at: Point(x: x, y: place.y - 9), .rimmed, .end)
  }

  private func periods(_ box: Box, into drawing: inout Drawing) {
    let y = box.y + box.height + Drawing.lineHeight
    guard let first = periods.first, let last = periods.last else { return }
    let right = WrappedText(last, width: box.width, most: 1)
    drawing.write(right, at: Point(x: box.x + box.width, y: y), .quiet, .end)
    if periods.count == 1 || TextWidth.units(first) + right.width + 8 > box.width { return }
    let left = WrappedText(first, width: box.width, most: 1)
    drawing.write(left, at: Point(x: box.x, y: y), .quiet)
  }
}

extension Drawing {
  /// Draws a run of places as a line, or as a mark if it is only one, and begins a new one.
  fileprivate mutating func finish(_ run: inout [Point]) {
    if run.count > 1 { polyline(run, .bar, width: 2) }
    if run.count == 1 { mark(.disc, at: run[0], size: 3, .bar) }
    run.removeAll()
  }
}
