import GazetteText

/// Reads all records of a site, on several cores.
struct RecordsReader {
  let tree: SourceTree
  let kinds: KindTable
  let settings: SiteSettings
  let options: BuildOptions

  private struct Read: Sendable {
    var drafts: [RecordDraft] = []
    var diagnostics: [Diagnostic] = []
    var failure: IOFailure?
  }

  /// The records, and everything that is wrong with their files.
  func read() async throws -> (RecordStore, [Diagnostic]) {
    var paths: [RecordPath] = []
    var assets: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for path in tree.paths(below: "Content") {
      switch RecordPath.classify(path, kinds: kinds, languages: settings.languages) {
      case .record(let path): paths.append(path)
      case .asset: assets.insert(path)
      case .special: continue
      case .fault(let fault): diagnostics.append(fault)
      }
    }
    let results = await parallelMap(paths, jobs: options.jobs) { [tree, settings, options] slice in
      slice.map { path in
        do throws(IOFailure) {
          let bytes = try tree.read(path.path)
          let reader = RecordReader(path: path, zone: settings.zone, limits: options.limits)
          let (drafts, diagnostics) = reader.read(bytes)
          return Read(drafts: drafts, diagnostics: diagnostics)
        } catch {
          return Read(failure: error)
        }
      }
    }
    if let failure = results.lazy.compactMap(\.failure).first { throw failure }
    diagnostics += results.flatMap(\.diagnostics)
    let (store, faults) = RecordStore.assemble(
      results.flatMap(\.drafts), assets: assets, kinds: kinds, languages: settings.languages)
    return (store, diagnostics + faults)
  }
}
