import GazetteTemplates

/// What all pages of a language show, found once.
struct SharedValues: Sendable {
  /// An entry of the menu, on other pages and on the page that it leads to.
  struct MenuItem: Sendable {
    let address: String
    let plain: TemplateValue
    let current: TemplateValue
  }

  let site: TemplateValue
  let text: TemplateValue
  /// The theme's texts with a count.
  let counted: CountedWords
  /// The theme's words for states.
  let states: StateWords
  let menu: [MenuItem]
  /// Links to the lists of all kinds that have records.
  let registers: [TemplateValue]
  /// The first page of the list of each kind.
  let lists: [SiteAddress]
  /// The link to each tag, by the tag's name.
  let tags: [String: TemplateValue]
  /// Links to the lists by year, tag and unit, by kind.
  let scopes: [ScopeLinks]

  init(
    _ site: Site, _ plan: SitePlan, _ catalogue: Catalogue, _ text: LanguageText, _ language: Int
  ) {
    let view = SiteView(site: site, addresses: plan.addresses, language: language)
    self.site = .object(FixedView(view, catalogue.site))
    self.text = .object(FixedView(TextView(text: text), catalogue.text))
    let words = CountedWords(catalogue.counted, text)
    counted = words
    states = StateWords(text)
    lists = site.kinds.kinds.indices.map {
      SiteAddress(plan.addresses.list($0, .all, plan.tags, language) + ".html")
    }
    registers = site.kinds.kinds.indices.compactMap { [lists] kind -> TemplateValue? in
      guard site.kinds.kinds[kind].hasList, !site.ranges[kind].isEmpty else { return nil }
      return .object(
        LinkView(
          names: catalogue.link,
          title: site.kinds.kinds[kind].plural.text(in: site.languages[language]),
          target: lists[kind], counted: nil, isCurrent: false))
    }
    // Links that many pages show are numbered, so that what is written of them is remembered.
    let entries = plan.menus[language]
    menu = entries.enumerated().map { place, entry in
      func link(isCurrent: Bool) -> TemplateValue {
        .object(
          LinkView(
            names: catalogue.link, title: entry.title, target: SiteAddress(entry.address),
            counted: nil, isCurrent: isCurrent, foreignLanguage: entry.foreignLanguage,
            identity: place * 2 + (isCurrent ? 1 : 0)))
      }
      return MenuItem(
        address: entry.address, plain: link(isCurrent: false), current: link(isCurrent: true))
    }
    tags = Dictionary(
      plan.tags.enumerated().map { place, tag in
        let target = SiteAddress(plan.addresses.tag(tag.slug, language) + ".html")
        let link = LinkView(
          names: catalogue.link, title: tag.title(language), target: target,
          counted: CountedView(words: words, count: tag.records.count),
          isCurrent: false, foreignLanguage: tag.foreignLanguage(site, language),
          identity: entries.count * 2 + place)
        return (tag.name, .object(link))
      }, uniquingKeysWith: { first, _ in first })
    var maker = ScopeLinkMaker(
      site: site, plan: plan, names: catalogue.link, words: words, states: states,
      titles: RecordTitle(site: site, tag: site.languages[language], text: text),
      language: language,
      identity: entries.count * 2 + plan.tags.count)
    scopes = site.kinds.kinds.indices.map { maker.links($0) }
  }
}
