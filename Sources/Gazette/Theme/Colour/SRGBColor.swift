/// A colour of sRGB, 8 bits for each part.
package struct SRGBColor: Hashable, Sendable {
  package let red, green, blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#b3261e`; nil if it is not written so.
  package init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy(\.isASCIIHexDigit),
      let number = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// The colour as style sheets have it: `#b3261e`.
  package var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// How light the colour is to the eye, from 0 for black to 1 for white (WCAG 2: relative luminance).
  package var luminance: Double {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// The contrast of two colours, from 1 for equal ones to 21 for black and white (WCAG 2).
  package func contrast(with other: SRGBColor) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The parts as amounts of light, from 0 to 1.
  var linear: (red: Double, green: Double, blue: Double) {
    (Self.light(red), Self.light(green), Self.light(blue))
  }

  private static func light(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // To the power of 2.4.
    let fifth = base.root(5)
    return base * base * fifth * fifth
  }
}

extension Double {
  /// A root of a number that is not negative, by arithmetic alone: the same on every machine.
  func root(_ degree: Int) -> Double {
    guard self > 0 else { return 0 }
    var root = max(1, self)
    for _ in 0..<200 {
      let power = (1..<degree).reduce(1.0) { product, _ in product * root }
      let next = root - (root - self / power) / Double(degree)
      // From above it falls to the root, and then stands still.
      guard next < root else { break }
      root = next
    }
    return root
  }
}
