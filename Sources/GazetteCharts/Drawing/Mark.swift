/// A small shape with a meaning, told from the others without colour.
enum Mark: Sendable, Hashable {
  case disc, ring, half, square, openSquare, diamond, openDiamond, triangle, cross, dash, bar
}

extension Drawing {
  /// Draws a mark around a place.
  ///
  /// - Parameter size: From the middle to the edge, in units.
  mutating func mark(_ mark: Mark, at place: Point, size: Double = 5, _ ink: Ink) {
    switch mark {
    case .disc: circle(place, size, ink)
    case .ring: circle(place, size - 1, ink, isOpen: true)
    case .half:
      circle(place, size - 1, ink, isOpen: true)
      halfDisc(place, size - 1, ink)
    case .square: polygon(square(place, size * 0.85), ink)
    case .openSquare: polygon(square(place, size * 0.85 - 1), ink, isOpen: true)
    case .diamond: polygon(diamond(place, size * 1.1), ink)
    case .openDiamond: polygon(diamond(place, size * 1.1 - 1.4), ink, isOpen: true)
    case .triangle: polygon(triangle(place, size), ink)
    case .cross:
      stroke(place, size * 0.75, size * 0.75, ink, width: 2)
      stroke(place, size * 0.75, size * -0.75, ink, width: 2)
    case .dash: stroke(place, size * 0.7, 0, ink, width: 1.5)
    case .bar: stroke(place, 0, size, ink, width: 3)
    }
  }

  private mutating func circle(_ place: Point, _ radius: Double, _ ink: Ink, isOpen: Bool = false) {
    open("circle", ink, isOpen: isOpen)
    attribute("cx", place.x)
    attribute("cy", place.y)
    attribute("r", radius)
    body.append("/>")
  }

  /// The left half of a disc.
  private mutating func halfDisc(_ place: Point, _ radius: Double, _ ink: Ink) {
    open("path", ink)
    body.append(" d=\"M")
    body.append(coordinate: place.x)
    body.append(byte: UInt8(ascii: " "))
    body.append(coordinate: place.y - radius)
    body.append("a")
    body.append(coordinate: radius)
    body.append(byte: UInt8(ascii: " "))
    body.append(coordinate: radius)
    body.append(" 0 0 0 0 ")
    body.append(coordinate: 2 * radius)
    body.append("z\"/>")
  }

  private mutating func stroke(
    _ place: Point, _ right: Double, _ down: Double, _ ink: Ink, width: Double
  ) {
    line(
      from: Point(x: place.x - right, y: place.y - down),
      to: Point(x: place.x + right, y: place.y + down), ink, width: width)
  }

  private func square(_ place: Point, _ arm: Double) -> [Point] {
    [(-arm, -arm), (arm, -arm), (arm, arm), (-arm, arm)].map {
      Point(x: place.x + $0.0, y: place.y + $0.1)
    }
  }

  private func diamond(_ place: Point, _ arm: Double) -> [Point] {
    [(0, -arm), (arm, 0), (0, arm), (-arm, 0)].map {
      Point(x: place.x + $0.0, y: place.y + $0.1)
    }
  }

  private func triangle(_ place: Point, _ arm: Double) -> [Point] {
    [(0, -arm * 0.9), (arm, arm * 0.8), (-arm, arm * 0.8)].map {
      Point(x: place.x + $0.0, y: place.y + $0.1)
    }
  }
}
