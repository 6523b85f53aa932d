/// Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten.
package struct NiceTicks: Sendable, Hashable {
  /// In rising order, at least two, the first and last at or beyond what was to be covered.
  package let values: [Double]

  package var low: Double { values.first ?? 0 }
  package var high: Double { values.last ?? 1 }

  /// Covers a range with the smallest round step that needs no more than `most` steps.
  ///
  /// A range of no width is widened to zero, and zero alone to 0…1. Bounds beyond
  /// `ChartNumber.limit` are moved to it.
  ///
  /// - Parameter isWhole: Whether the step is at least one.
  package init(covering range: ClosedRange<Double>, most: Int = 5, isWhole: Bool = false) {
    let limit = ChartNumber.limit
    var low = min(max(range.lowerBound, -limit), limit)
    var high = min(max(range.upperBound, -limit), limit)
    let size = max(low.magnitude, high.magnitude)
    if high - low <= size * 1e-12 {
      low = min(low, 0)
      high = max(high, 0)
    }
    if high - low < 1e-18 {
      low = 0
      high = 1
    }
    var step = RoundStep(atLeast: (high - low) / Double(max(most, 1)))
    if isWhole && step.exponent < 0 { step = RoundStep(digit: 1, exponent: 0) }
    while step.multiples(low, high).count > max(most, 1) + 1 { step = step.next }
    values = step.multiples(low, high).map(step.value)
  }
}
