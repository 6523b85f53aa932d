/// How a line is told from the others, in black and white too.
struct LineStyle {
  let ink: Ink
  let width: Double
  let dash: StaticString?
  let mark: Mark

  /// The style of the n-th series; from the fifth on they come again.
  init(series index: Int) {
    switch index % 4 {
    case 0: self.init(.bar, 2.5, nil, .disc)
    case 1: self.init(.second, 2, "6 3", .openSquare)
    case 2: self.init(.third, 1.5, "2 3", .diamond)
    default: self.init(.plan, 2, nil, .triangle)
    }
  }

  private init(_ ink: Ink, _ width: Double, _ dash: StaticString?, _ mark: Mark) {
    self.ink = ink
    self.width = width
    self.dash = dash
    self.mark = mark
  }
}
