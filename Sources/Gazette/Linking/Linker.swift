import GazetteText

/// Links records with each other: the ones that are shown, their references, links and files.
struct Linker {
  let settings: SiteSettings
  let kinds: KindTable
  let now: When
  let withDrafts: Bool
  let jobs: Int

  /// The site with all that is written, and as it is known now; and every reference that leads
  /// nowhere.
  func link(_ store: consuming RecordStore) async -> (written: Site, known: Site, [Diagnostic]) {
    var (shown, hidden): ([Record], [(Record, Hidden)]) = ([], [])
    var waiting: [Diagnostic] = []
    var partly: [ObjectIdentifier: Record] = [:]
    let knowledge = await parallelMap(store.records, jobs: jobs) { [now] slice in
      slice.map { $0.knowledge(at: now) }
    }
    for (record, knowledge) in zip(store.records, knowledge) {
      let withheld = store.withheld.isEmpty ? nil : store.withheld[record.name]
      if let reason = withheld ?? record.hidden(asOf: now.day, withDrafts: withDrafts, settings) {
        hidden.append((record, reason))
        continue
      }
      switch knowledge {
      case .nothing(let later):
        hidden.append((record, .later(later.day)))
        waiting.append(.later(later, in: record.source, now))
      case .partly(let known, let later):
        partly[ObjectIdentifier(record)] = known
        waiting += later.map { .later($0, in: record.source, now) }
        shown.append(record)
      case .whole: shown.append(record)
      }
    }
    let (records, ranges) = inOrder(shown)
    let finder = RecordFinder(
      kinds: kinds, shown: records, ranges: ranges, hidden: hidden)
    let sources = LinkSources(
      kinds: kinds, finder: finder, assets: store.assets, records: records)
    let linked = await parallelMap(records, jobs: jobs) { [partly] slice in
      slice.map { LinkedRecord($0, known: partly[ObjectIdentifier($0)], sources) }
    }
    let (logos, logoFaults) = settings.logoFiles(sources)
    let written = Site(
      settings: settings, kinds: kinds, now: now, records: linked.map(\.written), ranges: ranges,
      kindIndexes: ranges.enumerated().flatMap { kind, range in
        [UInt16](repeating: UInt16(kind), count: range.count)
      }, referrers: Referrers(references: linked.map(\.references)),
      files: SiteFileUse.merged(linked.flatMap(\.files) + logos))
    let diagnostics = waiting + logoFaults + linked.flatMap(\.diagnostics)
    let known = linked.contains { $0.known != nil } ? linked.map { $0.known ?? $0.written } : nil
    // The records as they were read are given back beside what follows.
    Task.detached { [store, sources, linked] in withExtendedLifetime((store, sources, linked)) {} }
    return (written, known.map(written.replacing) ?? written, diagnostics)
  }

  /// The records by kind, and within a kind in the order of lists.
  private func inOrder(_ records: [Record]) -> ([Record], [Range<Int>]) {
    var ordered: [Record] = []
    var ranges: [Range<Int>] = []
    for records in kinds.grouped(records, by: \.kind) {
      let start = ordered.count
      ordered += records.inListOrder()
      ranges.append(start..<ordered.count)
    }
    return (ordered, ranges)
  }
}

/// A record after linking, with what was found on the way.
private struct LinkedRecord: Sendable {
  /// The record with all that is written.
  let written: Record
  /// The record without what is not known yet, if there is any such thing.
  let known: Record?
  /// What is shown of the record names these.
  let references: [Int]
  let files: [NamedFile]
  let diagnostics: [Diagnostic]

  init(_ record: Record, known: Record?, _ sources: LinkSources) {
    var resolver = ReferenceResolver(sources, source: record.source)
    written = record.resolved(by: &resolver)
    diagnostics = resolver.diagnostics
    if known != nil { resolver = ReferenceResolver(sources, source: record.source) }
    self.known = known?.resolved(by: &resolver)
    (references, files) = (resolver.references, resolver.files)
  }
}

extension Record {
  /// The record with its references and links resolved.
  fileprivate func resolved(by resolver: inout ReferenceResolver) -> Record {
    let fields = resolver.resolve(fields)
    let body = body.map { resolver.resolve($0) }
    var translations = translations
    for index in translations.indices {
      resolver.source = translations[index].source
      translations[index].fields = resolver.resolve(translations[index].fields)
      translations[index].body = translations[index].body.map { resolver.resolve($0) }
    }
    return Record(self, fields: fields, body: body, translations: translations)
  }
}
