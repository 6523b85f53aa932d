import GazetteTemplates

extension PageView {
  /// The site's menu, with the entry marked that leads to this page or to its list.
  var menu: [TemplateValue] {
    let list: String? =
      switch page.content {
      case .list(let list): stage.shared[language].lists[list.kind].path
      case .record(let index): stage.listIfAny(stage.kindIndex(of: index), language)?.path
      default: nil
      }
    let address = page.address
    return stage.shared[language].menu.map {
      $0.address == address || $0.address == list ? $0.current : $0.plain
    }
  }
}
