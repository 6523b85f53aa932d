/// An exact decimal number with up to six places, such as 2.5 hours or 60 %.
package struct Quantity: Sendable, Hashable, Comparable {
  /// The value in millionths.
  package let millionths: Int

  package init(millionths: Int) { self.millionths = millionths }

  /// Reads digits with an optional sign, thousands separators (1,234) and up to six decimal places.
  package init?(parsing text: some StringProtocol) {
    // Most are digits and nothing else.
    if let whole = Decimal.digits(text.utf8), whole < 1_000_000_000_000 {
      millionths = whole * 1_000_000
      return
    }
    var bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let whole = Self.whole(Array(first)), whole < 1_000_000_000_000
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard parts[1].count <= 6, let digits = Decimal.digits(parts[1]) else { return nil }
      fraction = (parts[1].count..<6).reduce(digits) { value, _ in value * 10 }
    }
    millionths = (isNegative ? -1 : 1) * (whole * 1_000_000 + fraction)
  }

  /// 1234 or 1,234: commas stand only where thousands end.
  private static func whole(_ bytes: [UInt8]) -> Int? {
    let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard let first = groups.first, (1...3).contains(first.count),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return Decimal.digits(Array(groups.joined()))
  }

  /// The sum; one too large to be kept is the largest there is.
  package func adding(_ other: Quantity) -> Quantity {
    let (sum, isTooLarge) = millionths.addingReportingOverflow(other.millionths)
    return Quantity(millionths: isTooLarge ? (millionths < 0 ? .min : .max) : sum)
  }

  /// The product with a whole number; one too large to be kept is the largest there is.
  package func times(_ factor: Int) -> Quantity {
    let (product, isTooLarge) = millionths.multipliedReportingOverflow(by: factor)
    let isNegative = (millionths < 0) != (factor < 0)
    return Quantity(millionths: isTooLarge ? (isNegative ? .min : .max) : product)
  }

  package static func < (a: Quantity, b: Quantity) -> Bool { a.millionths < b.millionths }
}

extension Quantity: CustomStringConvertible {
  /// The shortest writing: 2.5, with a comma between thousands.
  package var description: String {
    sign + Decimal.grouped(Int(millionths.magnitude / 1_000_000)) + fraction
  }

  /// The number as machines read it: 1234.5.
  package var digits: String { sign + String(millionths.magnitude / 1_000_000) + fraction }

  private var sign: String { millionths < 0 ? "-" : "" }

  /// The places behind the point, with the point; empty for a whole number.
  private var fraction: String {
    var fraction = Decimal.padded(Int(millionths.magnitude % 1_000_000), 6)[...]
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    return fraction.isEmpty ? "" : ".\(fraction)"
  }
}
