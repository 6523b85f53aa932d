/// What a share card stands for: the site as a whole, or the pages of a kind of record.
enum CardSubject: Sendable, Hashable {
  case site
  /// By the place of the kind in the table.
  case kind(Int)

  /// The subject of a page; nil for pages that nobody shares.
  init?(_ page: PlannedPage, in site: Site) {
    switch page.content {
    case .home, .tags, .tag, .numbers, .status, .privacy, .search: self = .site
    case .record(let index):
      let kind = site.kindIndex(of: index)
      self = site.kinds.kinds[kind].hasList ? .kind(kind) : .site
    case .list(let list): self = .kind(list.kind)
    case .board: self = site.kinds.index(name: Project.kind.name).map { .kind($0) } ?? .site
    case .gone, .notFound, .redirect, .form, .month: return nil
    }
  }

  /// The template of the subject's card: one of its kind's own if there is one.
  func template(among templates: Set<String>, _ kinds: KindTable) -> String {
    let own =
      switch self {
      case .site: "cards/home"
      case .kind(let kind): "cards/" + kinds.kinds[kind].name
      }
    return templates.contains(own) ? own : Self.commonTemplate
  }

  static let commonTemplate = "cards/card"
}
