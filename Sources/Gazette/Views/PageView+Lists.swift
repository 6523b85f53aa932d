import GazetteTemplates

extension PageView {
  /// The records on the page, in order.
  var slice: ListSlice? {
    switch page.content {
    case .list(let list): list.slice
    case .tag(let tag): tag.slice
    default: nil
    }
  }

  /// The records on the page by year; one group without a title where the kind has no dates.
  var yearGroups: [TemplateValue] {
    guard let slice else { return [] }
    var groups: [(year: Int?, records: [Int32])] = []
    for record in slice.records {
      let year = stage.site.records[Int(record)].date?.day.year
      if let last = groups.last, last.year == year {
        groups[groups.count - 1].records.append(record)
      } else {
        groups.append((year, [record]))
      }
    }
    return groups.map {
      .object(
        RecordGroupView(
          stage: stage, title: $0.year.map(String.init) ?? "", code: "", href: nil,
          records: $0.records, language: language))
    }
  }

  /// Links to the lists of a kind by year, unit, sector or tag.
  func scopeLinks(_ groups: KeyPath<ScopeLinks, [ScopeLinks.Link]>) -> [TemplateValue] {
    guard case .list(let list) = page.content else { return [] }
    return stage.shared[language].scopes[list.kind][keyPath: groups].map {
      $0.scope == list.scope ? $0.current : $0.plain
    }
  }

  /// The language of the page's title, where it is a tag that nobody has translated.
  var titleLanguage: String? {
    guard case .tag(let page) = page.content else { return nil }
    return stage.plan.tags[page.tag].foreignLanguage(stage.site, language)
  }

  /// The pages of the list: all of them if few, else those near the ends and the current one.
  var pagination: [TemplateValue] {
    guard let slice, slice.pages > 1 else { return [] }
    let (last, current) = (slice.pages, slice.number)
    let near = [
      1, 2, current - 2, current - 1, current, current + 1, current + 2, last - 1, last,
    ]
    var numbers: [Int] = []
    numbers.reserveCapacity(near.count)
    for number in near where (numbers.last ?? 0) < number && number <= last {
      numbers.append(number)
    }
    return numbers.map {
      stage.link(
        String($0), SiteAddress(Addresses.page($0, of: slice.stem)), isCurrent: $0 == current)
    }
  }

  /// The page before or after the current one.
  func neighbour(_ step: Int) -> TemplateValue {
    guard let slice, (1...slice.pages).contains(slice.number + step) else { return .absent }
    return .address(SiteAddress(Addresses.page(slice.number + step, of: slice.stem)))
  }

  /// All tags with their counts, in order of their titles.
  var allTags: [TemplateValue] {
    stage.plan.tags.sorted { ($0.title(language), $0.name) < ($1.title(language), $1.name) }
      .compactMap { stage.shared[language].tags[$0.name] }
  }

  /// The projects by status, in the order of a project's life.
  var boardColumns: [TemplateValue] {
    let projects = stage.site.records(of: Project.kind.name)
    return Project.statuses.map { status in
      let records = projects.filter {
        stage.site.records[$0].fields[Project.status]?.code == status.code
      }
      return .object(
        RecordGroupView(
          stage: stage, title: status.label.text(in: tag), code: status.code, href: nil,
          records: records.map { Int32($0) }, language: language))
    }
  }
}
