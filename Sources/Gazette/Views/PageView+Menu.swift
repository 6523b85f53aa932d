import GazetteTemplates

extension PageView {
  /// The site's menu: the one of `site.yml`, else the lists that there are and the editors' pages.
  var menu: [TemplateValue] {
    if let items = stage.site.settings.value(SiteFields.menu, in: tag) {
      return items.compactMap { item in
        guard let title = item[MenuItem.title], let link = item[MenuItem.link],
          let target = target(of: link)
        else { return nil }
        return entry(title, target)
      }
    }
    return listEntries + pageEntries
  }

  private static let menuKinds = ["activity", "project", "honour", "member", "notice", "policy"]

  private var listEntries: [TemplateValue] {
    let kinds = stage.site.kinds
    return kinds.kinds.indices.compactMap { kind in
      guard kinds.kinds[kind].hasList,
        Self.menuKinds.contains(kinds.kinds[kind].name) || isOwn(kinds.kinds[kind]),
        let target = stage.listIfAny(kind, language)
      else { return nil }
      return entry(kinds.kinds[kind].plural.text(in: tag), target.path)
    }
  }

  private func isOwn(_ kind: RecordKind) -> Bool {
    KindTable.builtIn.index(name: kind.name) == nil
  }

  private var pageEntries: [TemplateValue] {
    stage.site.records(of: Page.kind.name).compactMap { index in
      guard stage.site.records[index].fields[Page.menu] != nil else { return nil }
      return entry(
        stage.title(of: index, in: language), stage.plan.addresses.record(index, language))
    }
  }

  private func entry(_ title: String, _ target: String) -> TemplateValue {
    let isCurrent =
      switch page.content {
      case .list(let list):
        stage.listAddress(list.kind, .all, language).path == target
      case .record(let index):
        page.address == target
          || stage.listIfAny(stage.kindIndex(of: index), language)?.path == target
      default: page.address == target
      }
    return stage.link(title, SiteAddress(target), isCurrent: isCurrent)
  }

  /// The page that a menu entry names: a list (`activities`) or a record (`pages/about`).
  private func target(of link: String) -> String? {
    MenuTarget(link, in: stage.site).map { target in
      switch target {
      case .list(let kind):
        stage.plan.addresses.list(kind, .all, stage.plan.tags, language) + ".html"
      case .record(let index): stage.plan.addresses.record(index, language)
      case .home: stage.plan.addresses.home(language)
      }
    }
  }
}

/// What an entry of the menu leads to.
enum MenuTarget {
  case home
  case list(Int)
  case record(Int)

  /// Reads `activities`, `pages/about` or `/`; nil if there is no such page.
  init?(_ link: String, in site: Site) {
    let parts = link.split(separator: "/").map(String.init)
    switch parts.count {
    case 0: self = .home
    case 1:
      guard let kind = site.kinds.index(folder: parts[0]), !site.ranges[kind].isEmpty else {
        return nil
      }
      self = .list(kind)
    case 2:
      guard let kind = site.kinds.index(folder: parts[0]),
        let index = site.ranges[kind].first(where: { site.records[$0].id == parts[1] })
      else { return nil }
      self = .record(index)
    default: return nil
    }
  }
}
