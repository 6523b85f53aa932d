/// An interval with how many numbers fall into it.
package struct HistogramBin: Sendable, Hashable {
  /// Belongs to the interval.
  package let lower: Double
  /// Belongs to the next one.
  package let upper: Double
  package let count: Int

  package init(lower: Double, upper: Double, count: Int) {
    self.lower = lower
    self.upper = upper
    self.count = count
  }

  /// Counts numbers in intervals between round bounds; the largest is never left out.
  ///
  /// Numbers that are all equal make one interval.
  static func bins(_ values: [Double], isWhole: Bool, most: Int) -> [HistogramBin] {
    guard let low = values.min(), let high = values.max() else { return [] }
    var step = RoundStep(atLeast: max((high - low) / Double(max(most, 1)), high.ulp, low.ulp))
    if low == high { step = RoundStep(atLeast: max(low.magnitude * 1e-12, 1)) }
    if isWhole && step.exponent < 0 { step = RoundStep(digit: 1, exponent: 0) }
    while step.bins(low, high).count > max(most, 1) { step = step.next }
    let indices = step.bins(low, high)
    var counts = [Int](repeating: 0, count: indices.count)
    for value in values {
      let place = step.bin(value) - indices.lowerBound
      counts[min(max(place, 0), counts.count - 1)] += 1
    }
    return zip(indices, counts).map {
      HistogramBin(lower: step.value($0), upper: step.value($0 + 1), count: $1)
    }
  }
}

extension RoundStep {
  /// The interval a number falls into, counted from zero.
  fileprivate func bin(_ value: Double) -> Int {
    let guess = Int(min(max((value / self.value(1)).rounded(.down), -1e18), 1e18))
    if self.value(guess) > value { return guess - 1 }
    return self.value(guess + 1) <= value ? guess + 1 : guess
  }

  fileprivate func bins(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    bin(low)...max(bin(low), bin(high))
  }
}
