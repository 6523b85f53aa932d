extension BulletChart {
  private static let track = 16.0

  /// Draws one item: its name and what was reached, the bar, and what it is held against.
  func draw(_ item: Item, into drawing: inout Drawing) {
    drawing.headline(item.label, item.actual.text)
    let top = drawing.height + 5
    let middle = top + Self.track / 2
    let domain = (item.numbers.extent ?? 0...0).withZero
    // Marks stand around their places, so these stay away from the edges.
    let scale = LinearScale(domain, from: 5, to: drawing.width - 5)
    let all = Box(x: 0, y: top, width: drawing.width, height: Self.track)
    drawing.fill(all, .grid)
    if let value = item.actual.value { bar(value, middle, scale, into: &drawing) }
    if let place = item.baseline?.value {
      drawing.mark(.ring, at: Point(x: scale.place(place), y: middle), .third)
    }
    if let place = item.target?.value {
      let x = scale.place(place)
      drawing.line(
        from: Point(x: x, y: top - 4), to: Point(x: x, y: top + Self.track + 4), .third, width: 3)
    }
    drawing.height = top + Self.track + 4
    if let place = item.pace?.value {
      let at = Point(x: scale.place(place), y: top + Self.track + 4)
      drawing.mark(.triangle, at: at, size: 4.5, .third)
      drawing.height += 4
    }
    drawing.height += 1
    notes(item, into: &drawing)
  }

  private func bar(
    _ value: Double, _ middle: Double, _ scale: LinearScale, into drawing: inout Drawing
  ) {
    if value == 0 { return }
    let zero = scale.domain.lowerBound < 0 ? scale.place(0) : 0
    let end = scale.place(value)
    drawing.fill(
      Box(x: min(zero, end), y: middle - 4, width: (end - zero).magnitude, height: 8), .bar)
  }

  /// Below the bar, each mark with its name and number.
  private func notes(_ item: Item, into drawing: inout Drawing) {
    let notes: [(Mark, String, ChartNumber?)] = [
      (.bar, heads.target, item.target), (.triangle, heads.pace, item.pace),
      (.ring, heads.baseline, item.baseline),
    ]
    drawing.key(
      notes.compactMap { mark, name, number in
        number.map { KeyEntry(sign: .mark(mark, .third), text: "\(name) \($0.text)") }
      })
  }
}
