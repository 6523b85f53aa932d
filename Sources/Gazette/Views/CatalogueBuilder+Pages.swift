import GazetteTemplates

extension CatalogueBuilder {
  mutating func declarePageNames() {
    for (type, names) in pages {
      var names = names
      addCommonPageNames(to: &names)
      switch type {
      case .home: addHomeNames(to: &names)
      case .record(let kind):
        addRecordPageNames(kind, to: &names)
        addRegisterNames(to: &names)
        table.add("tables", .list(of: .object(tabular.shape)), to: &names) { .list($0.tables) }
      case .list(let kind):
        addListNames(.object(records[kind].shape), isAny: false, to: &names)
        addRegisterNames(to: &names)
        table.add("table", .object(tabular.shape), optional: true, to: &names) { $0.rows }
        if kinds.kinds[kind].name == Unit.kind.name { addTreeNames(kind, to: &names) }
      case .tag: addListNames(.object(anyRecord.shape), isAny: true, to: &names)
      case .tags:
        table.add("tags", .list(of: .object(link.shape)), to: &names) { .list($0.allTags) }
      case .board:
        addChartNames(to: &names)
        table.add("columns", .list(of: .object(recordGroup.shape)), to: &names) {
          .list($0.boardColumns)
        }
      case .redirect:
        table.add("target", .address, to: &names) { .address(SiteAddress($0.address(in: 0))) }
      case .notFound: break
      }
      pages[type] = names
    }
  }

  /// The names that every page has.
  private mutating func addCommonPageNames(to names: inout NameSet<PageView>) {
    table.add("title", .text, to: &names) { .text($0.title) }
    table.add("description", .text, optional: true, to: &names) { .optional($0.description) }
    table.add("language", .text, shared: true, to: &names) { .text($0.tag) }
    table.add("site", .object(site.shape), shared: true, to: &names) {
      $0.stage.shared[$0.language].site
    }
    table.add("text", .object(text.shape), shared: true, to: &names) {
      $0.stage.shared[$0.language].text
    }
    table.add("menu", .list(of: .object(link.shape)), to: &names) { .list($0.menu) }
    table.add("breadcrumbs", .list(of: .object(link.shape)), to: &names) { .list($0.breadcrumbs) }
    table.add("languages", .list(of: .object(link.shape)), to: &names) { .list($0.languages) }
    table.add("asOf", .object(when.shape), shared: true, to: &names) { view in
      view.stage.when(When(day: view.stage.site.asOf), view.language)
    }
    table.add("styles", .list(of: .address), shared: true, to: &names) { view in
      .list(view.stage.themeFiles(ending: ".css").map { .address(SiteAddress($0)) })
    }
    table.add("icon", .address, optional: true, shared: true, to: &names) { view in
      view.stage.themeFiles(ending: "/icon.svg").first.map { .address(SiteAddress($0)) } ?? .absent
    }
    table.add("isHome", .flag, to: &names) { view in
      if case .home = view.page.content { .flag(true) } else { .flag(false) }
    }
    table.add("canonical", .url, optional: true, to: &names) { view in
      view.stage.absolute(view.page.address).map { .url($0) } ?? .absent
    }
  }

  private mutating func addHomeNames(to names: inout NameSet<PageView>) {
    let record = { (kind: String, builder: CatalogueBuilder) -> NameType in
      .list(
        of: .object(
          builder.kinds.index(name: kind).map { builder.records[$0].shape }
            ?? builder.anyRecord.shape))
    }
    table.add("counts", .list(of: .object(link.shape)), to: &names) { .list($0.counts) }
    table.add("upcoming", record("activity", self), to: &names) { $0.upcoming }
    table.add("activities", record("activity", self), to: &names) { $0.latestActivities }
    table.add("projects", record("project", self), to: &names) { $0.currentProjects }
    table.add("honours", record("honour", self), to: &names) { $0.first(4, of: "honour") }
    table.add("notices", record("notice", self), to: &names) { $0.first(4, of: "notice") }
    table.add("policies", record("policy", self), to: &names) { $0.first(4, of: "policy") }
    table.add("cases", record("case", self), to: &names) { $0.first(3, of: "case") }
    for name in ["activity", "project", "honour", "policy", "notice", "case"] {
      table.add(name + "List", .address, optional: true, to: &names) { view in
        view.stage.site.kinds.index(name: name)
          .flatMap { view.stage.listIfAny($0, view.language) }
          .map { .address($0) } ?? .absent
      }
    }
    table.add("board", .address, optional: true, to: &names) { $0.boardLink }
  }

