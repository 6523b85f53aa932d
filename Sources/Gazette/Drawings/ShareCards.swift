import GazettePhotos
import GazetteTemplates
import GazetteText

/// The share cards of a site: one for each kind of record that has pages, and one for the rest, in
/// each language. They are planned only if a template asks for them.
struct ShareCards: Sendable {
  static let size = PixelSize(width: 1200, height: 630)

  private struct Key: Hashable {
    let subject: CardSubject
    let language: Int
  }

  private let cards: [Key: PlannedDrawing]

  static let none = ShareCards(cards: [:])

  private init(cards: [Key: PlannedDrawing]) { self.cards = cards }

  /// Every drawing once, in order of names.
  var drawings: [PlannedDrawing] {
    Set(cards.values).sorted { $0.cacheName < $1.cacheName }
  }

  /// The card of a page; nil if it has none.
  func card(_ page: PlannedPage, _ site: Site) -> PlannedDrawing? {
    CardSubject(page, in: site).flatMap { cards[Key(subject: $0, language: page.language)] }
  }

  /// Writes the drawing of every card, and says what must not be in one.
  static func plan(
    _ site: Site, _ plan: SitePlan, _ theme: Theme, _ templates: CheckedTemplates,
    _ shared: [SharedValues], isWanted: Bool
  ) -> (ShareCards, [Diagnostic]) {
    let names = Set(theme.library.templateNames)
    guard isWanted, site.settings.address != nil, templates.ask(for: "shareImage"),
      names.contains(CardSubject.commonTemplate)
    else { return (.none, []) }
    var keys: Set<Key> = []
    for page in plan.pages {
      if let subject = CardSubject(page, in: site) {
        keys.insert(Key(subject: subject, language: page.language))
      }
    }
    var cards: [Key: PlannedDrawing] = [:]
    var faults: [String: Diagnostic] = [:]
    for key in keys {
      let template = key.subject.template(among: names, site.kinds)
      let source = "Templates/\(template).svg"
      guard let page = templates.page(template) else { continue }
      var out = OutputBuffer()
      do {
        try templates.render(
          page, root: view(of: key, site, theme, shared[key.language]),
          context: RenderContext(prefix: ""), into: &out)
      } catch {
        return (.none, [.endlessPage(error)])
      }
      if DrawingCheck.namesFile(out.bytes) { faults[source] = .fileInDrawing(source) }
      cards[key] = PlannedDrawing(Drawing(out.bytes, size: size), source: source)
    }
    return (ShareCards(cards: cards), Array(faults.values).inOrder())
  }

  private static func view(
    of key: Key, _ site: Site, _ theme: Theme, _ shared: SharedValues
  ) -> CardView {
    switch key.subject {
    case .site: .site(site, theme.catalogue.card, shared, language: key.language)
    case .kind(let kind):
      CardView(
        names: theme.catalogue.card,
        title: site.kinds.kinds[kind].plural.text(in: site.languages[key.language]),
        settings: site.settings, tag: site.languages[key.language], shared: shared, isHome: false)
    }
  }
}
