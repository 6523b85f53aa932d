/// What a shape is, named as a class, from which charts.css gives the colour.
///
/// Shapes and their edges are painted in `currentColor`, so the class sets `color`.
enum Ink: String, Sendable {
  /// The numbers the chart is about.
  case bar = "chart-bar"
  /// Numbers they are held against.
  case second = "chart-second"
  /// A third row of numbers, and marks that must be seen.
  case third = "chart-third"
  /// What was planned, and the edges of areas.
  case plan = "chart-plan"
  /// A light area, and lines that only guide the eye.
  case grid = "chart-grid"
  /// The line from which numbers are counted.
  case axis = "chart-axis"
  /// The line of today, or of a limit.
  case today = "chart-today"
  /// The paper on which the chart stands.
  case ground = "chart-ground"
}
