import GazetteText

/// Which part of a text stands at the place given for it.
enum Anchor: String, Sendable {
  case start, middle, end
}

/// How important a text is; the class gives weight and colour.
enum Voice: String, Sendable {
  case plain = ""
  case strong = "chart-strong"
  case quiet = "chart-quiet"
  /// On an area filled with the first tone.
  case onBar = "chart-on-bar"
  /// With a rim of paper, for a text that stands on lines.
  case rimmed = "chart-rimmed"
}

extension Drawing {
  /// Writes wrapped text; `at` is where the first line stands, on its base line.
  ///
  /// What was left out is given as the title of the element.
  mutating func write(
    _ text: WrappedText, at place: Point, _ voice: Voice = .plain, _ anchor: Anchor = .start
  ) {
    let x = within(place.x, width: text.width, anchor)
    if text.isCut {
      body.append("<g><title>")
      body.appendEscaped(text.full)
      body.append("</title>")
    }
    for (index, line) in text.lines.enumerated() where !line.isEmpty {
      body.append("<text")
      if voice != .plain { body.append(" class=\"\(voice.rawValue)\"") }
      attribute("x", x)
      attribute("y", place.y + Double(index) * Self.lineHeight)
      if anchor != .start { body.append(" text-anchor=\"\(anchor.rawValue)\"") }
      body.append(">")
      body.appendEscaped(line)
      body.append("</text>")
    }
    if text.isCut { body.append("</g>") }
  }

  /// Writes one line, cut to the width of the drawing.
  mutating func write(
    _ text: String, at place: Point, _ voice: Voice = .plain, _ anchor: Anchor = .start
  ) {
    let line = WrappedText(text, width: width, most: 1, isStrong: voice == .strong)
    write(line, at: place, voice, anchor)
  }

  /// Moves a place so far that a text of a width stays within the drawing.
  private func within(_ x: Double, width text: Double, _ anchor: Anchor) -> Double {
    let before = anchor == .start ? 0 : anchor == .middle ? text / 2 : text
    return max(min(x, width - text + before), before)
  }
}
