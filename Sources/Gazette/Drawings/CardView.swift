import GazetteTemplates

/// What the template of a share card can name: a card of the site, or of the pages of one kind.
final class CardView: TemplateObject {
  let names: NameSet<CardView>
  /// What the card says large: the name of the site or of a kind of record.
  let title: String
  let settings: SiteSettings
  let tag: String
  /// The site and the theme's words, as pages see them.
  let (site, text): (TemplateValue, TemplateValue)
  /// Whether it is the card of the site as a whole.
  let isHome: Bool

  init(
    names: NameSet<CardView>, title: String, settings: SiteSettings, tag: String,
    shared: SharedValues, isHome: Bool
  ) {
    (self.names, self.title, self.settings) = (names, title, settings)
    (self.tag, self.isHome) = (tag, isHome)
    (site, text) = (shared.site, shared.text)
  }

  /// The view of the site as a whole.
  static func site(
    _ site: Site, _ names: NameSet<CardView>, _ shared: SharedValues, language: Int
  ) -> CardView {
    let tag = site.languages[language]
    return CardView(
      names: names, title: site.settings.value(SiteFields.name, in: tag) ?? "",
      settings: site.settings, tag: tag, shared: shared, isHome: true)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }

  /// The size of the title, the largest in which it stands in the card, and its lines.
  var setTitle: (size: Int, lines: [String]) {
    for (size, most) in [(112, 1), (96, 1), (84, 2)] {
      let width = Self.width / size
      if CardLines.broken(title, width: width).count <= most {
        return (size, CardLines.even(title, width: width, most: most))
      }
    }
    return (64, CardLines.even(title, width: Self.width / 64, most: 3))
  }

  /// The name of the site, cut to one line of 40 pixels.
  var nameLine: String {
    let name = settings.value(SiteFields.name, in: tag) ?? ""
    return CardLines.broken(name, width: 1040 * 100 / 40, most: 1).first ?? ""
  }

  /// One line about the site, broken to fit.
  var lines: [String] {
    let line = settings.value(SiteFields.tagline, in: tag) ?? ""
    return CardLines.even(line, width: Self.width / 32, most: 2)
  }

  /// The host of the site's address.
  var host: String {
    let afterScheme = (settings.address ?? "").drop { $0 != ":" }.dropFirst(3)
    return String(afterScheme.prefix { $0 != "/" })
  }

  /// How wide a line may be, in hundredths of a pixel, so that a size divides it into hundredths of
  /// a character.
  private static let width = 700 * 100
}
