extension BarRows {
  /// Draws one row below what is drawn.
  func draw(_ row: Row, _ plan: BarRowsPlan, into drawing: inout Drawing) {
    if let labelWidth = plan.labelWidth {
      drawBeside(row, plan, labelWidth, into: &drawing)
    } else {
      drawing.headline(row.label, row.number.text)
      let top = drawing.height + 2
      bar(row, plan, Box(x: 0, y: top - 1, width: 0, height: BarRowsPlan.barHeight + 2), &drawing)
      drawing.height += BarRowsPlan.barHeight + 10
    }
  }

  private func drawBeside(
    _ row: Row, _ plan: BarRowsPlan, _ labelWidth: Double, into drawing: inout Drawing
  ) {
    let top = drawing.height
    let label = WrappedText(row.label, width: labelWidth)
    let height = max(label.height + 8, BarRowsPlan.barHeight + 8)
    let middle = top + height / 2
    drawing.write(label, at: Point(x: 0, y: middle - label.height / 2 + Drawing.textSize))
    bar(row, plan, Box(x: 0, y: top, width: 0, height: height), &drawing)
    let value = row.number.value ?? 0
    let end = plan.scale.place(value) + (value < 0 ? -6 : 6)
    let number = WrappedText(row.number.text, width: drawing.width, most: 1)
    drawing.write(
      number, at: Point(x: end, y: middle + 5), row.number.value == nil ? .quiet : .plain,
      value < 0 ? .end : .start)
    drawing.height = top + height
  }

  /// Draws the bar, and the grid and the line of zero as high as a strip.
  ///
  /// A number that is not zero can be seen, however small it is.
  private func bar(_ row: Row, _ plan: BarRowsPlan, _ strip: Box, _ drawing: inout Drawing) {
    let foot = strip.y + strip.height
    for tick in ticks?.values ?? [] where tick != 0 {
      drawing.grid.add(plan.scale.place(tick), from: strip.y, to: foot)
    }
    let zero = plan.scale.place(0)
    if let value = row.number.value, value != 0 {
      let length = max((plan.scale.place(value) - zero).magnitude, 1)
      let start = value < 0 ? max(zero - length, 0) : min(zero, drawing.width - length)
      let top = strip.y + (strip.height - BarRowsPlan.barHeight) / 2
      drawing.fill(
        Box(x: start, y: top, width: length, height: BarRowsPlan.barHeight), row.tone)
    }
    drawing.zero.add(zero, from: strip.y, to: foot)
  }
}
