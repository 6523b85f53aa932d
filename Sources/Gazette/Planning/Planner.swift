import GazetteTemplates
import GazetteText

/// Decides which pages a site has.
struct Planner {
  let site: Site
  /// The templates that there are, by name.
  private let templates: Set<String>

  private let addresses: Addresses
  private let tags: [Tag]
  private let tagFaults: [Diagnostic]
  private let indexes: [KindIndex]
  private let years: [Int]
  private let forms: PrintForms

  init(site: Site, library: TemplateLibrary) {
    let templates = Set(library.templateNames)
    self.site = site
    self.templates = templates
    addresses = Addresses(site)
    let (tags, faults) = TagCollector(site: site).collect()
    self.tags = tags
    tagFaults = faults
    let indexes = site.ranges.enumerated().map { kind, range in
      let template = PageType.list(kind).template(among: templates, kinds: site.kinds)
      return KindIndex(
        range, of: site, tags: tags, byState: library.asks(template, for: "stateLinks"),
        isFiltered: site.settings.hasSearch && library.asks(template, for: "searchIndex"))
    }
    self.indexes = indexes
    years = [Activity.kind, Case.kind].reduce(into: Set<Int>()) { years, kind in
      guard let index = site.kinds.index(name: kind.name) else { return }
      for group in indexes[index].years {
        if case .year(let year) = group.scope, year <= site.asOf.year { years.insert(year) }
      }
    }.sorted(by: >)
    forms = PrintForms(site, templates: templates)
  }

  /// The plan, and what is wrong with it but for its addresses.
  func plan() -> (SitePlan, [Diagnostic]) {
    var pages: [PlannedPage] = []
    var diagnostics = tagFaults
    for language in site.languages.indices {
      pages += fixedPages(language)
      for kind in site.kinds.kinds.indices where site.kinds.kinds[kind].hasList {
        pages += listPages(kind, language)
      }
      for (index, tag) in tags.enumerated() {
        pages += sliced(
          tag.records[...], stem: addresses.tag(tag.slug, language), size: site.settings.pageSize
        ).map {
          page($0.address, language, template(.tag), .tag(TagPage(tag: index, slice: $0.slice)))
        }
      }
      for index in site.records.indices where site.records[index].hasPage {
        let (template, fault) = recordTemplate(site.records[index])
        if language == 0, let fault { diagnostics.append(fault) }
        pages.append(page(addresses.record(index, language), language, template, .record(index)))
      }
      pages += formPages(language)
    }
    pages += redirects()
    pages += tombstones()
    pages.sort { $0.address < $1.address }
    let attachments = site.files.filter { $0.uses.isEmpty }
    let assets = attachments.map {
      PlannedAsset(address: Addresses.asset($0.path), source: $0.path)
    }
    let (menus, menuFaults) = MenuMaker(site: site, addresses: addresses).menus()
    diagnostics += menuFaults
    let plan = SitePlan(
      pages: pages, assets: assets, tags: tags,
      menus: menus,
      indexes: indexes,
      addresses: addresses, years: years, forms: forms)
    return (plan, diagnostics)
  }

  private func fixedPages(_ language: Int) -> [PlannedPage] {
    var pages = [page(addresses.home(language), language, template(.home), .home)]
    if language == 0 { pages.append(page("404.html", language, template(.notFound), .notFound)) }
    if !tags.isEmpty {
      pages.append(page(addresses.tags(language), language, template(.tags), .tags))
    }
    if !site.records(of: Project.kind.name).isEmpty {
      pages.append(page(addresses.board(language), language, template(.board), .board))
    }
    pages += years.map {
      page(addresses.numbers($0, language), language, template(.numbers), .numbers($0))
    }
    pages.append(page(addresses.status(language), language, template(.status), .status))
    pages.append(page(addresses.privacy(language), language, template(.privacy), .privacy))
    if site.settings.hasSearch {
      pages.append(page(addresses.search(language), language, template(.search), .search))
    }
    return pages
  }

