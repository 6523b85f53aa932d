import GazetteTemplates
import GazetteText

/// The theme of a site, compiled: templates, words, style sheets.
struct Theme: Sendable {
  /// A file of the theme that is published.
  struct Asset: Sendable {
    let address: String
    let bytes: [UInt8]
  }

  let files: ThemeFiles
  let library: TemplateLibrary
  let catalogue: Catalogue
  /// The words of each language of the site; nil if some are missing.
  let texts: [LanguageText]?
  /// By path below Templates.
  let assets: [String: Asset]

  /// Reads and compiles the theme for a site.
  static func read(
    _ tree: SourceTree, settings: SiteSettings, kinds: KindTable, options: BuildOptions
  ) throws(IOFailure) -> (Theme, [Diagnostic]) {
    let (files, fileFaults) = try ThemeFiles.read(tree, overDefault: options.usesDefaultTheme)
    let (library, templateFaults) = TemplateLibrary.compile(files: files.templates)
    let (texts, keys, textFaults) = LanguageTextReader(theme: files).read(settings.languages)
    let (assets, styleFaults) = assets(files, settings)
    let theme = Theme(
      files: files, library: library, catalogue: Catalogue(kinds: kinds, textKeys: keys),
      texts: texts.isEmpty ? nil : texts, assets: assets)
    return (theme, fileFaults + templateFaults + textFaults + styleFaults)
  }

  /// Checks every template against the names of the pages that use it: those of the plan, and those
  /// that the site would have if it had records of every kind.
  func check(_ plan: SitePlan, _ site: Site) -> (CheckedTemplates?, [Diagnostic]) {
    var uses: Set<TemplateUse> = []
    for page in plan.pages {
      uses.insert(TemplateUse(template: page.template, type: page.type(in: site)))
    }
    let names = Set(library.templateNames)
    for type in PageType.all(site.kinds) {
      let template = type.template(among: names, kinds: site.kinds)
      if names.contains(template) { uses.insert(TemplateUse(template: template, type: type)) }
    }
    for (place, kind) in site.kinds.kinds.enumerated() {
      let template = PrintForms.template(of: kind)
      if names.contains(template) {
        uses.insert(TemplateUse(template: template, type: .record(place)))
      }
    }
    let pages = uses.sorted { $0.template < $1.template }.compactMap { use in
      catalogue.pages[use.type].map { TemplateLibrary.PageShape(use.template, root: $0.shape) }
    }
    let cards = names.sorted().filter { $0 == SiteIcons.template || isCard($0, site.kinds) }.map {
      TemplateLibrary.PageShape($0, root: catalogue.card.shape)
    }
    let (templates, diagnostics) = library.check(pages: pages + cards, shapes: catalogue.shapes)
    return (templates, diagnostics.filter { !isUnusedDefault($0) } + unusedStyles(names))
  }

  /// The site's own style sheets for a sort of page that there is not.
  private func unusedStyles(_ templates: Set<String>) -> [Diagnostic] {
    files.assets.compactMap { path, file in
      guard path.hasPrefix(CatalogueBuilder.pageStyles), path.hasSuffix(".css"),
        files.origin(of: path) == .own, path != CatalogueBuilder.formStyle
      else { return nil }
      let name = String(path.dropFirst("assets/".count).dropLast(".css".count))
      return templates.contains(name)
        ? nil : .unusedStyle(file, near: NearMiss.of(name, in: templates))
    }
  }

  /// Whether a warning is of a partial of the default theme that nothing uses because the site has
  /// its own files in place of those that did: there is nothing to mend.
  private func isUnusedDefault(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.id == "unused-template" else { return false }
    let name = diagnostic.location.file.path.dropFirst("Templates/".count)
    return files.origin(of: String(name)) == .defaultTheme
  }

  /// Whether a share card may be made by a template.
  private func isCard(_ name: String, _ kinds: KindTable) -> Bool {
    let subjects = [CardSubject.site] + kinds.kinds.indices.map { .kind($0) }
    return name == CardSubject.commonTemplate
      || subjects.contains { $0.template(among: [name], kinds) == name }
  }

  private struct TemplateUse: Hashable {
    let template: String
    let type: PageType
  }

  /// The style sheet and other files, under names that change with their content.
  private static func assets(
    _ files: ThemeFiles, _ settings: SiteSettings
  ) -> ([String: Asset], [Diagnostic]) {
    func color(_ key: Key<String>) -> SRGBColor? {
      settings.fields[key].flatMap { SRGBColor(hex: $0) }
    }
    let parts = files.assets.filter { SiteStyle.isPart($0.path) }.map(\.file)
    let palette = Palette(
      theme: color(SiteFields.themeColor) ?? Palette.vermilion,
      honour: color(SiteFields.honourColor) ?? Palette.gold)
    let (style, styleFaults) = SiteStyle.join(parts, colours: palette)
    var faults = styleFaults
    var assets: [String: Asset] = [:]
    func add(_ path: String, _ bytes: [UInt8]) {
      let dot = path.lastIndex(of: ".") ?? path.endIndex
      let address = path[..<dot] + "-" + Fingerprint.of(bytes) + path[dot...]
      assets[path] = Asset(address: String(address), bytes: bytes)
    }
    for (path, file) in files.assets where !SiteStyle.isPart(path) {
      guard path.hasPrefix(CatalogueBuilder.pageStyles), path.hasSuffix(".css") else {
        add(path, file.bytes)
        continue
      }
      let (compact, pageFaults) = SiteStyle.compact(file)
      faults += pageFaults
      add(path, compact)
    }
    if !parts.isEmpty { add(SiteStyle.path, style) }
    return (assets, faults)
  }
}

extension Diagnostic {
  fileprivate static func unusedStyle(_ file: SourceFile, near: String?) -> Diagnostic {
    Diagnostic(
      .warning, "unused-style", file, nil,
      Phrase("no page loads this style sheet", zh: "没有页面会用这个样式表"),
      help: .didYouMean(near.map { "Templates/assets/" + $0 + ".css" })
        ?? Phrase(
          "name it like the template of its pages, or put it into Templates/assets for all pages",
          zh: "请和页面的模板取同样的名字；要给所有页面用，就放进 Templates/assets"))
  }
}
