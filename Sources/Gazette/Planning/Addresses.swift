import GazetteTemplates
import GazetteText

/// Where everything stands below the site's root; flat, so that links stay short and legible.
package struct Addresses: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  /// The folder of a language with a slash behind it; empty for the main language.
  func folder(_ language: Int) -> String { language == 0 ? "" : site.languages[language] + "/" }

  func home(_ language: Int) -> String { folder(language) + "index.html" }

  /// The page of a record that has one.
  func record(_ index: Int, _ language: Int) -> String {
    let record = site.records[index]
    let place = record.kind.hasList ? record.kind.folder + "/" : ""
    return folder(language) + place + record.id + ".html"
  }

  /// The form to print of a record.
  func form(_ index: Int, _ language: Int) -> String {
    let record = site.records[index]
    let place = record.kind.hasList ? record.kind.folder + "/" : ""
    return folder(language) + place + "print/" + record.id + ".html"
  }

  /// The poster of a month.
  func month(_ period: Period, _ language: Int) -> String {
    folder(language) + "numbers/\(period).html"
  }

  /// Where a record is shown: its page, or its row in the list of its kind; for a kind that is shown
  /// nowhere, the home page; for a person who is not named, the list of people.
  func place(_ index: Int, _ language: Int) -> SiteAddress {
    let record = site.records[index]
    if record.isUnnamed {
      return SiteAddress(folder(language) + record.kind.folder + "/index.html")
    }
    switch record.kind.display {
    case .page, .standalone: return SiteAddress(self.record(index, language))
    case .row:
      let list = folder(language) + record.kind.folder + "/index"
      return SiteAddress(Self.page(page(ofRow: index), of: list), fragment: Self.row(record.id))
    case .hidden: return SiteAddress(home(language))
    }
  }

  /// How many records a page of a kind's lists has: rows are short, so there are more of them.
  func pageSize(ofList kind: Int) -> Int {
    site.kinds.kinds[kind].display == .row ? Self.rowsOnPage : site.settings.pageSize
  }

  private static let rowsOnPage = 100

  /// The number of the page of its kind's list on which a record is shown as a row.
  func page(ofRow index: Int) -> Int {
    (index - site.ranges[site.kindIndex(of: index)].lowerBound) / Self.rowsOnPage + 1
  }

  /// The id of a record's row in the list of its kind.
  static func row(_ id: String) -> String { "row-" + id }

  /// The address of a page of a list, from its stem and number.
  static func page(_ number: Int, of stem: String) -> String {
    if number == 1 { return stem + ".html" }
    var address: [UInt8] = []
    address.reserveCapacity(stem.utf8.count + 24)
    address += stem.utf8
    if stem.ends(in: "/index") {
      address.removeLast("index".utf8.count)
    } else {
      address.append(UInt8(ascii: "-"))
    }
    address += "page-".utf8
    Decimal.append(number, to: &address)
    address += ".html".utf8
    return String(decoding: address, as: UTF8.self)
  }

  /// The stem of a list of a kind.
  func list(_ kind: Int, _ scope: ListScope, _ tags: [Tag], _ language: Int) -> String {
    folder(language) + site.kinds.kinds[kind].folder + "/" + name(of: scope, tags)
  }

  /// The name of a list among those of its kind, in its address.
  func name(of scope: ListScope, _ tags: [Tag]) -> String {
    switch scope {
    case .all: "index"
    case .year(let year): String(year)
    case .tag(let tag): "tag-" + tags[tag].slug
    case .unit(let unit): "unit-" + site.records[unit].id
    case .sector(let sector): "sector-" + Sector.choices[sector].code
    case .state(let state): "state-" + state.code
    }
  }

  func tags(_ language: Int) -> String { folder(language) + "tags/index.html" }

  /// The stem of the pages of a tag.
  func tag(_ slug: String, _ language: Int) -> String { folder(language) + "tags/" + slug }

  func board(_ language: Int) -> String {
    folder(language) + Project.kind.folder + "/board.html"
  }

  func numbers(_ year: Int, _ language: Int) -> String {
    folder(language) + "numbers/\(year).html"
  }

  func status(_ language: Int) -> String { folder(language) + "status.html" }

  func privacy(_ language: Int) -> String { folder(language) + "privacy.html" }

  func search(_ language: Int) -> String { folder(language) + "search.html" }

  /// The script from which the others of a language's search index are found.
  func searchIndex(_ language: Int) -> String { "search/\(site.languages[language]).js" }

  /// What stands before and behind the id in the addresses of a kind's records, seen from the search
  /// page of any language; percent-encoded. Of rows, in the addresses of those on a page of the list.
  static func around(_ kind: RecordKind, page number: Int) -> (before: String, behind: String) {
    var folder = OutputBuffer()
    if kind.hasList { folder.appendPercentEncoded(path: kind.folder + "/") }
    let path = folder.text
    return kind.display == .row
      ? (page(number, of: path + "index") + "#" + row(""), "") : (path, ".html")
  }

  func feed(_ language: Int) -> String { folder(language) + "feed.xml" }

  /// Where an attachment of Content is published.
  static func asset(_ path: String) -> String { String(path.dropFirst("Content/".count)) }
}
