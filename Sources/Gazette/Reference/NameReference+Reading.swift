import GazetteTemplates
import GazetteText

extension NameReference {
  /// Reads what a site's templates can name: its kinds and its theme.
  ///
  /// The site's records need not be there, and its settings need not be right. There is no reference
  /// if a kind or a text is wrong.
  package static func read(
    _ tree: SourceTree
  ) throws(IOFailure) -> (NameReference?, [Diagnostic]) {
    let (kinds, kindFaults) = try SiteKindReader(tree: tree).read()
    let (theme, themeFaults) = try ThemeFiles.read(tree, overDefault: true)
    let settings = try SiteSettingsReader(tree: tree).read().0
    let languages = settings?.languages ?? theme.languages
    let (texts, keys, textFaults) = LanguageTextReader(theme: theme).read(languages)
    let diagnostics = (tree.diagnostics + kindFaults + themeFaults + textFaults).inOrder()
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let catalogue = Catalogue(kinds: kinds, textKeys: keys)
    let reference = NameReference(
      pages: pages(kinds, catalogue, theme), card: card(catalogue),
      kinds: catalogue.records.map(\.shape),
      shapes: catalogue.shapes,
      texts: [
        catalogue.text.shape: words(keys.plain, texts) { $0.texts[$1] },
        catalogue.counted.shape: words(keys.counted, texts) { $0.counted[$1].sample },
      ])
    return (reference, diagnostics)
  }

  private static func card(_ catalogue: Catalogue) -> Page {
    Page(
      name: "card", template: CardSubject.commonTemplate + ".svg",
      title: Phrase("share card", zh: "分享卡片"), shape: catalogue.card.shape, isList: false)
  }

  private static func pages(
    _ kinds: KindTable, _ catalogue: Catalogue, _ theme: ThemeFiles
  ) -> [Page] {
    var files: [String: String] = [:]
    for path in theme.templates.keys { files[path.parts(at: ".")[0]] = path }
    let names = Set(files.keys)
    return PageType.all(kinds).compactMap { type in
      var isList = false
      if case .list(let kind) = type {
        if !kinds.kinds[kind].hasList { return nil }
        isList = true
      }
      guard let shape = catalogue.pages[type]?.shape else { return nil }
      let template = type.template(among: names, kinds: kinds)
      return Page(
        name: String(type.ownTemplate(kinds).dropFirst("pages/".count)),
        template: files[template] ?? template + ".html", title: type.title(kinds), shape: shape,
        isList: isList)
    }
  }

  /// The words of each key, English and Chinese where the theme has them.
  private static func words(
    _ keys: [String], _ texts: [LanguageText], _ text: (LanguageText, Int) -> String
  ) -> [String: Phrase] {
    let english = texts.first { $0.language.hasPrefix("en") } ?? texts.first
    let chinese = texts.first { $0.language.hasPrefix("zh") } ?? texts.first
    guard let english, let chinese else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: keys.enumerated().map {
        ($1, Phrase("“\(text(english, $0))”", zh: "“\(text(chinese, $0))”"))
      })
  }
}
