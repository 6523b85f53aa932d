import GazetteTemplates

/// A page of the plan, as its template sees it.
final class PageView: TemplateObject {
  let stage: Stage
  let number: Int

  var page: PlannedPage { stage.plan.pages[number] }
  var language: Int { page.language }
  var tag: String { stage.site.languages[page.language] }

  private let names: NameSet<PageView>

  init(stage: Stage, number: Int) {
    self.stage = stage
    self.number = number
    names =
      stage.catalogue.pages[stage.plan.pages[number].type(in: stage.site)]
      ?? NameSet(shape: stage.catalogue.text.shape)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

extension PageView {
  var text: LanguageText { stage.texts[language] }

  /// The page's own title, without the site's name.
  var title: String {
    switch page.content {
    case .home: siteName
    case .record(let index), .redirect(let index): stage.title(of: index, in: language)
    case .form(let index):
      stage.title(of: index, in: language) + text["title-separator"] + text["to-print"]
    case .month(let form):
      text.dates.period(form.period) + text["title-separator"] + text["to-print"]
    case .list(let list): listTitle(list)
    case .tags: text["all-tags"]
    case .tag(let tag): stage.plan.tags[tag.tag].title(language)
    case .board: text["project-board"]
    case .numbers(let year): text.filled("year-in-numbers", ["year": String(year)])
    case .status: text["reporting"]
    case .privacy: text["privacy"]
    case .gone: text["gone"]
    case .search: text["search"]
    case .notFound: text["not-found"]
    }
  }

  var siteName: String { stage.site.settings.value(SiteFields.name, in: tag) ?? "" }

  private func listTitle(_ list: ListPage) -> String {
    let plural = stage.site.kinds.kinds[list.kind].plural.text(in: tag)
    guard let scope = scopeTitle(list.scope) else { return plural }
    return plural + text["title-separator"] + scope
  }

  func scopeTitle(_ scope: ListScope) -> String? {
    scope.title(stage.plan, text, stage.shared[language].states, language) {
      stage.title(of: $0, in: language)
    }
  }

  /// The same page in another language, if the plan has it.
  func address(in other: Int) -> String {
    let addresses = stage.plan.addresses
    switch page.content {
    case .home, .notFound: return addresses.home(other)
    case .record(let index): return addresses.record(index, other)
    case .redirect(let index): return addresses.place(index, other).path
    case .form(let index): return addresses.form(index, other)
    case .month(let form): return addresses.month(form.period, other)
    case .tags: return addresses.tags(other)
    case .board: return addresses.board(other)
    case .numbers(let year): return addresses.numbers(year, other)
    case .status: return addresses.status(other)
    case .privacy: return addresses.privacy(other)
    case .gone:
      return addresses.folder(other) + page.address.dropFirst(addresses.folder(language).count)
    case .search: return addresses.search(other)
    case .tag(let tag):
      return Addresses.page(
        tag.slice.number, of: addresses.tag(stage.plan.tags[tag.tag].slug, other))
    case .list(let list):
      return Addresses.page(
        list.slice.number, of: addresses.list(list.kind, list.scope, stage.plan.tags, other))
    }
  }

  /// Whether search engines should leave the page out.
  var isUnlisted: Bool {
    switch page.content {
    case .record(let index): stage.site.records[index].isKeptFromSearch
    case .gone, .form, .month: true
    default: false
    }
  }

  /// One sentence for search engines and cards.
  var description: String? {
    switch page.content {
    case .record(let index):
      let excerpt = stage.lines[language][index].excerpt
      return excerpt.isEmpty ? nil : excerpt
    case .home: return stage.site.settings.value(SiteFields.tagline, in: tag)
    default: return nil
    }
  }

  /// A page on the way to this one.
  struct Crumb {
    let title: String
    let target: SiteAddress
  }

  /// The way from the home page to this one, without the page itself.
  var crumbs: [Crumb] {
    let addresses = stage.plan.addresses
    let home = Crumb(title: text["home"], target: SiteAddress(addresses.home(language)))
    func list(_ kind: Int) -> Crumb {
      Crumb(
        title: stage.site.kinds.kinds[kind].plural.text(in: tag),
        target: stage.listAddress(kind, .all, language))
    }
    switch page.content {
    case .home, .notFound, .redirect: return []
    case .record(let index):
      let kind = stage.kindIndex(of: index)
      return stage.listIfAny(kind, language) == nil ? [home] : [home, list(kind)]
    case .form, .month: return breadcrumbs(of: page.content, from: home)
    case .list(let page): return page.scope == .all ? [home] : [home, list(page.kind)]
    case .tags, .numbers, .status, .privacy, .gone, .search: return [home]
    case .tag:
      return [home, Crumb(title: text["all-tags"], target: SiteAddress(addresses.tags(language)))]
    case .board: return [home, list(stage.site.kinds.index(name: Project.kind.name) ?? 0)]
    }
  }

  /// The same as links.
  var breadcrumbs: [TemplateValue] { crumbs.map { stage.link($0.title, $0.target) } }

  /// The pages of the site's other languages and this one.
  var languages: [TemplateValue] {
    guard stage.site.languages.count > 1 else { return [] }
    return stage.site.languages.indices.map { other in
      .object(
        LinkView(
          names: stage.catalogue.link, title: stage.texts[other]["language-name"],
          target: SiteAddress(address(in: other)), counted: nil, isCurrent: other == language,
          code: stage.site.languages[other]))
    }
  }
}
