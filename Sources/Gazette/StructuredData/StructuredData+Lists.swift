import GazetteTemplates

extension StructuredData {
  /// The way from the home page to this one.
  var breadcrumbs: Thing? {
    let crumbs = view.crumbs
    if crumbs.isEmpty { return nil }
    var steps = crumbs.enumerated().map { place, crumb in
      step(place + 1, crumb.title, stage.url(crumb.target))
    }
    if tellsOfPage { steps.append(step(crumbs.count + 1, view.title, nil)) }
    var thing = Thing("BreadcrumbList")
    thing.add("itemListElement", steps)
    return thing
  }

  /// Whether the page may be named: not where it is about somebody who has not agreed.
  private var tellsOfPage: Bool {
    guard case .record(let index) = view.page.content else { return true }
    return stage.data.holds(index) && !stage.data.names(in: Array(view.title.utf8))
  }

  private func step(_ position: Int, _ name: String, _ address: String?) -> Thing {
    var step = Thing("ListItem")
    step.add("position", number: position)
    step.add("name", name)
    step.add("item", address)
    return step
  }

  /// A page of a list, with the pages of its records.
  var collection: Thing {
    var thing = page("CollectionPage")
    guard let slice = view.slice else { return thing }
    let records = slice.records.filter {
      site.records[Int($0)].hasPage && stage.data.holds(Int($0))
    }
    if records.isEmpty { return thing }
    var list = Thing("ItemList")
    list.add(
      "itemListElement",
      records.enumerated().map { place, record in
        var item = Thing("ListItem")
        item.add("position", number: place + 1)
        item.add("url", stage.url(stage.lines[language][Int(record)].address))
        return item
      })
    thing.add("mainEntity", list)
    return thing
  }
}
