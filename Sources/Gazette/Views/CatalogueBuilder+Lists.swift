import GazetteTemplates
import GazetteText

extension CatalogueBuilder {
  mutating func addListNames(
    _ element: NameType, isAny: Bool, to names: inout NameSet<PageView>
  ) {
    table.add(
      "records", .list(of: element), "The records on this page of the list.", zh: "列表这一页上的记录。",
      to: &names
    ) { view in
      .list(
        (view.slice?.records ?? []).map {
          isAny
            ? view.stage.anyRecord(Int($0), view.language)
            : view.stage.record(Int($0), view.language)
        })
    }
    table.add(
      "yearGroups", .list(of: .object(recordGroup.shape)),
      "The same records by year; one group without a title if the kind has no dates.",
      zh: "同样的记录按年份分组；没有日期的种类只有一组，没有标题。", to: &names
    ) {
      .list($0.yearGroups)
    }
    table.add(
      "total", .text, "How many records the whole list has.", zh: "整个列表一共有多少条记录。", to: &names
    ) { .text(Decimal.grouped($0.slice?.total ?? 0)) }
    table.add("counted", .object(counted.shape), about: Self.aboutCounted, to: &names) {
      .object($0.stage.counted($0.slice?.total ?? 0, $0.language))
    }
    let links = NameType.list(of: .object(link.shape))
    table.add("years", links, "The lists of single years.", zh: "各年份的列表。", to: &names) {
      .list($0.scopeLinks(\.years))
    }
    table.add("sectorLinks", links, "The lists of single sectors.", zh: "各领域的列表。", to: &names) {
      .list($0.scopeLinks(\.sectors))
    }
    table.add(
      "stateLinks", links,
      "The lists of single states; there are such lists only where a template asks for this.",
      zh: "各状态的列表；模板里用到这个名称，才会有这些列表。", to: &names
    ) { .list($0.scopeLinks(\.states)) }
    table.add("tagLinks", links, "The lists of single tags.", zh: "各标签的列表。", to: &names) {
      .list($0.scopeLinks(\.tags))
    }
    table.add("unitLinks", links, "The lists of single units.", zh: "各单位的列表。", to: &names) {
      .list($0.scopeLinks(\.units))
    }
    table.add(
      "pagination", links, "The pages of the list; left out far from this one if there are many.",
      zh: "列表的各页；页数多时只列近处和两端。", to: &names
    ) { .list($0.pagination) }
    table.add(
      "previous", .address, "The page of the list before this one.", zh: "列表的上一页。", optional: true,
      to: &names
    ) { $0.neighbour(-1) }
    table.add(
      "next", .address, "The page of the list after this one.", zh: "列表的下一页。", optional: true,
      to: &names
    ) { $0.neighbour(1) }
    table.add(
      "scope", .text, "The year, unit, sector, state or tag to which the list is restricted.",
      zh: "列表限定的年份、单位、领域、状态或标签。", optional: true, to: &names
    ) { view in
      guard case .list(let list) = view.page.content else { return .absent }
      return .optional(view.scopeTitle(list.scope))
    }
    table.add(
      "titleLanguage", .text,
      "The language of the title, where it is a tag that is not translated.",
      zh: "标题的语言（标题是没有译名的标签时）。", optional: true, to: &names
    ) { .optional($0.titleLanguage) }
    table.add(
      "kindPlural", .text, "What the listed records are called.", zh: "所列记录的名称。", to: &names
    ) { view in
      guard case .list(let list) = view.page.content else { return .text(view.title) }
      return .text(view.stage.site.kinds.kinds[list.kind].plural.text(in: view.tag))
    }
    table.add(
      "board", .address, "The project board, if there are projects.", zh: "项目进度一览（有项目才有）。",
      optional: true, to: &names
    ) { view in
      guard case .list(let list) = view.page.content,
        view.stage.site.kinds.kinds[list.kind].name == Project.kind.name
      else { return .absent }
      return view.boardLink
    }
  }
}
