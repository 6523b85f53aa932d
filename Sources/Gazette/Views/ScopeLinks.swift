import GazetteTemplates

/// The links to the lists of a kind by year, unit, sector, state and tag, which all pages of its lists show.
struct ScopeLinks: Sendable {
  /// A link, on other pages and on those of the list that it leads to.
  struct Link: Sendable {
    let scope: ListScope
    let plain: TemplateValue
    let current: TemplateValue
  }

  let years: [Link]
  let units: [Link]
  let sectors: [Link]
  let states: [Link]
  let tags: [Link]
}

/// Makes the links to lists in a language.
struct ScopeLinkMaker {
  let site: Site
  let plan: SitePlan
  let names: NameSet<LinkView>
  let words: CountedWords
  let states: StateWords
  let titles: RecordTitle
  let language: Int
  /// The number of the next link: links that many pages show are numbered, so that what is written
  /// of them is remembered.
  var identity: Int

  /// The links to the lists of a kind.
  mutating func links(_ kind: Int) -> ScopeLinks {
    let index = plan.indexes[kind]
    return ScopeLinks(
      years: index.years.map { link(kind, $0) }, units: index.units.map { link(kind, $0) },
      sectors: index.sectors.map { link(kind, $0) }, states: index.states.map { link(kind, $0) },
      tags: index.tags.map { link(kind, $0) })
  }

  private mutating func link(_ kind: Int, _ group: KindIndex.Group) -> ScopeLinks.Link {
    let stem = plan.addresses.list(kind, group.scope, plan.tags, language)
    let title = group.scope.title(plan, titles.text, states, language, ofRecord: titles.of) ?? ""
    var foreignLanguage: String?
    if case .tag(let tag) = group.scope {
      foreignLanguage = plan.tags[tag].foreignLanguage(site, language)
    }
    let filter =
      plan.indexes[kind].isFiltered ? plan.addresses.name(of: group.scope, plan.tags) : nil
    let values = [false, true].map { isCurrent -> TemplateValue in
      defer { identity += 1 }
      return .object(
        LinkView(
          names: names, title: title, target: SiteAddress(stem + ".html"),
          counted: CountedView(words: words, count: group.records.count), isCurrent: isCurrent,
          foreignLanguage: foreignLanguage, filter: filter, identity: identity))
    }
    return ScopeLinks.Link(scope: group.scope, plain: values[0], current: values[1])
  }
}

extension ListScope {
  /// What a list is restricted to, in words of a language; nil for a list of all records.
  func title(
    _ plan: SitePlan, _ text: LanguageText, _ states: StateWords, _ language: Int,
    ofRecord title: (Int) -> String
  ) -> String? {
    switch self {
    case .all: nil
    case .year(let year): String(year) + text["year-suffix"]
    case .tag(let tag): plan.tags[tag].title(language)
    case .sector(let sector): Sector.choices[sector].label.text(in: text.language)
    case .state(let state): states.choice(state)?.label.text(in: text.language)
    case .unit(let unit): title(unit)
    }
  }
}
