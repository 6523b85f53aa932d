/// A step of 1, 2 or 5 times a power of ten.
struct RoundStep: Hashable {
  let digit: Int
  let exponent: Int

  init(digit: Int, exponent: Int) {
    self.digit = digit
    self.exponent = exponent
  }

  /// The smallest step that is no shorter than a length above zero.
  init(atLeast length: Double) {
    var exponent = 0
    while Self.power(exponent + 1) <= length { exponent += 1 }
    while Self.power(exponent) > length && exponent > -20 { exponent -= 1 }
    let digits = length / Self.power(exponent)
    let slack = 1 + 1e-9
    self.exponent = digits <= 5 * slack ? exponent : exponent + 1
    digit = digits <= slack ? 1 : digits <= 2 * slack ? 2 : digits <= 5 * slack ? 5 : 1
  }

  /// The next longer one.
  var next: RoundStep {
    switch digit {
    case 1: RoundStep(digit: 2, exponent: exponent)
    case 2: RoundStep(digit: 5, exponent: exponent)
    default: RoundStep(digit: 1, exponent: exponent + 1)
    }
  }

  /// How many of these steps a multiple is from zero, for the multiples that enclose a range.
  func multiples(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    let first = (low / value(1) + 1e-9).rounded(.down)
    let last = (high / value(1) - 1e-9).rounded(.up)
    return Int(max(first, -1e18))...Int(min(max(last, first + 1), 1e18))
  }

  /// A multiple of the step, with no more error than one rounding.
  func value(_ multiple: Int) -> Double {
    let whole = Double(multiple) * Double(digit)
    return exponent < 0 ? whole / Self.power(-exponent) : whole * Self.power(exponent)
  }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent.magnitude { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
