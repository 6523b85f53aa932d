import GazetteText

extension Drawing {
  /// A rectangle filled with ink.
  mutating func fill(_ box: Box, _ ink: Ink) {
    open("rect", ink)
    append(box)
    body.append("/>")
  }

  /// A rectangle with an edge, and what is behind it inside.
  mutating func outline(_ box: Box, _ ink: Ink) {
    open("rect", ink)
    append(box.inset(by: 0.5))
    body.append(" fill=\"none\" stroke=\"currentColor\"/>")
  }

  /// A rectangle filled in a tone, with an edge where the tone needs one.
  mutating func fill(_ box: Box, _ tone: Tone) {
    guard tone.hasPattern else {
      fill(box, tone.ink)
      if tone == .light { outline(box, .plan) }
      return
    }
    need(tone)
    open("rect", tone.ink)
    append(box.inset(by: 0.5))
    body.append(" fill=\"url(#\(id)-\(tone))\" stroke=\"currentColor\"/>")
  }

  /// A straight line.
  ///
  /// - Parameter dash: Lengths of strokes and gaps, as in `stroke-dasharray`.
  mutating func line(
    from start: Point, to end: Point, _ ink: Ink, width: Double = 1, dash: StaticString? = nil
  ) {
    open("line", ink)
    attribute("x1", start.x)
    attribute("y1", start.y)
    attribute("x2", end.x)
    attribute("y2", end.y)
    stroke(width: width, dash: dash)
    body.append("/>")
  }

  /// A straight line downwards.
  mutating func upright(
    _ x: Double, from top: Double, to foot: Double, _ ink: Ink, width: Double = 1
  ) {
    line(from: Point(x: x, y: top), to: Point(x: x, y: foot), ink, width: width)
  }

  /// A line through places, in their order.
  mutating func polyline(
    _ points: [Point], _ ink: Ink, width: Double, dash: StaticString? = nil
  ) {
    open("polyline", ink)
    append(points)
    body.append(" fill=\"none\" stroke-linejoin=\"round\"")
    stroke(width: width, dash: dash)
    body.append("/>")
  }

  /// An area with corners; an open one has an edge and paper inside.
  mutating func polygon(_ points: [Point], _ ink: Ink, isOpen: Bool = false) {
    open("polygon", ink, isOpen: isOpen)
    append(points)
    body.append("/>")
  }

  /// Begins an element; the caller adds attributes and ends it.
  mutating func open(_ element: StaticString, _ ink: Ink, isOpen: Bool = false) {
    body.append("<\(element) class=\"\(ink.rawValue)")
    body.append(isOpen ? " chart-open\" fill=\"none\" stroke=\"currentColor\"" : "\"")
    if isOpen { attribute("stroke-width", 2) }
  }

  mutating func attribute(_ name: StaticString, _ value: Double) {
    body.append(" \(name)=\"")
    body.append(coordinate: value)
    body.append("\"")
  }

  private mutating func stroke(width: Double, dash: StaticString?) {
    body.append(" stroke=\"currentColor\"")
    if width != 1 { attribute("stroke-width", width) }
    if let dash { body.append(" stroke-dasharray=\"\(dash)\"") }
  }

  private mutating func append(_ points: [Point]) {
    body.append(" points=\"")
    for (index, point) in points.enumerated() {
      if index > 0 { body.append(byte: UInt8(ascii: " ")) }
      body.append(coordinate: point.x)
      body.append(byte: UInt8(ascii: ","))
      body.append(coordinate: point.y)
    }
    body.append("\"")
  }

  private mutating func append(_ box: Box) {
    attribute("x", box.x)
    attribute("y", box.y)
    attribute("width", max(box.width, 0))
    attribute("height", max(box.height, 0))
  }
}
