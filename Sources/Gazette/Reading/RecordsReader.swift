import GazetteText

/// Reads all records of a site, on several cores.
struct RecordsReader {
  let tree: SourceTree
  let kinds: KindTable
  let settings: SiteSettings
  let options: BuildOptions
  let asOf: CivilDay
  let gate: SourceGate

  /// What some files gave.
  private struct Read: Sendable {
    var drafts: [RecordDraft] = []
    var assets: [String] = []
    var diagnostics: [Diagnostic] = []
    var hits: [TextMask.Hit] = []
    var drops: [Withheld.Drop] = []
    var privacy = SourceFindings()
    var failure: IOFailure?
  }

  /// The records, and everything that is wrong with their files.
  ///
  /// Members and requests are read first: what must not appear is kept out of all files before they
  /// are read.
  func read() async throws -> (RecordStore, SourceFindings, [Diagnostic]) {
    let paths = tree.paths(below: "Content")
    let folders = [Member.kind, Takedown.kind].map { "Content/" + $0.folder }
    // Only tables (.csv) and files of these folders can; to classify every path would take much longer.
    let first = paths.filter { path in
      (path.utf8.last == UInt8(ascii: "v") || folders.contains { path.utf8.starts(with: $0.utf8) })
        && decidesWhatIsWithheld(path)
    }
    var results = try await read(first, without: .nothing)
    let (withheld, withheldFaults) = WithheldMaker.make(
      results.flatMap(\.drafts), asOf: asOf)
    if withheld.isEmpty {
      let isFirst = Set(first)
      let rest = first.isEmpty ? paths : paths.filter { !isFirst.contains($0) }
      results += try await read(rest, without: .nothing)
    } else {
      results = try await read(paths, without: withheld)
    }
    let (store, faults) = RecordStore.assemble(
      results.flatMap(\.drafts), assets: Set(results.flatMap(\.assets)), kinds: kinds,
      languages: settings.languages)
    var privacy = SourceFindings()
    for result in results { privacy.add(result.privacy) }
    var diagnostics = results.flatMap(\.diagnostics) + withheldFaults + faults
    if withheld.isEmpty { return (store, privacy, diagnostics) }
    let hidden = withheld.hidden(among: store.records, kinds: kinds)
    let report = WithheldReport(
      withheld: withheld, hidden: hidden, hits: results.flatMap(\.hits),
      drops: results.flatMap(\.drops), store: store)
    diagnostics += report.diagnostics + (try report.remaining(in: tree))
    return (store.hiding(hidden.mapValues(\.reason)), privacy, diagnostics)
  }

  private func read(_ paths: [String], without withheld: Withheld) async throws -> [Read] {
    let results = await parallelMap(paths, jobs: options.jobs) { slice in
      var read = Read()
      do throws(IOFailure) {
        for batch in slice.batches(of: Self.batch) { try self.read(batch, withheld, into: &read) }
      } catch {
        read.failure = error
      }
      return [read]
    }
    if let failure = results.lazy.compactMap(\.failure).first { throw failure }
    return results
  }

  /// Whether a file holds members or requests to take something down.
  private func decidesWhatIsWithheld(_ path: String) -> Bool {
    guard
      case .record(let record) = RecordPath.classify(
        path, kinds: kinds, languages: settings.languages)
    else { return false }
    return [Member.kind, Takedown.kind].contains { $0.name == record.kind.name }
  }

  /// How many files take each step together.
  ///
  /// What a step needs then stays in the processor's caches for all of them, which takes a tenth less
  /// time than to take each file through all steps.
  private static let batch = 16

  private func read(
    _ paths: ArraySlice<String>, _ withheld: Withheld, into read: inout Read
  ) throws(IOFailure) {
    var files: [(reader: RecordReader, bytes: [UInt8])] = []
    for path in paths {
      switch RecordPath.classify(path, kinds: kinds, languages: settings.languages) {
      case .asset:
        read.assets.append(path)
        try gate.look(at: path, in: tree, into: &read.privacy)
      case .special: try gate.look(at: path, in: tree, into: &read.privacy)
      case .fault(let fault): read.diagnostics.append(fault)
      case .record(let record):
        let reader = RecordReader(
          path: record, mainLanguage: settings.languages.first ?? "en", zone: settings.zone,
          limits: options.limits)
        files.append((reader, try tree.read(path)))
      }
    }
    for (reader, bytes) in files {
      gate.look(at: reader.path.path, bytes, into: &read.privacy)
    }
    let opened = files.map { reader, bytes in
      reader.open(bytes) { source in
        guard let (masked, hits) = withheld.mask.masked(source) else { return source }
        read.hits += hits
        return masked
      }
    }
    for ((reader, _), opened) in zip(files, opened) {
      let (drafts, diagnostics) = reader.drafts(of: opened)
      read.drafts +=
        withheld.isEmpty ? drafts : drafts.map { withheld.applied(to: $0, &read.drops) }
      read.diagnostics += diagnostics
    }
  }
}
