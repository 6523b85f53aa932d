/// A place in a drawing, in units.
struct Point: Hashable {
  let x: Double
  let y: Double
}

/// An upright rectangle, in units.
struct Box: Hashable {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  /// The box without a rim, for an edge that must not stand out.
  func inset(by rim: Double) -> Box {
    Box(x: x + rim, y: y + rim, width: width - 2 * rim, height: height - 2 * rim)
  }
}
