extension GanttChart {
  /// Says what the bars and marks mean, as far as there are any.
  func key(into drawing: inout Drawing) {
    let milestones = items.flatMap(\.milestones)
    let entries: [(Bool, KeyEntry)] = [
      (items.contains { $0.planned != nil }, KeyEntry(sign: .frame, text: heads.planned)),
      (items.contains { $0.actual != nil }, KeyEntry(sign: .thin, text: heads.actual)),
      (
        milestones.contains(where: \.isReached),
        KeyEntry(sign: .mark(.diamond, .third), text: heads.reached)
      ),
      (
        milestones.contains { !$0.isReached },
        KeyEntry(sign: .mark(.openDiamond, .third), text: heads.open)
      ),
    ]
    drawing.key(entries.filter { $0.0 && !$0.1.text.isEmpty }.map(\.1))
    drawing.height += 6
  }

  /// Writes the names of the days along the top, today's on a line of its own above them.
  ///
  /// - Returns: Where the lines down through the chart begin.
  func rule(_ scale: LinearScale, into drawing: inout Drawing) -> Double {
    if let today {
      let day = Double(today.day)
      let at = Point(x: scale.place(day), y: drawing.height + Drawing.textSize)
      drawing.write(scale.pointing(today.text, to: day), at: at, .strong, .middle)
      drawing.height += Drawing.lineHeight
    }
    let top = drawing.height + 2
    let shown = visible(scale)
    if shown.isEmpty {
      drawing.height += 8
      return top
    }
    let texts = shown.map { WrappedText($0.text, width: drawing.width, most: 1) }
    let places = shown.map { scale.place(Double($0.day)) }
    let stride = LabelStride(widths: texts.map(\.width), places: places, room: drawing.width)
    for index in stride.indices {
      let at = Point(x: places[index], y: drawing.height + Drawing.textSize + 2)
      drawing.write(texts[index], at: at, .quiet, .middle)
    }
    drawing.height += Drawing.lineHeight + 8
    return top
  }

  /// Draws the lines of the days, and today's.
  func lines(_ scale: LinearScale, top: Double, foot: Double, into drawing: inout Drawing) {
    let shown = visible(scale)
    for tick in shown {
      drawing.upright(
        scale.place(Double(tick.day)), from: drawing.height - 4, to: foot, .grid)
    }
    guard let today, scale.domain.contains(Double(today.day)) else { return }
    let start = shown.isEmpty ? top : drawing.height - 4
    drawing.upright(scale.place(Double(today.day)), from: start, to: foot, .today, width: 1.5)
  }

  private func visible(_ scale: LinearScale) -> [GanttDay] {
    ticks.filter { scale.domain.contains(Double($0.day)) }
  }
}
