import GazetteTemplates
import GazetteText

/// One file that a site consists of, ready to be made.
enum SiteFile: Sendable {
  /// A page, by its place in the plan.
  case page(Int)
  /// A picture or attachment, by its place in the plan.
  case asset(Int)
  /// A file of the theme.
  case theme(Theme.Asset)
  /// The feed of a language.
  case feed(Int)
  case sitemap
  /// A file of the search index.
  case search(SearchIndex.Part)
}

/// Makes the files of a checked site.
struct SiteRenderer: Sendable {
  let content: Checked.Content
  let tree: SourceTree
  /// What the pages of a language have in common; their links differ only in the way to the root.
  private var contexts: [RenderContext] = []
  /// The place of each page's context.
  private var contextIndexes: [Int] = []

  init(content: Checked.Content, tree: SourceTree, metrics: TemplateMetrics? = nil) {
    self.content = content
    self.tree = tree
    let address = content.stage.site.settings.address
    var scopes: [PageScope] = []
    contextIndexes = content.stage.plan.pages.map { page in
      let scope = PageScope(page)
      // Pages follow one another in order of addresses, and there are few scopes.
      if let known = scopes.lastIndex(of: scope) { return known }
      scopes.append(scope)
      return scopes.count - 1
    }
    contexts = scopes.map {
      RenderContext(
        prefix: $0.prefix(of: address), memory: RenderMemory(), metrics: metrics)
    }
  }

  private var stage: Stage { content.stage }

  /// Every file of the site; those first that take long to make.
  var files: [SiteFile] {
    var files: [SiteFile] = []
    if stage.site.settings.address != nil {
      files.append(.sitemap)
      files += stage.site.languages.indices.map { .feed($0) }
    }
    files += stage.plan.pages.indices.map { SiteFile.page($0) }
    files += stage.plan.assets.indices.map { .asset($0) }
    files += content.theme.assets.values.map { .theme($0) }
    files += [stage.icons.drawing].compactMap(\.self).map { .theme($0) }
    files += stage.search.flatMap(\.files).map { .search($0) }
    return files
  }

  /// The path below Output.
  func path(of file: SiteFile) -> String {
    switch file {
    case .page(let number): stage.plan.pages[number].address
    case .asset(let number): stage.plan.assets[number].address
    case .theme(let asset): asset.address
    case .feed(let language): stage.plan.addresses.feed(language)
    case .sitemap: "sitemap.xml"
    case .search(let part): part.address
    }
  }

  /// The bytes of a file; `buffer` is room that pages share.
  ///
  /// Throws `IOFailure` if the world fails, `RenderFailure` if a page never ends.
  func bytes(of file: SiteFile, buffer: inout OutputBuffer) throws -> [UInt8] {
    switch file {
    case .page(let number):
      buffer.removeAll()
      let planned = stage.plan.pages[number]
      guard let page = content.templates.page(planned.template) else { return [] }
      let context = contexts[contextIndexes[number]]
      try content.templates.render(
        page, root: PageView(stage: stage, number: number), context: context, into: &buffer)
      return buffer.bytes
    case .asset(let number): return try tree.read(stage.plan.assets[number].source)
    case .theme(let asset): return asset.bytes
    case .feed(let language):
      return AtomFeed(stage: stage, language: language, base: stage.site.settings.address ?? "")
        .bytes()
    case .sitemap:
      return Sitemap(site: stage.site, plan: stage.plan, base: stage.site.settings.address ?? "")
        .bytes()
    case .search(let part): return part.bytes
    }
  }
}
