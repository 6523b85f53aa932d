/// A part of a whole, kept as two whole numbers so that nothing is lost by rounding.
package struct Ratio: Sendable, Hashable {
  package let part: Int
  /// What the part is of; where it is 0, there is no share.
  package let whole: Int

  package init(_ part: Int, _ whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// The share in whole percent, halves rounded away from zero; nil where there is no whole.
  package var percent: Int? {
    guard whole != 0 else { return nil }
    return Int((Double(part) * 100 / Double(whole)).rounded())
  }
}
