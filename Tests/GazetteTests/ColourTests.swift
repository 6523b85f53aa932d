import Gazette
import GazetteTestSupport
import Testing

/// The colours of a site are made of its theme colour, and can always be read.
struct ColourTests {
  /// Values of CSS Color 4, chapter 18, and of Ottosson's description.
  @Test(
    "a colour of sRGB has the lightness and hue that Oklab gives it",
    arguments: [
      ("#ffffff", 1.0, 0.0, 0.0), ("#000000", 0.0, 0.0, 0.0),
      ("#ff0000", 0.62796, 0.22486, 0.12585),
      ("#00ff00", 0.86644, -0.23389, 0.1795), ("#0000ff", 0.45201, -0.03246, -0.31153),
      ("#808080", 0.59987, 0.0, 0.0),
    ])
  func oklab(_ hex: String, _ lightness: Double, _ a: Double, _ b: Double) throws {
    let tone = Oklab(try #require(SRGBColor(hex: hex)))
    #expect(abs(tone.lightness - lightness) < 0.0001)
    #expect(abs(tone.a - a) < 0.0001)
    #expect(abs(tone.b - b) < 0.0001)
  }

  @Test("a colour comes back from Oklab as it was")
  func thereAndBack() {
    for red in stride(from: UInt8(0), through: 255, by: 17) {
      for green in stride(from: UInt8(0), through: 255, by: 17) {
        for blue in stride(from: UInt8(0), through: 255, by: 17) {
          let color = SRGBColor(red: red, green: green, blue: blue)
          #expect(Oklab(color).color == color)
        }
      }
    }
  }

  @Test("what sRGB has no colour for keeps its lightness and hue, and loses chroma")
  func outside() {
    let wanted = Oklab(lightness: 0.5, a: -0.3, b: 0.3)
    let found = Oklab(wanted.color)
    #expect(abs(found.lightness - 0.5) < 0.005)
    #expect(found.a < -0.05 && abs(found.a + found.b) < 0.01)
  }

  /// Figures of WCAG's own examples and tools.
  @Test(
    "contrast is that of WCAG",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
      ("#ff0000", "#ffffff", 4.0), ("#0000ff", "#ffff00", 8.0), ("#123456", "#123456", 1.0),
    ])
  func contrast(_ one: String, _ other: String, _ expected: Double) throws {
    let (one, other) = (try #require(SRGBColor(hex: one)), try #require(SRGBColor(hex: other)))
    #expect(abs(one.contrast(with: other) - expected) < 0.01)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(
    "what is no colour is none",
    arguments: ["", "#", "b3261e", "#b3261", "#b3261ee", "#+3261e", "#b32 1e"])
  func noColour(_ text: String) { #expect(SRGBColor(hex: text) == nil) }

  /// Every hue at several lightnesses, and the greys from black to white.
  static let themes: [SRGBColor] = {
    let circle = stride(from: 0, to: 252, by: 7).map { step -> (Double, Double) in
      // A square around grey has every hue as a circle has.
      let (side, along) = (step / 63, Double(step % 63) / 31.5 - 1)
      return [(along, -1.0), (1, along), (-along, 1), (-1, -along)][side]
    }
    let hues = [0.15, 0.4, 0.6, 0.8, 0.97].flatMap { lightness in
      circle.map { Oklab(lightness: lightness, a: $0.0 * 0.3, b: $0.1 * 0.3).color }
    }
    let greys = stride(from: UInt8(0), through: 255, by: 15).map {
      SRGBColor(red: $0, green: $0, blue: $0)
    }
    let loud = ["#ffff00", "#ffffcc", "#00ff00", "#00ffff", "#ff00ff", "#0000ff", "#ff0000"]
    return hues + greys + loud.compactMap { SRGBColor(hex: $0) }
  }()

  @Test("with 200 theme colours, every text has a contrast of 4.5 and every shape of 3")
  func readable() throws {
    #expect(Set(Self.themes).count >= 200)
    for theme in Self.themes {
      let palette = Palette(theme: theme, honour: theme)
      for (mode, tones) in [("light", palette.light), ("dark", palette.dark)] {
        let colors = Dictionary(uniqueKeysWithValues: tones.map { ($0.name, $0.color) })
        func color(_ name: String) throws -> SRGBColor { try #require(colors[name]) }
        for paper in ["paper", "sheet", "gold-soft"] {
          for text in ["ink", "quiet", "accent", "accent-strong", "gold-text"] {
            let contrast = try color(text).contrast(with: color(paper))
            #expect(contrast >= 4.5, "\(mode) \(theme.hex): \(text) on \(paper)")
          }
          for shape in ["edge", "gold"] {
            let contrast = try color(shape).contrast(with: color(paper))
            #expect(contrast >= 3, "\(mode) \(theme.hex): \(shape) on \(paper)")
          }
        }
        let pairs = [("on-accent", "accent", 4.5), ("on-seal", "seal", 4.5), ("seal", "paper", 3)]
        for (one, other, least) in pairs {
          let contrast = try color(one).contrast(with: color(other))
          #expect(contrast >= least, "\(mode) \(theme.hex): \(one) on \(other)")
        }
      }
    }
  }

  @Test("a theme colour that can be read stays as it is")
  func unchanged() throws {
    let palette = Palette(theme: try #require(SRGBColor(hex: "#1d4f91")))
    #expect(palette.light.first { $0.name == "accent" }?.color.hex == "#1d4f91")
  }

  @Test("the two colours of site.yml come into the style sheet")
  func inSite() async throws {
    func style(_ colours: String) async throws -> String {
      let result = try await TestSite([:], settings: TestSite.settings + colours).build()
      #expect(result.diagnostics.isEmpty)
      let path = try #require(result.files.keys.first { $0.hasPrefix("assets/site-") })
      return result[path]
    }
    #expect(try await style("themeColor: \"#1d4f91\"\n").contains("--accent:#1d4f91"))
    let plain = try await style("")
    let green = try await style("honourColor: \"#208040\"\n")
    #expect(plain.contains("--accent:#b3261e") && green.contains("--accent:#b3261e"))
    #expect(plain != green)
  }
}
