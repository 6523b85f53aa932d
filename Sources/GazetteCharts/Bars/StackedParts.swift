/// The parts of one bar, each beginning where the one before it ends.
struct StackedParts {
  /// From where to where each part reaches; `nil` for a number that is absent.
  let parts: [ClosedRange<Double>?]
  let low: Double
  let high: Double

  /// Numbers above zero go up from zero, those below it down.
  init(_ numbers: some Sequence<ChartNumber>) {
    var low = 0.0
    var high = 0.0
    var parts: [ClosedRange<Double>?] = []
    for number in numbers {
      guard let value = number.value else {
        parts.append(nil)
        continue
      }
      if value < 0 {
        parts.append((low + value)...low)
        low += value
      } else {
        parts.append(high...(high + value))
        high += value
      }
    }
    self.parts = parts
    self.low = low
    self.high = high
  }
}
