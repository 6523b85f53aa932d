import GazetteTemplates

extension CatalogueBuilder {
  /// The index from which words, or parts of a list, are found.
  mutating func addIndexName(isOfList: Bool, to names: inout NameSet<PageView>) {
    table.add(
      "searchIndex", .address,
      "The script from which the search index is loaded; of a list, where readers can filter it.",
      zh: "载入搜索索引的脚本；列表页上，可以筛选时才有。", optional: isOfList, to: &names
    ) { view in
      view.isSearched
        ? .address(SiteAddress(view.stage.plan.addresses.searchIndex(view.language))) : .absent
    }
  }

  /// The names by which a list is filtered.
  mutating func addFilterNames(to names: inout NameSet<PageView>) {
    addIndexName(isOfList: true, to: &names)
    table.add(
      "kindFolder", .text, "The folder of the listed records.", zh: "所列记录的文件夹。", to: &names
    ) { .text($0.listed?.kind.folder ?? "") }
    table.add(
      "isFilterPartial", .flag,
      "Whether the list has records that a filter does not find: notices of aid.",
      zh: "列表里是否有筛选不到的记录（救助公示）。", to: &names
    ) { .flag($0.listed?.index.isFilterPartial ?? false) }
  }
}

extension PageView {
  /// The kind whose list the page shows, with its index.
  fileprivate var listed: (kind: RecordKind, index: KindIndex)? {
    guard case .list(let list) = page.content else { return nil }
    return (stage.site.kinds.kinds[list.kind], stage.plan.indexes[list.kind])
  }

  /// Whether readers can look for words in the page's records, or filter them.
  var isSearched: Bool {
    if case .search = page.content { true } else { listed?.index.isFiltered ?? false }
  }
}
