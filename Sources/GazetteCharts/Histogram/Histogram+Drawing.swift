extension Histogram {
  /// Draws one column, with its number on it where there is room.
  func draw(
    _ bin: HistogramBin, _ scale: LinearScale, _ vertical: LinearScale,
    into drawing: inout Drawing
  ) {
    if bin.count == 0 { return }
    let start = scale.place(bin.lower)
    let width = scale.place(bin.upper) - start
    let foot = vertical.place(0)
    let height = max(foot - vertical.place(Double(bin.count)), 1)
    let top = foot - height
    drawing.fill(Box(x: start + 0.5, y: top, width: width - 1, height: height), .bar)
    let text = WrappedText(heads.number(bin.count), width: drawing.width, most: 1)
    if text.width > width { return }
    drawing.write(text, at: Point(x: start + width / 2, y: top - 4), .plain, .middle)
  }

  /// Writes the bounds of the intervals below the columns.
  func bounds(_ scale: LinearScale, bottom: Double, into drawing: inout Drawing) {
    let bounds = bins.map(\.lower) + bins.suffix(1).map(\.upper)
    let texts = bounds.map { WrappedText(axis.text($0), width: drawing.width / 2, most: 1) }
    let places = bounds.map(scale.place)
    for place in places {
      drawing.upright(place, from: bottom, to: bottom + 4, .axis)
    }
    let stride = LabelStride(widths: texts.map(\.width), places: places, room: drawing.width)
    for index in stride.indices {
      let at = Point(x: places[index], y: bottom + Drawing.lineHeight + 2)
      drawing.write(texts[index], at: at, .quiet, .middle)
    }
  }

  /// What the columns cover, with the limit if it leaves them half of the room.
  func domain(_ bins: ClosedRange<Double>) -> ClosedRange<Double> {
    guard let value = limit?.value else { return bins }
    let wide = min(bins.lowerBound, value)...max(bins.upperBound, value)
    let span = bins.upperBound - bins.lowerBound
    return wide.upperBound - wide.lowerBound <= 2 * span ? wide : bins
  }

  /// Draws the number to hold the others against; an arrow points to one that is far off.
  func draw(
    _ limit: ChartNumber?, _ scale: LinearScale, bottom: Double, into drawing: inout Drawing
  ) {
    guard let limit, let value = limit.value else { return }
    let x = scale.place(value)
    let text = scale.pointing(limit.text, to: value)
    drawing.write(text, at: Point(x: x, y: Drawing.textSize), .strong, .middle)
    if !scale.domain.contains(value) { return }
    drawing.upright(x, from: Drawing.lineHeight, to: bottom, .today, width: 1.5)
  }
}
