/// A colour as the eye orders them (Oklab, Björn Ottosson 2020; CSS Color 4): lightness, and the
/// green–red and blue–yellow of it. A hue is kept by moving both alike, so no angle is needed.
package struct Oklab: Equatable, Sendable {
  /// From 0 for black to 1 for white.
  package var lightness: Double
  package var a, b: Double

  package init(lightness: Double, a: Double, b: Double) {
    (self.lightness, self.a, self.b) = (lightness, a, b)
  }

  package init(_ color: SRGBColor) {
    let (red, green, blue) = color.linear
    let long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue).root(3)
    let medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue).root(3)
    let short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue).root(3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// How far the colour is from grey (the chroma of OKLCH).
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The same hue in another lightness and at most some chroma.
  func with(lightness: Double, chroma limit: Double) -> Oklab {
    let factor = chroma > limit ? limit / chroma : 1
    return Oklab(lightness: lightness, a: a * factor, b: b * factor)
  }

  /// The colour of sRGB of this lightness and hue, with as much of the chroma as sRGB has.
  package var color: SRGBColor {
    if let whole = exact { return whole }
    // Grey of any lightness is in sRGB; between it and the colour lies the edge.
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if scaled(middle).exact == nil { outside = middle } else { inside = middle }
    }
    return scaled(inside).exact ?? SRGBColor(red: 0, green: 0, blue: 0)
  }

  private func scaled(_ factor: Double) -> Oklab {
    Oklab(lightness: lightness, a: a * factor, b: b * factor)
  }

  /// The colour of sRGB; nil where sRGB has none.
  private var exact: SRGBColor? {
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let medium = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    guard
      let red = Self.part(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
      let green = Self.part(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
      let blue = Self.part(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
    else { return nil }
    return SRGBColor(red: red, green: green, blue: blue)
  }

  /// An amount of light as a part of sRGB.
  private static func part(_ light: Double) -> UInt8? {
    // To the power of 1/2.4, which is five twelfths.
    let twelfth = light.root(3).squareRoot().squareRoot()
    let power = twelfth * twelfth * twelfth * twelfth * twelfth
    let value = light <= 0.0031308 ? 12.92 * light : 1.055 * power - 0.055
    let part = (value * 255).rounded()
    return (0...255).contains(part) ? UInt8(part) : nil
  }
}
