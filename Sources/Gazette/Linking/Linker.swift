import GazetteText

/// Links records with each other: the ones that are shown, their references, links and files.
struct Linker {
  let settings: SiteSettings
  let kinds: KindTable
  let asOf: CivilDay
  let withDrafts: Bool
  let jobs: Int

  /// The site, and every reference that leads nowhere.
  func link(_ store: RecordStore) async -> (Site, [Diagnostic]) {
    var (shown, hidden): ([Record], [(Record, Hidden)]) = ([], [])
    for record in store.records {
      if let reason = record.hidden(asOf: asOf, withDrafts: withDrafts) {
        hidden.append((record, reason))
      } else {
        shown.append(record)
      }
    }
    let (records, ranges) = inOrder(shown)
    let finder = RecordFinder(kinds: kinds, shown: records, hidden: hidden)
    let sources = LinkSources(
      kinds: kinds, finder: finder, assets: store.assets, records: records)
    let linked = await parallelMap(records, jobs: jobs) { slice in
      slice.map { LinkedRecord($0, sources) }
    }
    let site = Site(
      settings: settings, kinds: kinds, asOf: asOf, records: linked.map(\.record), ranges: ranges,
      kindIndexes: ranges.enumerated().flatMap { kind, range in
        [UInt16](repeating: UInt16(kind), count: range.count)
      }, referrers: Referrers(references: linked.map(\.references)),
      files: SiteFileUse.merged(linked.flatMap(\.files)))
    return (site, linked.flatMap(\.diagnostics))
  }

  /// The records by kind, and within a kind in the order of lists.
  private func inOrder(_ records: [Record]) -> ([Record], [Range<Int>]) {
    var byKind = [[Record]](repeating: [], count: kinds.kinds.count)
    for record in records {
      guard let kind = kinds.index(folder: record.kind.folder) else { continue }
      byKind[kind].append(record)
    }
    var ordered: [Record] = []
    var ranges: [Range<Int>] = []
    for records in byKind {
      let start = ordered.count
      ordered += records.inListOrder()
      ranges.append(start..<ordered.count)
    }
    return (ordered, ranges)
  }
}

/// A record after linking, with what was found on the way.
private struct LinkedRecord: Sendable {
  let record: Record
  let references: [Int]
  let files: [NamedFile]
  let diagnostics: [Diagnostic]

  init(_ record: Record, _ sources: LinkSources) {
    var resolver = ReferenceResolver(sources, source: record.source)
    let fields = resolver.resolve(record.fields)
    let body = record.body.map { resolver.resolve($0) }
    var translations = record.translations
    for index in translations.indices {
      resolver.source = translations[index].source
      translations[index].fields = resolver.resolve(translations[index].fields)
      translations[index].body = translations[index].body.map { resolver.resolve($0) }
    }
    self.record = Record(record, fields: fields, body: body, translations: translations)
    references = resolver.references
    files = resolver.files
    diagnostics = resolver.diagnostics
  }
}
