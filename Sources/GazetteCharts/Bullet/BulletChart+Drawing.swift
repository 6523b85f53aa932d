extension BulletChart {
  private static let track = 16.0
  /// How near marks come to the edges, as they stand around their places.
  private static let edge = 5.0

  /// Draws one item: its name and what was reached, the bar, and what it is held against.
  func draw(_ item: Item, into drawing: inout Drawing) {
    drawing.headline(item.label, item.actual.text)
    let top = drawing.height + 5
    let middle = top + Self.track / 2
    let domain = (item.numbers.extent ?? 0...0).withZero
    let scale = LinearScale(
      domain, from: domain.lowerBound < 0 ? Self.edge : 0, to: drawing.width - Self.edge)
    let all = Box(x: 0, y: top, width: drawing.width, height: Self.track)
    drawing.fill(all, .grid)
    if domain.lowerBound < 0 {
      drawing.upright(scale.place(0), from: top, to: top + Self.track, .axis)
    }
    if let value = item.actual.value { bar(value, middle, scale, into: &drawing) }
    if let place = item.baseline?.value {
      drawing.mark(.ring, at: Point(x: max(scale.place(place), Self.edge), y: middle), .third)
    }
    if let place = item.target?.value {
      drawing.upright(
        max(scale.place(place), Self.edge), from: top - 4, to: top + Self.track + 4, .third,
        width: 3)
    }
    drawing.height = top + Self.track + 4
    if let place = item.pace?.value {
      let at = Point(
        x: max(scale.place(place), Self.edge), y: top + Self.track + 4)
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
    let zero = scale.place(0)
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
