extension StackedBarChart {
  private static let barHeight = 22.0

  /// Draws the parts of one bar, with the numbers of those that have room for them.
  func draw(
    _ stack: StackedParts, _ item: Item, _ scale: LinearScale, into drawing: inout Drawing
  ) {
    let top = drawing.height + 2
    for (index, part) in stack.parts.enumerated() {
      guard let part, part.lowerBound < part.upperBound else { continue }
      let start = scale.place(part.lowerBound)
      let width = scale.place(part.upperBound) - start
      let tone = Tone(series: index)
      // A gap of paper between the parts, unless they are too thin to spare it.
      let gap = width > 3 ? 1.0 : 0
      drawing.fill(
        Box(x: start, y: top, width: max(width - gap, 0.1), height: Self.barHeight), tone)
      let text = WrappedText(item.numbers[index].text, width: width, most: 1)
      let need = text.width + (tone.needsPlate ? 20 : 8)
      if items.count == 1 || text.isCut || need > width { continue }
      let middle = Point(x: start + (width - gap) / 2, y: top + 16)
      if tone.needsPlate {
        drawing.fill(
          Box(x: middle.x - text.width / 2 - 3, y: top + 3, width: text.width + 6, height: 16),
          .ground)
      }
      drawing.write(text, at: middle, tone == .solid ? .onBar : .plain, .middle)
    }
    drawing.height = top + Self.barHeight
    drawing.upright(scale.place(0), from: top, to: drawing.height, .axis)
  }

  /// Below a single bar, every part has a line of its own with its number.
  func list(_ item: Item, into drawing: inout Drawing) {
    drawing.height += 8
    for (index, (part, number)) in zip(parts, item.numbers).enumerated() {
      drawing.part(part, number.text, Tone(series: index))
    }
  }
}

extension Drawing {
  /// Writes a tone, a name and a number below what is drawn.
  fileprivate mutating func part(_ name: String, _ number: String, _ tone: Tone) {
    let right = WrappedText(number, width: width / 2, most: 1)
    let left = WrappedText(name, width: width - right.width - 30)
    fill(Box(x: 0, y: height + 3, width: 12, height: 12), tone)
    write(left, at: Point(x: 18, y: height + Self.textSize))
    write(right, at: Point(x: width, y: height + Self.textSize), .plain, .end)
    height += left.height + 4
  }
}
