import GazetteText

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
  case numbers
  case month
  case status
  case privacy
  case gone
  case search
  case notFound
  case redirect

  /// All types that a site with these kinds can have.
  static func all(_ kinds: KindTable) -> [PageType] {
    [
      .home, .tag, .tags, .board, .numbers, .month, .status, .privacy, .gone, .search, .notFound,
      .redirect,
    ]
      + kinds.kinds.indices.flatMap { [.record($0), .list($0)] }
  }

  /// The template that is of this type's own, whether there is one or not.
  func ownTemplate(_ kinds: KindTable) -> String {
    switch self {
    case .home: "pages/home"
    case .tag: "pages/tag"
    case .tags: "pages/tags"
    case .board: "pages/project-board"
    case .numbers: "pages/numbers"
    case .month: PrintForms.monthTemplate
    case .status: "pages/status"
    case .privacy: "pages/privacy"
    case .gone: "pages/gone"
    case .search: "pages/search"
    case .notFound: "pages/not-found"
    case .redirect: "pages/redirect"
    case .record(let kind): "pages/" + kinds.kinds[kind].name
    case .list(let kind): "pages/" + kinds.kinds[kind].name + "-list"
    }
  }

  /// The template by which a page of this type is made: one of its kind's own if there is one.
  func template(among names: Set<String>, kinds: KindTable) -> String {
    let own = ownTemplate(kinds)
    if names.contains(own) { return own }
    return switch self {
    case .record: "pages/record"
    case .list: "pages/list"
    default: own
    }
  }

  /// How messages and the reference call the type.
  package func name(_ kinds: KindTable) -> String {
    switch self {
    case .home: "home page"
    case .record(let kind): "page of one \(kinds.kinds[kind].name)"
    case .list(let kind): "list of \(kinds.kinds[kind].folder)"
    case .tag: "tag page"
    case .tags: "page of all tags"
    case .board: "project board"
    case .numbers: "year in numbers"
    case .month: "poster of a month"
    case .status: "reporting status"
    case .privacy: "privacy page"
    case .gone: "page that was taken down"
    case .search: "search page"
    case .notFound: "not-found page"
    case .redirect: "redirect page"
    }
  }

  /// What the reference of names calls the type, in both languages.
  func title(_ kinds: KindTable) -> Phrase {
    let chinese =
      switch self {
      case .home: "首页"
      case .record(let kind): kinds.kinds[kind].label.phrase.chinese + "页面"
      case .list(let kind): kinds.kinds[kind].plural.phrase.chinese + "列表"
      case .tag: "标签页"
      case .tags: "全部标签页"
      case .board: "项目进度一览"
      case .numbers: "年度数字"
      case .month: "月度海报"
      case .status: "报送情况"
      case .privacy: "隐私说明"
      case .gone: "已撤下的页面"
      case .search: "搜索页"
      case .notFound: "找不到网页时的页面"
      case .redirect: "转到新地址的页面"
      }
    return Phrase(name(kinds), zh: chinese)
  }
}

extension PlannedPage {
  func type(in site: Site) -> PageType {
    switch content {
    case .home: .home
    // A form to print knows the names of its record's page.
    case .record(let index), .form(let index): .record(site.kindIndex(of: index))
    case .list(let list): .list(list.kind)
    case .tags: .tags
    case .tag: .tag
    case .board: .board
    case .numbers: .numbers
    case .month: .month
    case .status: .status
    case .privacy: .privacy
    case .gone: .gone
    case .search: .search
    case .notFound: .notFound
    case .redirect: .redirect
    }
  }
}
