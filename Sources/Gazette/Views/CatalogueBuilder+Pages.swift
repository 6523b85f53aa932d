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
        table.add(
          "tables", .list(of: .object(tabular.shape)),
          "The fields of the record that hold groups, each as a table.",
          zh: "记录里成组的字段，每个一张表。", to: &names
        ) { .list($0.tables) }
        if kinds.kinds[kind].name == Bulletin.kind.name {
          addReportNames(to: &names)
          addPosterNames(to: &names)
        }
      case .list(let kind):
        addListNames(.object(records[kind].shape), isAny: false, to: &names)
        addFilterNames(to: &names)
        addRegisterNames(to: &names)
        table.add(
          "table", .object(tabular.shape),
          "The records as rows, where their kind has no pages.", zh: "没有单独页面的记录，排成一张表。",
          optional: true, to: &names
        ) { $0.rows }
        if kinds.kinds[kind].name == Unit.kind.name { addTreeNames(kind, to: &names) }
      case .tag: addListNames(.object(anyRecord.shape), isAny: true, to: &names)
      case .tags: addTagNames(to: &names)
      case .board:
        addChartNames(to: &names)
        table.add(
          "columns", .list(of: .object(recordGroup.shape)),
          "The projects by status, in the order of a project's life.", zh: "各状态的项目，按项目的先后阶段排列。",
          to: &names
        ) {
          .list($0.boardColumns)
        }
      case .redirect:
        table.add("target", .address, "The page that has moved here.", zh: "页面搬到的新地址。", to: &names)
        { view in
          guard case .redirect(let index) = view.page.content else { return .absent }
          return .address(view.stage.lines[0][index].address)
        }
      case .numbers:
        addRegisterNames(to: &names)
        addReportNames(to: &names)
        addNumberNames(to: &names)
        addPosterNames(to: &names)
      case .month: addMonthNames(to: &names)
      case .status:
        table.add(
          "table", .object(tabular.shape),
          "How many records each kind has, the latest, and the months without one.",
          zh: "各类记录的条数、最近日期和空白月份。", to: &names
        ) { $0.reporting }
      case .privacy:
        table.add(
          "tables", .list(of: .object(tabular.shape)),
          "The people who are shown, what they agreed to, and the requests to remove something.",
          zh: "公开了哪些人、他们同意了什么、收到过哪些撤下请求。", to: &names
        ) { .list($0.privacyTables) }
      case .gone:
        table.add(
          "day", .object(when.shape), "The day on which it was taken down.", zh: "撤下的日期。",
          optional: true, to: &names
        ) { view in
          guard case .gone(let index) = view.page.content else { return .absent }
          return view.stage.site.records[index].fields[Takedown.decided]
            .map { view.stage.when($0, view.language) } ?? .absent
        }
      case .search:
        addTagNames(to: &names)
        addIndexName(isOfList: false, to: &names)
      case .notFound: break
      }
      pages[type] = names
    }
  }

  private mutating func addTagNames(to names: inout NameSet<PageView>) {
    table.add(
      "tags", .list(of: .object(link.shape)), "All tags, with how many records have each.",
      zh: "全部标签，以及各有多少条记录。", to: &names
    ) { .list($0.allTags) }
  }

  /// The names that every page has.
  mutating func addCommonPageNames(to names: inout NameSet<PageView>) {
    table.add(
      "title", .text, "The page's own title, without the name of the site.", zh: "页面自己的标题，不带网站名称。",
      to: &names
    ) { .text($0.title) }
    table.add(
      "description", .text, "One sentence for search engines and cards.", zh: "给搜索引擎和分享卡片用的一句话。",
      optional: true, to: &names
    ) { .optional($0.description) }
    table.add(
      "isUnlisted", .flag, "Whether search engines should leave the page out.",
      zh: "是否不让搜索引擎收录。", to: &names
    ) { .flag($0.isUnlisted) }
    table.add(
      "numbersPage", .address, "The latest year in numbers.", zh: "最近一年的年度数字。", optional: true,
      shared: true, to: &names
    ) { view in
      view.stage.plan.years.first.map {
        .address(SiteAddress(view.stage.plan.addresses.numbers($0, view.language)))
      } ?? .absent
    }
    table.add(
      "statusPage", .address, "What each kind of record has reported.", zh: "各类记录的报送情况。",
      shared: true, to: &names
    ) { .address(SiteAddress($0.stage.plan.addresses.status($0.language))) }
    table.add(
      "privacyPage", .address, "Whose data the site shows, and how to be removed.",
      zh: "网站公开谁的信息、怎样请求撤下。", shared: true, to: &names
    ) { .address(SiteAddress($0.stage.plan.addresses.privacy($0.language))) }
    table.add(
      "searchPage", .address, "Where readers look for words in the records, if the site has it.",
      zh: "搜索页（网站提供搜索时）。", optional: true,
      shared: true, to: &names
    ) { view in
      view.stage.site.settings.hasSearch
        ? .address(SiteAddress(view.stage.plan.addresses.search(view.language))) : .absent
    }
    table.add(
      "registers", .list(of: .object(link.shape)), "The lists of all kinds that have records.",
      zh: "各类记录的列表。", shared: true, to: &names
    ) { .list($0.stage.shared[$0.language].registers) }
    table.add(
      "language", .text, "The language of the page: en, zh-Hans.", zh: "页面的语言：en、zh-Hans。",
      shared: true, to: &names
    ) { .text($0.tag) }
    table.add(
      "site", .object(site.shape), "The site as a whole.", zh: "整个网站。", shared: true, to: &names
    ) {
      $0.stage.shared[$0.language].site
    }
    table.add(
      "text", .object(text.shape), "The theme's words in the language of the page.",
      zh: "主题里的文字，按页面的语言。", shared: true, to: &names
    ) {
      $0.stage.shared[$0.language].text
    }
    table.add(
      "menu", .list(of: .object(link.shape)), "The entries of the menu.", zh: "栏目。", to: &names
    ) { .list($0.menu) }
    table.add(
      "breadcrumbs", .list(of: .object(link.shape)),
      "The way from the home page to this one, without the page itself.", zh: "从首页到本页的路径，不含本页。",
      to: &names
    ) { .list($0.breadcrumbs) }
    table.add(
      "languages", .list(of: .object(link.shape)),
      "This page in each language; none if the site has one language.", zh: "本页的各语言版本；只有一种语言时没有。",
      to: &names
    ) { .list($0.languages) }
    table.add(
      "asOf", .object(when.shape), "The day for which the site was built.", zh: "网站数据截至哪一天。",
      shared: true, to: &names
    ) { view in
      view.stage.when(When(day: view.stage.site.asOf), view.language)
    }
    table.add(
      "styles", .list(of: .address),
      "The style sheet, to which the sheets of the theme are joined; none where there are none.",
      zh: "样式表，主题的各样式表合成一个；主题没有样式表时没有。", shared: true, to: &names
    ) { view in
      .list(view.stage.themeFiles(ending: SiteStyle.path).map { .address(SiteAddress($0)) })
    }
    addPrintNames(to: &names)
    table.add(
      "scripts", .list(of: .address),
      "The scripts of the page, which only the search page has, and lists that can be filtered.",
      zh: "本页的脚本，只有搜索页和可以筛选的列表有。", to: &names
    ) { view in
      guard view.isSearched else { return .list([]) }
      return .list(view.stage.themeFiles(ending: "/search.js").map { .address(SiteAddress($0)) })
    }
    table.add(
      "icon", .address, "The icon of the site.", zh: "网站图标。", optional: true, shared: true,
      to: &names
    ) { view in
      view.stage.icons.drawing.map { .address(SiteAddress($0.address)) } ?? .absent
    }
    table.add("isHome", .flag, "Whether this is the home page.", zh: "是否首页。", to: &names) { view in
      if case .home = view.page.content { .flag(true) } else { .flag(false) }
    }
    table.add(
      "canonical", .url, "The absolute address of the page, where the site has one.",
      zh: "页面的完整网址（网站设置了网址才有）。", optional: true, to: &names
    ) { view in
      view.stage.absolute(view.page.address).map { .url($0) } ?? .absent
    }
    addSharingNames(to: &names)
  }

  /// The units that are part of no other.
  private mutating func addTreeNames(_ kind: Int, to names: inout NameSet<PageView>) {
    table.add(
      "roots", .list(of: .object(records[kind].shape)), "The units that are part of no other.",
      zh: "没有上级的单位。", to: &names
    ) { view in
      .list(
        view.stage.site.ranges[kind]
          .filter { view.stage.site.records[$0].fields[Unit.parent] == nil }
          .map { view.stage.record($0, view.language) })
    }
  }

  private mutating func addRecordPageNames(_ kind: Int, to names: inout NameSet<PageView>) {
    table.add(
      "record", .object(records[kind].shape), "The record that the page is about.", zh: "本页所讲的记录。",
      to: &names
    ) { view in
      view.page.content.record.map { view.stage.record($0, view.language) } ?? .absent
    }
  }
}

extension Stage {
  /// The published paths of the theme's files of a sort.
  func themeFiles(ending suffix: String, outside folder: String? = nil) -> [String] {
    themeAssets.filter { file in
      file.key.hasSuffix(suffix) && !(folder.map { file.key.hasPrefix($0) } ?? false)
    }
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
    path == "index.html" || path.ends(in: "/index.html")
      ? String(Substring(path.utf8.dropLast("index.html".utf8.count))) : path
  }
}