  private func listPages(_ kind: Int, _ language: Int) -> [PlannedPage] {
    let index = indexes[kind]
    guard !site.ranges[kind].isEmpty else { return [] }
    let template = PageType.list(kind).template(among: templates, kinds: site.kinds)
    let all = KindIndex.Group(scope: .all, records: index.all)
    return ([all] + index.groups).flatMap { group in
      let stem = addresses.list(kind, group.scope, tags, language)
      let size = addresses.pageSize(ofList: kind)
      return sliced(group.records[...], stem: stem, size: size).map {
        page(
          $0.address, language, template,
          .list(ListPage(kind: kind, scope: group.scope, slice: $0.slice)))
      }
    }
  }

  private func formPages(_ language: Int) -> [PlannedPage] {
    site.records.indices.filter(forms.has).map { index in
      page(
        addresses.form(index, language), language,
        PrintForms.template(of: site.records[index].kind), .form(index))
    }
      + forms.months.map {
        page(addresses.month($0.period, language), language, PrintForms.monthTemplate, .month($0))
      }
  }

  private func recordTemplate(_ record: Record) -> (String, Diagnostic?) {
    let own = Key<String>("template")
    if record.kind.name == Page.kind.name, let name = record.fields[own] {
      if templates.contains("pages/" + name) { return ("pages/" + name, nil) }
      let known = templates.filter { $0.hasPrefix("pages/") }.map { String($0.dropFirst(6)) }
      return (
        "pages/record",
        record.fault(
          .error, "unknown-template", at: own,
          Phrase("there is no template '\(name)'", zh: "没有“\(name)”这个模板"),
          help: .didYouMean(NearMiss.of(name, in: known)))
      )
    }
    let kind = site.kinds.index(folder: record.kind.folder) ?? 0
    return (PageType.record(kind).template(among: templates, kinds: site.kinds), nil)
  }

  private func redirects() -> [PlannedPage] {
    site.records.indices.flatMap { index in
      (site.records[index].fields[Common.aliases] ?? []).map { alias in
        let path = alias.hasPrefix("/") ? String(alias.dropFirst()) : alias
        let address = path.hasSuffix("/") || path.isEmpty ? path + "index.html" : path
        return page(address, 0, template(.redirect), .redirect(index))
      }
    }
  }

  /// Pages that say that a record was taken down, where a request asks for one.
  private func tombstones() -> [PlannedPage] {
    site.records(of: Takedown.kind.name).flatMap { index -> [PlannedPage] in
      let fields = site.records[index].fields
      guard fields[Takedown.tombstone] == true, fields[Takedown.action]?.code == "remove",
        let name = fields[Takedown.record], let slash = name.firstIndex(of: "/"),
        let kind = site.kinds.index(folder: String(name[..<slash])), site.kinds.kinds[kind].hasPages
      else { return [] }
      let path = site.kinds.kinds[kind].hasList ? name : String(name[slash...].dropFirst())
      return site.languages.indices.map {
        page(addresses.folder($0) + path + ".html", $0, template(.gone), .gone(index))
      }
    }
  }

  private func sliced(
    _ records: ArraySlice<Int32>, stem: String, size: Int
  ) -> [(address: String, slice: ListSlice)] {
    let pages = max(1, (records.count + size - 1) / size)
    return (0..<pages).map { number in
      let start = records.startIndex + number * size
      let slice = ListSlice(
        records: records[start..<min(start + size, records.endIndex)], number: number + 1,
        pages: pages, total: records.count, stem: stem)
      return (Addresses.page(number + 1, of: stem), slice)
    }
  }

  private func template(_ type: PageType) -> String {
    type.template(among: templates, kinds: site.kinds)
  }

  private func page(
    _ address: String, _ language: Int, _ template: String, _ content: PageContent
  ) -> PlannedPage {
    PlannedPage(address: address, language: language, template: template, content: content)
  }
}
