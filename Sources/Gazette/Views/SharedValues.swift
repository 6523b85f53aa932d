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
  let menu: [MenuItem]
  /// The first page of the list of each kind.
  let lists: [SiteAddress]
  /// The link to each tag, by the tag's name.
  let tags: [String: TemplateValue]

  init(
    _ site: Site, _ plan: SitePlan, _ catalogue: Catalogue, _ text: LanguageText, _ language: Int
  ) {
    let view = SiteView(site: site, addresses: plan.addresses, language: language)
    self.site = .object(FixedView(view, catalogue.site))
    self.text = .object(FixedView(TextView(text: text), catalogue.text))
    lists = site.kinds.kinds.indices.map {
      SiteAddress(plan.addresses.list($0, .all, plan.tags, language) + ".html")
    }
    // Links that many pages show are numbered, so that what is written of them is remembered.
    let entries = plan.menus[language]
    menu = entries.enumerated().map { place, entry in
      func link(isCurrent: Bool) -> TemplateValue {
        .object(
          LinkView(
            names: catalogue.link, title: entry.title, target: SiteAddress(entry.address),
            count: nil, isCurrent: isCurrent, code: entry.foreignLanguage,
            identity: place * 2 + (isCurrent ? 1 : 0)))
      }
      return MenuItem(
        address: entry.address, plain: link(isCurrent: false), current: link(isCurrent: true))
    }
    tags = Dictionary(
      plan.tags.enumerated().map { place, tag in
        let target = SiteAddress(plan.addresses.tag(tag.slug, language) + ".html")
        let link = LinkView(
          names: catalogue.link, title: tag.name, target: target, count: tag.records.count,
          isCurrent: false, identity: entries.count * 2 + place)
        return (tag.name, .object(link))
      }, uniquingKeysWith: { first, _ in first })
  }
}
