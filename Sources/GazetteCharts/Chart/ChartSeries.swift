/// A row of numbers that belong together, one for each item or period.
package struct ChartSeries: Sendable, Hashable {
  package let name: String
  /// Those that are missing at the end count as absent.
  package let numbers: [ChartNumber]

  package init(_ name: String, _ numbers: [ChartNumber]) {
    self.name = name
    self.numbers = numbers
  }

  /// The number at an index, if there is one.
  func number(_ index: Int) -> ChartNumber? {
    numbers.indices.contains(index) ? numbers[index] : nil
  }
}
