/// The colours of a site's pages, made of its theme colour and its colour of honours.
///
/// Texts have a contrast of at least 4.5 to every paper they stand on, and shapes of at least 3, on
/// light and on dark paper: the lightness of a tone is moved until it holds (WCAG 2.2, 1.4.3 and
/// 1.4.11). Style sheets name a tone as `var(--<name>)`.
package struct Palette: Sendable {
  package struct Tone: Sendable {
    package let name: String
    package let color: SRGBColor
  }

  package let light: [Tone]
  package let dark: [Tone]

  /// - Parameters:
  ///   - theme: the one strong colour: the rule below the masthead, links, what matters most on a page.
  ///   - honour: the colour of honours, and of nothing else.
  package init(theme: SRGBColor = Self.vermilion, honour: SRGBColor = Self.gold) {
    light = Self.tones(.light, Oklab(theme), Oklab(honour))
    dark = Self.tones(.dark, Oklab(theme), Oklab(honour))
  }

  package static let vermilion = SRGBColor(red: 0xB3, green: 0x26, blue: 0x1E)
  package static let gold = SRGBColor(red: 0xA6, green: 0x7C, blue: 0x1E)

  /// The least contrast of texts, and of shapes that say something.
  static let textContrast = 4.5
  static let shapeContrast = 3.0

  private enum Paper { case light, dark }

  private static func tones(_ paper: Paper, _ theme: Oklab, _ honour: Oklab) -> [Tone] {
    let isLight = paper == .light
    let grey = Self.grey(beside: theme)
    func neutral(_ light: Double, _ dark: Double) -> Oklab {
      let lightness = isLight ? light : dark
      return Oklab(lightness: lightness, a: grey.a, b: grey.b)
    }
    let sheets = [neutral(0.98, 0.207), neutral(0.953, 0.247)].map(\.color)
    let soft = honour.with(lightness: isLight ? 0.95 : 0.276, chroma: 0.03).color
    let papers = sheets + [soft]
    func readable(_ tone: Oklab, _ contrast: Double) -> SRGBColor {
      tone.moved(away: isLight ? -1 : 1, from: papers, to: contrast)
    }
    let accent = theme.with(
      lightness: isLight ? min(theme.lightness, 0.52) : min(max(theme.lightness, 0.74), 0.86),
      chroma: isLight ? 1 : 0.13)
    let text = readable(accent, textContrast)
    // What the pointer is on is a step further from the paper.
    let strong = Oklab(text).with(
      lightness: max(0, Oklab(text).lightness + (isLight ? -0.1 : 0.09)), chroma: isLight ? 1 : 0.09
    )
    // A seal is red on dark paper too: dark enough for its light character, light enough to be seen.
    let cut = SRGBColor(red: 0xFF, green: 0xF6, blue: 0xEA)
    let lightSeal = Oklab(sealColor(theme, cut))
    let seal =
      isLight ? lightSeal.color : lightSeal.moved(away: 1, from: [sheets[0]], to: shapeContrast)
    return [
      ("paper", sheets[0]), ("sheet", sheets[1]),
      ("ink", readable(neutral(0.25, 0.925), 7)),
      ("quiet", readable(neutral(0.48, 0.742), textContrast)),
      ("rule", neutral(0.872, 0.34).color),
      ("edge", readable(neutral(0.614, 0.588), shapeContrast)),
      ("accent", text), ("accent-strong", strong.color),
      ("on-accent", sheets[0]),
      ("seal", seal), ("on-seal", cut),
      (
        "gold",
        readable(
          honour.with(lightness: isLight ? min(honour.lightness, 0.62) : 0.71, chroma: 0.12),
          shapeContrast)
      ),
      (
        "gold-text",
        readable(honour.with(lightness: isLight ? 0.475 : 0.8, chroma: 0.11), textContrast)
      ),
      ("gold-soft", soft),
    ].map { Tone(name: $0.0, color: $0.1) }
  }

  /// The theme colour, dark enough for the character cut into it.
  private static func sealColor(_ theme: Oklab, _ cut: SRGBColor) -> SRGBColor {
    theme.with(lightness: min(max(theme.lightness, 0.35), 0.5), chroma: 1)
      .moved(away: -1, from: [cut], to: textContrast)
  }

  /// The hue of paper and greys: that of rice paper beside a warm colour, the colour's own beside a
  /// cool one, none beside a grey one.
  private static func grey(beside theme: Oklab) -> Oklab {
    if theme.chroma < 0.02 { return Oklab(lightness: 0, a: 0, b: 0) }
    let isWarm = theme.a >= 0 && theme.b >= -theme.a / 2 || theme.a < 0 && theme.b > -theme.a
    return isWarm
      ? Oklab(lightness: 0, a: 0.002, b: 0.0105) : theme.with(lightness: 0, chroma: 0.008)
  }
}

extension Oklab {
  /// The colour, made lighter or darker until it has a contrast to all of some papers.
  func moved(away step: Double, from papers: [SRGBColor], to contrast: Double) -> SRGBColor {
    var tone = self
    while !papers.allSatisfy({ tone.color.contrast(with: $0) >= contrast }),
      (0...1).contains(tone.lightness + step * 0.005)
    {
      tone.lightness += step * 0.005
    }
    return tone.color
  }
}
