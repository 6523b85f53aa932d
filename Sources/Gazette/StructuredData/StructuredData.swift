import GazetteTemplates
import GazetteText

/// What a page tells machines: things of schema.org in JSON-LD, made of the values that it shows.
///
/// Only on a site with an address, because machines know things by their addresses; nothing on pages
/// that search engines should leave out. It counts as open data: what people have not agreed to have
/// there, their names included, is left out.
struct StructuredData {
  let view: PageView

  var stage: Stage { view.stage }
  var site: Site { view.stage.site }
  var language: Int { view.language }
  var tag: String { view.tag }

  /// The element for the head of the page; nil if there is nothing to tell.
  var markup: Markup? {
    if stage.base == nil || view.isUnlisted { return nil }
    var out = OutputBuffer(reserving: 1024)
    out.append(#"<script type="application/ld+json">{"@context":"https://schema.org","@graph":["#)
    let start = out.count
    for thing in main + [breadcrumbs].compactMap(\.self) {
      var part = OutputBuffer(reserving: 512)
      thing.write(into: &part)
      if stage.data.names(in: part.bytes) { continue }
      if out.count > start { out.append(",") }
      out.append(part.bytes)
    }
    if out.count == start { return nil }
    out.append("]}</script>")
    return Markup(out.bytes)
  }

  /// What the page is about.
  private var main: [Thing] {
    switch view.page.content {
    case .home: [website, organisation]
    case .record(let index):
      stage.data.holds(index) ? [RecordThing(stage, index, language).thing] : []
    case .list, .tag: [collection]
    case .tags, .board, .numbers, .status, .privacy, .search: [page("WebPage")]
    case .notFound, .redirect, .gone, .form, .month: []
    }
  }

  /// The page itself.
  func page(_ type: String) -> Thing {
    var page = Thing(type)
    page.add("name", view.title)
    page.add("url", stage.url(view.page.address))
    page.add("inLanguage", tag)
    page.add("isPartOf", Thing("WebSite", id: stage.websiteID))
    return page
  }
}

extension Stage {
  /// The absolute address of a page, or of a row on one.
  func url(_ address: SiteAddress) -> String? {
    guard let page = url(address.path) else { return nil }
    guard let fragment = address.fragment else { return page }
    var encoded = OutputBuffer()
    encoded.appendPercentEncoded(path: fragment)
    return page + "#" + encoded.text
  }

  /// The absolute address of a path, where the site has an address.
  func url(_ path: String) -> String? { absolute(path)?.text }

  var websiteID: String? { base.map { $0.text + "#website" } }
  var organisationID: String? { base.map { $0.text + "#organization" } }

  /// The organisation whose site it is, as other things refer to it.
  func organisation(_ language: Int) -> Thing {
    var thing = Thing("Organization", id: organisationID)
    thing.add("name", site.settings.value(SiteFields.name, in: site.languages[language]))
    return thing
  }
}
