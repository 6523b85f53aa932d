/// A sort of page; each has its own names in templates.
package enum PageType: Sendable, Hashable {
  case home
  /// A record's page, by the kind's place in the table.
  case record(Int)
  /// A list of a kind, by the kind's place in the table.
  case list(Int)
  case tag
  case tags
  case board
  case notFound
  case redirect

  /// All types that a site with these kinds can have.
  static func all(_ kinds: KindTable) -> [PageType] {
    [.home, .tag, .tags, .board, .notFound, .redirect]
      + kinds.kinds.indices.flatMap { [.record($0), .list($0)] }
  }

  /// The template by which a page of this type is made: one of its kind's own if there is one.
  func template(among names: Set<String>, kinds: KindTable) -> String {
    switch self {
    case .home: return "pages/home"
    case .tag: return "pages/tag"
    case .tags: return "pages/tags"
    case .board: return "pages/project-board"
    case .notFound: return "pages/not-found"
    case .redirect: return "pages/redirect"
    case .record(let kind):
      let own = "pages/" + kinds.kinds[kind].name
      return names.contains(own) ? own : "pages/record"
    case .list(let kind):
      let own = "pages/" + kinds.kinds[kind].name + "-list"
      return names.contains(own) ? own : "pages/list"
    }
  }

  /// How messages and the reference call the type.
  package func name(_ kinds: KindTable) -> String {
    switch self {
    case .home: "home page"
    case .record(let kind): "page of a \(kinds.kinds[kind].name)"
    case .list(let kind): "list of \(kinds.kinds[kind].folder)"
    case .tag: "tag page"
    case .tags: "page of all tags"
    case .board: "project board"
    case .notFound: "not-found page"
    case .redirect: "redirect page"
    }
  }
}

extension PlannedPage {
  func type(in site: Site) -> PageType {
    switch content {
    case .home: .home
    case .record(let index): .record(site.kindIndex(of: index))
    case .list(let list): .list(list.kind)
    case .tags: .tags
    case .tag: .tag
    case .board: .board
    case .notFound: .notFound
    case .redirect: .redirect
    }
  }
}
