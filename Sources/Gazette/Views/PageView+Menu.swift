import GazetteTemplates

extension PageView {
  /// The site's menu, with the entry marked that leads to this page or to its list.
  var menu: [TemplateValue] {
    let list: String? =
      switch page.content {
      case .list(let list): stage.listAddress(list.kind, .all, language).path
      case .record(let index): stage.listIfAny(stage.kindIndex(of: index), language)?.path
      default: nil
      }
    return stage.plan.menus[language].map { entry in
      .object(
        LinkView(
          names: stage.catalogue.link, title: entry.title, target: SiteAddress(entry.address),
          count: nil,
          isCurrent: entry.address == page.address || entry.address == list,
          code: entry.foreignLanguage))
    }
  }
}
