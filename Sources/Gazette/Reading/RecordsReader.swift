import GazetteText

/// Reads all records of a site, on several cores.
struct RecordsReader {
  let tree: SourceTree
  let kinds: KindTable
  let settings: SiteSettings
  let options: BuildOptions

  /// What one file gave.
  private struct Read: Sendable {
    var drafts: [RecordDraft] = []
    var asset: String?
    var diagnostics: [Diagnostic] = []
    var failure: IOFailure?
  }

  /// The records, and everything that is wrong with their files.
  func read() async throws -> (RecordStore, [Diagnostic]) {
    let results = await parallelMap(tree.paths(below: "Content"), jobs: options.jobs) { slice in
      slice.map { read($0) }
    }
    if let failure = results.lazy.compactMap(\.failure).first { throw failure }
    let (store, faults) = RecordStore.assemble(
      results.flatMap(\.drafts), assets: Set(results.compactMap(\.asset)), kinds: kinds,
      languages: settings.languages)
    return (store, results.flatMap(\.diagnostics) + faults)
  }

  private func read(_ path: String) -> Read {
    switch RecordPath.classify(path, kinds: kinds, languages: settings.languages) {
    case .asset: return Read(asset: path)
    case .special: return Read()
    case .fault(let fault): return Read(diagnostics: [fault])
    case .record(let record):
      do throws(IOFailure) {
        let bytes = try tree.read(path)
        let reader = RecordReader(path: record, zone: settings.zone, limits: options.limits)
        let (drafts, diagnostics) = reader.read(bytes)
        return Read(drafts: drafts, diagnostics: diagnostics)
      } catch {
        return Read(failure: error)
      }
    }
  }
}
