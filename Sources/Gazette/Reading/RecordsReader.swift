import GazetteText

/// Reads all records of a site, on several cores.
struct RecordsReader {
  let tree: SourceTree
  let kinds: KindTable
  let settings: SiteSettings
  let options: BuildOptions

  /// What some files gave.
  private struct Read: Sendable {
    var drafts: [RecordDraft] = []
    var assets: [String] = []
    var diagnostics: [Diagnostic] = []
    var failure: IOFailure?
  }

  /// The records, and everything that is wrong with their files.
  func read() async throws -> (RecordStore, [Diagnostic]) {
    let results = await parallelMap(tree.paths(below: "Content"), jobs: options.jobs) { slice in
      var read = Read()
      for path in slice where read.failure == nil { self.read(path, into: &read) }
      return [read]
    }
    if let failure = results.lazy.compactMap(\.failure).first { throw failure }
    let (store, faults) = RecordStore.assemble(
      results.flatMap(\.drafts), assets: Set(results.flatMap(\.assets)), kinds: kinds,
      languages: settings.languages)
    return (store, results.flatMap(\.diagnostics) + faults)
  }

  private func read(_ path: String, into read: inout Read) {
    switch RecordPath.classify(path, kinds: kinds, languages: settings.languages) {
    case .asset: read.assets.append(path)
    case .special: break
    case .fault(let fault): read.diagnostics.append(fault)
    case .record(let record):
      do throws(IOFailure) {
        let bytes = try tree.read(path)
        let reader = RecordReader(
          path: record, mainLanguage: settings.languages.first ?? "en", zone: settings.zone,
          limits: options.limits)
        let (drafts, diagnostics) = reader.read(bytes)
        read.drafts += drafts
        read.diagnostics += diagnostics
      } catch {
        read.failure = error
      }
    }
  }
}
