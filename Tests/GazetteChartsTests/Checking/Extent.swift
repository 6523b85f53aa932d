import GazetteCharts

/// What a shape or text covers, in units.
struct Extent {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// Whether it lies between 0 and a width and a height, rounding of the last digit allowed.
  func isWithin(_ width: Double, _ height: Double) -> Bool {
    let slack = 0.11
    return x.lowerBound >= -slack && x.upperBound <= width + slack
      && y.lowerBound >= -slack && y.upperBound <= height + slack
  }
}

extension XMLElement {
  /// What the element covers: a rectangle, the ends of a line, corners, a circle, or a text.
  var extents: [Extent] {
    if let x1 = number("x1"), let x2 = number("x2"), let y1 = number("y1"), let y2 = number("y2") {
      return [Extent(x: min(x1, x2)...max(x1, x2), y: min(y1, y2)...max(y1, y2))]
    }
    if let cx = number("cx"), let cy = number("cy"), let r = number("r") {
      return [Extent(x: cx - r...cx + r, y: cy - r...cy + r)]
    }
    if let points = self("points") {
      return points.split(separator: " ").map { point in
        let parts = point.split(separator: ",").compactMap { Double($0) }
        guard parts.count == 2 else { return Extent(x: -1e9...0, y: 0...0) }
        return Extent(x: parts[0]...parts[0], y: parts[1]...parts[1])
      }
    }
    guard let x = number("x"), let y = number("y") else { return [] }
    if let width = number("width"), let height = number("height") {
      return [Extent(x: x...x + width, y: y...y + height)]
    }
    let width = TextWidth.units(text, isStrong: self("class") == "chart-strong")
    let before = self("text-anchor").map { $0 == "end" ? width : width / 2 } ?? 0
    return [Extent(x: x - before...x - before + width, y: y - 10...y + 3)]
  }
}
