import GazetteText

/// What readers of a language can search for: scripts of records that each call `gazetteSearch` once, and
/// one that names them, which calls `gazetteIndex`.
///
/// Scripts, because pages that are opened by double-click can read nothing else. They are whole only
/// with all their escapes: no text of a record ends the script or is markup.
package struct SearchIndex: Sendable {
  /// A file of the index.
  package struct Part: Sendable {
    package let address: String
    package let bytes: [UInt8]
  }

  /// Names the parts with the folders of the records in them, and the lists that readers can filter
  /// by: `[name, folder …]` and `[folder, [list …]]`. Its address stays, so that pages which name it
  /// do not change with every record.
  package let start: Part
  /// The records; the address of a part changes with its content.
  package let parts: [Part]

  package var files: [Part] { [start] + parts }

  /// No part is longer, in bytes, unless a single record is.
  package static let longestPart = 256 << 10

  /// The indexes of all languages, with every record that has a place on the site's pages, but those
  /// that are kept from search and people who are not named.
  static func all(
    _ site: Site, _ plan: SitePlan, _ lines: [[RecordLine]], jobs: Int
  ) async -> [SearchIndex] {
    let shown = site.records.indices.filter {
      let record = site.records[$0]
      return record.kind.display != .hidden && !record.isUnnamed && !record.isKeptFromSearch
    }
    var indexes: [SearchIndex] = []
    for language in lines.indices {
      let entries = SearchEntries(
        site: site, plan: plan, lines: lines[language], language: language, count: shown.count)
      let written = await parallelMap(shown, jobs: jobs) { $0.map(entries.entry) }
      let headed = zip(shown, written).map { (Head(of: $0, site, plan), $1) }
      indexes.append(SearchIndex(language, headed, site, plan))
    }
    return indexes
  }

  /// What entries have in common that follow one another.
  private struct Head {
    let kind: RecordKind
    /// The page of the list, of a kind that is shown in rows.
    let page: Int

    init(of record: Int, _ site: Site, _ plan: SitePlan) {
      kind = site.records[record].kind
      page = kind.display == .row ? plan.addresses.page(ofRow: record) : 1
    }

    func isSame(as other: Head) -> Bool { kind === other.kind && page == other.page }
  }

  /// Divides entries among parts; those of a kind stand together, and so do rows of a page.
  private init(
    _ place: Int, _ entries: [(head: Head, bytes: [UInt8])], _ site: Site, _ plan: SitePlan
  ) {
    let language = site.languages[place]
    var parts: [Part] = []
    var folders: [[String]] = []
    var inPart: [String] = []
    var out = OutputBuffer(reserving: Self.longestPart)
    var open: Head?
    func close() {
      if open == nil { return }
      out.append("]]]);\n")
      let name = "\(language)-\(parts.count + 1)-\(Fingerprint.of(out.bytes)).js"
      parts.append(Part(address: "search/" + name, bytes: out.bytes))
      folders.append([name] + inPart)
      inPart = []
      out.removeAll()
      open = nil
    }
    for (head, bytes) in entries {
      if out.count + bytes.count + Self.headRoom > Self.longestPart { close() }
      if let open, open.isSame(as: head) {
        out.append(",\n")
      } else {
        out.append(open == nil ? "gazetteSearch([[" : "]],\n[")
        Self.append(head, language, to: &out)
        if inPart.last != head.kind.folder { inPart.append(head.kind.folder) }
        open = head
      }
      out.append(bytes)
    }
    close()
    self.parts = parts
    start = Part(address: plan.addresses.searchIndex(place), bytes: Self.start(folders, site, plan))
  }

  private static func start(_ parts: [[String]], _ site: Site, _ plan: SitePlan) -> [UInt8] {
    var out = OutputBuffer()
    func append(_ texts: [String]) {
      out.append("[")
      for (place, text) in texts.enumerated() {
        if place > 0 { out.append(byte: UInt8(ascii: ",")) }
        out.appendJSONString(text)
      }
      out.append("]")
    }
    out.append("gazetteIndex([")
    for (place, part) in parts.enumerated() {
      if place > 0 { out.append(",\n") }
      append(part)
    }
    out.append("],[")
    var isFirst = true
    for (kind, index) in zip(site.kinds.kinds, plan.indexes) where index.isFiltered {
      out.append(isFirst ? "\n[" : ",\n[")
      isFirst = false
      out.appendJSONString(kind.folder)
      out.append(byte: UInt8(ascii: ","))
      append(index.groups.map { plan.addresses.name(of: $0.scope, plan.tags) })
      out.append("]")
    }
    out.append("]);\n")
    return out.bytes
  }

  /// More than the head of a kind takes.
  private static let headRoom = 1 << 10

  /// What a kind is called, what stands around ids in its addresses, and the start of its entries.
  private static func append(_ head: Head, _ language: String, to out: inout OutputBuffer) {
    let around = Addresses.around(head.kind, page: head.page)
    for text in [head.kind.label.text(in: language), around.before, around.behind] {
      out.appendJSONString(text)
      out.append(byte: UInt8(ascii: ","))
    }
    out.append("[")
  }
}
