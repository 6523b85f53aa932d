/// A shape or tone with the text that says what it means.
struct KeyEntry {
  enum Sign {
    case tone(Tone)
    case mark(Mark, Ink)
    /// What was planned.
    case frame
    /// What was done, thinner than what was planned.
    case thin
  }

  let sign: Sign
  let text: String
}

extension Drawing {
  /// Writes entries one after the other in as many lines as they need, below what is drawn.
  mutating func key(_ entries: [KeyEntry]) {
    let indent = 18.0
    var x = 0.0
    var isFirst = true
    for entry in entries {
      let text = WrappedText(entry.text, width: width - indent, most: 1)
      if !isFirst && x + indent + text.width > width {
        x = 0
        height += Self.lineHeight
      }
      draw(entry.sign, at: Point(x: x + 6, y: height + 9))
      write(text, at: Point(x: x + indent, y: height + Self.textSize))
      x += indent + text.width + 14
      isFirst = false
    }
    if !isFirst { height += Self.lineHeight }
  }

  private mutating func draw(_ sign: KeyEntry.Sign, at place: Point) {
    let area = Box(x: place.x - 6, y: place.y - 6, width: 12, height: 12)
    switch sign {
    case .tone(let tone): fill(area, tone)
    case .mark(let mark, let ink): self.mark(mark, at: place, ink)
    case .frame: planned(area)
    case .thin: fill(Box(x: area.x, y: place.y - 3, width: 12, height: 6), .bar)
    }
  }
}