  /// The units that are part of no other.
  private mutating func addTreeNames(_ kind: Int, to names: inout NameSet<PageView>) {
    table.add("roots", .list(of: .object(records[kind].shape)), to: &names) { view in
      .list(
        view.stage.site.ranges[kind]
          .filter { view.stage.site.records[$0].fields[Unit.parent] == nil }
          .map { view.stage.record($0, view.language) })
    }
  }

  private mutating func addRecordPageNames(_ kind: Int, to names: inout NameSet<PageView>) {
    table.add("record", .object(records[kind].shape), to: &names) { view in
      guard case .record(let index) = view.page.content else { return .absent }
      return view.stage.record(index, view.language)
    }
  }

  private mutating func addListNames(
    _ element: NameType, isAny: Bool, to names: inout NameSet<PageView>
  ) {
    table.add("records", .list(of: element), to: &names) { view in
      .list(
        (view.slice?.records ?? []).map {
          isAny
            ? view.stage.anyRecord(Int($0), view.language)
            : view.stage.record(Int($0), view.language)
        })
    }
    table.add("yearGroups", .list(of: .object(recordGroup.shape)), to: &names) {
      .list($0.yearGroups)
    }
    table.add("total", .text, to: &names) { .text(Decimal.grouped($0.slice?.total ?? 0)) }
    let links = NameType.list(of: .object(link.shape))
    table.add("years", links, to: &names) { .list($0.scopeLinks(\.years)) }
    table.add("tagLinks", links, to: &names) { .list($0.scopeLinks(\.tags)) }
    table.add("unitLinks", links, to: &names) { .list($0.scopeLinks(\.units)) }
    table.add("pagination", links, to: &names) { .list($0.pagination) }
    table.add("previous", .address, optional: true, to: &names) { $0.neighbour(-1) }
    table.add("next", .address, optional: true, to: &names) { $0.neighbour(1) }
    table.add("scope", .text, optional: true, to: &names) { view in
      guard case .list(let list) = view.page.content else { return .absent }
      return .optional(view.scopeTitle(list.scope))
    }
    table.add("kindPlural", .text, to: &names) { view in
      guard case .list(let list) = view.page.content else { return .text(view.title) }
      return .text(view.stage.site.kinds.kinds[list.kind].plural.text(in: view.tag))
    }
    table.add("board", .address, optional: true, to: &names) { view in
      guard case .list(let list) = view.page.content,
        view.stage.site.kinds.kinds[list.kind].name == Project.kind.name
      else { return .absent }
      return view.boardLink
    }
  }
}

extension PageView {
  fileprivate var boardLink: TemplateValue {
    stage.site.records(of: Project.kind.name).isEmpty
      ? .absent : .address(SiteAddress(stage.plan.addresses.board(language)))
  }
}

extension Stage {
  /// The published paths of the theme's files of a sort.
  func themeFiles(ending suffix: String) -> [String] {
    themeAssets.filter { $0.key.hasSuffix(suffix) }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// The absolute address of a page, where the site has an address.
  func absolute(_ path: String) -> WebAddress? {
    base?.appending(path: Addresses.withoutIndex(path))
  }
}

extension Addresses {
  /// `index.html` is what a server shows for a folder; absolute addresses leave it out.
  static func withoutIndex(_ path: String) -> String {
    path == "index.html" || path.hasSuffix("/index.html")
      ? String(path.dropLast("index.html".count)) : path
  }
}
