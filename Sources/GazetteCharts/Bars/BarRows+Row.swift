extension BarRows {
  /// Draws one row below what is drawn.
  func draw(_ row: Row, _ plan: BarRowsPlan, into drawing: inout Drawing) {
    let top = drawing.height
    guard let labelWidth = plan.labelWidth else {
      drawing.headline(row.label, row.number.text)
      bar(row, plan, top: drawing.height + 2, into: &drawing)
      drawing.height += BarRowsPlan.barHeight + 10
      return
    }
    let label = WrappedText(row.label, width: labelWidth)
    let height = max(label.height + 4, BarRowsPlan.barHeight + 8)
    let middle = top + height / 2
    let first = middle - label.height / 2 + Drawing.textSize
    drawing.write(label, at: Point(x: 0, y: first))
    bar(row, plan, top: middle - BarRowsPlan.barHeight / 2, into: &drawing)
    let value = row.number.value ?? 0
    let end = plan.scale.place(value) + (value < 0 ? -6 : 6)
    let number = WrappedText(row.number.text, width: drawing.width, most: 1)
    drawing.write(
      number, at: Point(x: end, y: middle + 5), row.number.value == nil ? .quiet : .plain,
      value < 0 ? .end : .start)
    drawing.height = top + height
  }

  /// Draws the bar; a number that is not zero can be seen, however small it is.
  private func bar(_ row: Row, _ plan: BarRowsPlan, top: Double, into drawing: inout Drawing) {
    guard let value = row.number.value, value != 0 else { return }
    let zero = plan.scale.place(0)
    let length = max((plan.scale.place(value) - zero).magnitude, 1)
    let start = value < 0 ? max(zero - length, 0) : min(zero, drawing.width - length)
    let box = Box(x: start, y: top, width: length, height: BarRowsPlan.barHeight)
    drawing.fill(box, row.tone)
  }
}
