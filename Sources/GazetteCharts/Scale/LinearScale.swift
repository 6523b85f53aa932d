/// Maps numbers to places along a line.
package struct LinearScale: Sendable, Hashable {
  /// The numbers at both ends.
  package let domain: ClosedRange<Double>
  /// Where the smallest number stands; may be larger than `end`, as for a vertical axis.
  package let start: Double
  /// Where the largest number stands.
  package let end: Double

  /// A domain of no width is widened to hold zero, and zero alone to 0…1.
  package init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    let wide = domain.lowerBound < domain.upperBound ? domain : domain.withZero
    self.domain = wide.lowerBound < wide.upperBound ? wide : 0...1
    self.start = start
    self.end = end
  }

  package init(_ ticks: NiceTicks, from start: Double, to end: Double) {
    self.init(ticks.low...ticks.high, from: start, to: end)
  }

  /// The place of a number; one outside the domain stands at the nearer end.
  package func place(_ value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return start + min(max(share, 0), 1) * (end - start)
  }

  /// A text for a number, with an arrow if it lies outside the domain of a horizontal scale.
  func pointing(_ text: String, to value: Double) -> String {
    if value < domain.lowerBound { return "← " + text }
    return value > domain.upperBound ? text + " →" : text
  }
}
