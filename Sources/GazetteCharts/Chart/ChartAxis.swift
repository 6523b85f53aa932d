/// How the numbers along an axis are chosen and written.
package struct ChartAxis: Sendable {
  /// Whether only whole numbers may stand along the axis, as for things that are counted.
  package let isWhole: Bool
  /// Writes a number of the axis in the reader's language; short, such as `20` or `5 万`.
  package let text: @Sendable (Double) -> String

  package init(isWhole: Bool = false, text: @escaping @Sendable (Double) -> String) {
    self.isWhole = isWhole
    self.text = text
  }
}
