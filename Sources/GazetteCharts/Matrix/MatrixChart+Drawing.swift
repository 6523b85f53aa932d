extension MatrixChart {
  /// Draws some periods of all items, below what is drawn.
  func draw(_ band: Range<Int>, _ plan: MatrixPlan, into drawing: inout Drawing) {
    for index in band where periods.indices.contains(index) {
      let head = WrappedText(periods[index], width: plan.cellWidth - 2, most: 1)
      let at = Point(x: middle(index, band, plan), y: drawing.height + Drawing.textSize)
      drawing.write(head, at: at, .quiet, .middle)
    }
    drawing.height += Drawing.lineHeight + 4
    rule(.axis, band, plan, into: &drawing)
    for item in items { draw(item, band, plan, into: &drawing) }
  }

  private func draw(
    _ item: Item, _ band: Range<Int>, _ plan: MatrixPlan, into drawing: inout Drawing
  ) {
    let label = WrappedText(item.label, width: plan.labelWidth)
    let height = max(label.height + 8, plan.hasWords ? 42 : 26)
    let top = drawing.height
    let first = top + (height - label.height) / 2 + Drawing.textSize
    drawing.write(label, at: Point(x: 0, y: first))
    for index in band {
      guard let state = item.state(index) else { continue }
      let x = middle(index, band, plan)
      let y = plan.hasWords ? top + 12 : top + height / 2
      drawing.mark(state.shape.mark, at: Point(x: x, y: y), size: 6, state.shape.ink)
      if plan.hasWords {
        let word = WrappedText(state.word, width: plan.cellWidth, most: 1)
        drawing.write(word, at: Point(x: x, y: top + 34), .plain, .middle)
      }
    }
    drawing.height = top + height
    rule(.grid, band, plan, into: &drawing)
  }

  private func rule(
    _ ink: Ink, _ band: Range<Int>, _ plan: MatrixPlan, into drawing: inout Drawing
  ) {
    let end = plan.labelWidth + 8 + Double(band.count) * plan.cellWidth
    let y = drawing.height
    drawing.line(from: Point(x: 0, y: y), to: Point(x: min(end, drawing.width), y: y), ink)
    drawing.height += 1
  }

  private func middle(_ index: Int, _ band: Range<Int>, _ plan: MatrixPlan) -> Double {
    plan.labelWidth + 8 + (Double(index - band.lowerBound) + 0.5) * plan.cellWidth
  }
}
