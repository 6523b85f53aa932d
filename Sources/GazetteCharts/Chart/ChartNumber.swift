/// A number with the text that shows it in the reader's language.
package struct ChartNumber: Sendable, Hashable {
  /// The largest magnitude that can be drawn.
  package static let limit = 1e18

  /// `nil` where there is no number: nothing is drawn, and `text` says why.
  package let value: Double?
  /// What stands in the picture and in the table, such as `1,204 km` or `–`.
  package let text: String

  /// A number that is not finite, or beyond 10¹⁸ either way, counts as absent.
  package init(_ value: Double, _ text: String) {
    self.value = value.magnitude <= Self.limit ? value : nil
    self.text = text
  }

  package init(_ value: Int, _ text: String) {
    self.init(Double(value), text)
  }

  /// No number.
  package init(absent text: String) {
    value = nil
    self.text = text
  }
}

extension Sequence<ChartNumber> {
  /// The smallest and the largest number; `nil` if there is none.
  var extent: ClosedRange<Double>? {
    var extent: ClosedRange<Double>?
    for number in self {
      guard let value = number.value else { continue }
      let old = extent ?? value...value
      extent = Swift.min(old.lowerBound, value)...Swift.max(old.upperBound, value)
    }
    return extent
  }
}

extension ClosedRange<Double> {
  /// The range with zero in it.
  var withZero: ClosedRange<Double> { Swift.min(lowerBound, 0)...Swift.max(upperBound, 0) }
}
