import GazetteText

/// An entry of the menu in a language.
struct MenuEntry: Sendable {
  let title: String
  /// The page that it leads to, below the site's root.
  let address: String
  /// The language of the title, where it is not the page's.
  let foreignLanguage: String?
}

/// Makes the menu of each language: the one of `site.yml`, else the lists that there are and the
/// editors' own pages.
struct MenuMaker {
  let site: Site
  let addresses: Addresses

  /// The menus by language, and the entries that lead nowhere.
  func menus() -> ([[MenuEntry]], [Diagnostic]) {
    var menus: [[MenuEntry]] = []
    var diagnostics: [Diagnostic] = []
    for (language, tag) in site.languages.enumerated() {
      guard let items = site.settings.value(SiteFields.menu, in: tag) else {
        menus.append(lists(language, tag) + pages(language, tag))
        continue
      }
      var entries: [MenuEntry] = []
      for item in items {
        guard let title = item[MenuItem.title], let link = item[MenuItem.link] else { continue }
        if let address = address(of: link, language) {
          entries.append(MenuEntry(title: title, address: address, foreignLanguage: nil))
        } else if !diagnostics.contains(where: { $0.location.range == item.range(MenuItem.link) }) {
          diagnostics.append(noSuchPage(link, item, tag))
        }
      }
      menus.append(entries)
    }
    return (menus, diagnostics)
  }

  private static let menuKinds = ["activity", "project", "honour", "member", "notice", "policy"]

  private func lists(_ language: Int, _ tag: String) -> [MenuEntry] {
    site.kinds.kinds.indices.compactMap { kind in
      let isOwn = KindTable.builtIn.index(name: site.kinds.kinds[kind].name) == nil
      guard site.kinds.kinds[kind].hasList, !site.ranges[kind].isEmpty,
        isOwn || Self.menuKinds.contains(site.kinds.kinds[kind].name)
      else { return nil }
      return MenuEntry(
        title: site.kinds.kinds[kind].plural.text(in: tag), address: list(kind, language),
        foreignLanguage: nil)
    }
  }

  private func pages(_ language: Int, _ tag: String) -> [MenuEntry] {
    site.records(of: Page.kind.name).compactMap { index in
      let record = site.records[index]
      guard record.fields[Page.menu] != nil else { return nil }
      return MenuEntry(
        title: record.field(Common.title, in: tag) ?? record.id,
        address: addresses.record(index, language),
        foreignLanguage: record.foreignLanguage(on: tag))
    }
  }

  /// The page that an entry of `site.yml` names: `activities`, `pages/about`, or `/` for home.
  private func address(of link: String, _ language: Int) -> String? {
    let parts = link.parts(at: "/")
    switch parts.count {
    case 0: return addresses.home(language)
    case 1:
      guard let kind = site.kinds.index(folder: parts[0]), !site.ranges[kind].isEmpty,
        site.kinds.kinds[kind].hasList
      else { return nil }
      return list(kind, language)
    case 2:
      guard let kind = site.kinds.index(folder: parts[0]),
        let index = site.ranges[kind].first(where: { site.records[$0].id == parts[1] }),
        site.records[index].hasPage
      else { return nil }
      return addresses.record(index, language)
    default: return nil
    }
  }

  private func list(_ kind: Int, _ language: Int) -> String {
    addresses.list(kind, .all, [], language) + ".html"
  }

  private func noSuchPage(_ link: String, _ item: FieldSet, _ tag: String) -> Diagnostic {
    let folders = site.kinds.kinds.indices.filter { !site.ranges[$0].isEmpty }
      .map { site.kinds.kinds[$0].folder }
    return Diagnostic(
      .error, "broken-menu", site.settings.source, item.range(MenuItem.link),
      Phrase("the menu leads to '\(link)', which there is not", zh: "菜单指向“\(link)”，但没有这个页面"),
      help: .didYouMean(NearMiss.of(link, in: folders))
        ?? Phrase(
          "name a list such as activities, or a record such as pages/about",
          zh: "请写列表（如 activities）或记录（如 pages/about）"))
  }
}

extension Record {
  /// The language of the record's text on a page of another language, where there is no
  /// translation; nil where there is.
  func foreignLanguage(on tag: String) -> String? {
    language == tag || translation(tag) != nil ? nil : language
  }
}
