import GazettePrivacy
import GazetteTemplates
import GazetteText

extension Checked {
  /// Why a site was not published.
  package enum Refusal: Error, Sendable {
    /// Another build is publishing to the same folder.
    case busy
    /// The folder is not one that Gazette should write to, or something is in the way.
    case output([Diagnostic])
  }

  /// Renders the site and publishes it to a folder, all or nothing.
  ///
  /// - Parameter root: the site's own folder, which must not be overwritten; what was made of
  ///   pictures is kept in `.gazette` below it.
  /// - Parameter metrics: where to add up what each template took, if anybody asks.
  package func publish(
    _ tree: SourceTree, to output: String, root: String, jobs: Int,
    metrics: TemplateMetrics? = nil, progress: @escaping @Sendable (Phrase) -> Void = { _ in }
  ) async throws -> BuildReport {
    guard let content, !isWrong else { return BuildReport() }
    let path = output.hasSuffix("/") && output != "/" ? String(output.dropLast()) : output
    try Self.refuseBadPlace(path, root: root)
    guard let lock = try BuildLock(beside: path) else { throw Refusal.busy }
    let (folder, faults) = try OutputFolder.open(path)
    guard let folder else { throw Refusal.output(faults) }
    let renderer = SiteRenderer(content: content, tree: tree, metrics: metrics)
    let files = renderer.files
    let works = PhotoWorks(
      photos: content.stage.photos.photos, tree: tree, cache: PhotoCache(root: root))
    let drawings = DrawingWorks(
      content.stage.drawings, cache: PhotoCache(root: root, .drawings))
    let made = works.addresses + drawings.addresses
    if let fault = Self.collision(files.map(renderer.path) + made, folder) {
      throw Refusal.output([fault])
    }
    let publication = Publication(folder)
    try publication.clear()
    do {
      let pictures = try await works.make(jobs: jobs, progress: progress, publication.put)
      let drawn = try await drawings.make(jobs: jobs, progress: progress, publication.put)
      progress(Phrase("rendering", zh: "生成网页"))
      let results = await parallelMap(files, jobs: jobs) { slice in
        var buffer = OutputBuffer()
        return Self.batches(slice).map { batch in
          Result { try Self.put(batch, renderer, publication, &buffer) }
        }
      }
      let put = try results.flatMap { try $0.get() }
      let isPrivate = put.contains { !$0.findings.isEmpty }
      let found = isPrivate ? try renderer.privacyFaults(renderer.findings(in: files)) : []
      let faults = drawn.faults + found
      if stops(faults) { throw Refusal.output(faults) }
      let outcomes =
        (pictures + drawn.outcomes).map { (path: $0.0, outcome: $0.1) }
        + zip(files, put).map { (path: renderer.path(of: $0), outcome: $1.outcome) }
      // What pages remembered is given back beside what follows.
      Task.detached { [remembered = consume renderer] in withExtendedLifetime(remembered) {} }
      let changes = try publication.finish(outcomes)
      try PhotoCache(root: root).removeAll(but: Set(works.cacheNames + drawings.cacheNames))
      lock.release()
      return BuildReport(
        records: content.stage.site.records.count, pages: content.stage.plan.pages.count,
        written: changes.written, unchanged: changes.unchanged, removed: changes.removed,
        diagnostics: faults)
    } catch {
      try? publication.clear()
      guard let failure = error as? RenderFailure else { throw error }
      throw Refusal.output([.endlessPage(failure)])
    }
  }

  /// A site in memory.
  package struct Rendered: Sendable {
    /// All files by path; none if the site must not be published.
    package var files: [String: [UInt8]] = [:]
    /// What the last gate found in them.
    package var diagnostics: [Diagnostic] = []
  }

  /// Renders the site into memory.
  package func render(_ tree: SourceTree, jobs: Int = 1) async throws -> Rendered {
    guard let content, !isWrong else { return Rendered() }
    let renderer = SiteRenderer(content: content, tree: tree)
    let works = PhotoWorks(photos: content.stage.photos.photos, tree: tree, cache: nil)
    let pictures = try await works.make(jobs: jobs) { _, bytes in bytes }
    let drawn = try await DrawingWorks(content.stage.drawings, cache: nil)
      .make(jobs: jobs) { _, bytes in bytes }
    let results = await parallelMap(renderer.files, jobs: jobs) { slice in
      var buffer = OutputBuffer()
      return slice.map { file in Result { (file, try renderer.bytes(of: file, buffer: &buffer)) } }
    }
    let made = try results.map { try $0.get() }
    let faults =
      try drawn.faults
      + renderer.privacyFaults(
        made.map { file, bytes in (file, renderer.findings(in: file, bytes)) })
    if stops(faults) { return Rendered(diagnostics: faults) }
    let files =
      pictures + drawn.outcomes + made.map { file, bytes in (renderer.path(of: file), bytes) }
    return Rendered(
      files: Dictionary(files, uniquingKeysWith: { first, _ in first }), diagnostics: faults)
  }

  /// What became of a file, and what the last gate found in it.
  private struct Put: Sendable {
    let outcome: Publication.Outcome
    let findings: [PrivateFinding]
  }

  /// How many pages take each step together; see `RecordsReader`.
  private static let batch = 16

  /// Files in their order: pages some at a time, others, which may be large, one by one.
  private static func batches(_ files: ArraySlice<SiteFile>) -> [ArraySlice<SiteFile>] {
    let others = files.firstIndex { if case .page = $0 { false } else { true } } ?? files.endIndex
    return files[..<others].batches(of: batch) + files[others...].batches(of: 1)
  }

  /// Makes some files, looks through them, and puts them.
  private static func put(
    _ files: ArraySlice<SiteFile>, _ renderer: SiteRenderer, _ publication: Publication,
    _ buffer: inout OutputBuffer
  ) throws -> [Put] {
    let made = try files.map { file in
      let bytes = try renderer.bytes(of: file, buffer: &buffer)
      var known: [Range<Int>] = []
      if case .page = file { known = buffer.repeated }
      return (bytes: bytes, known: known)
    }
    let findings = zip(files, made).map { file, made in
      renderer.findings(in: file, made.bytes, besides: made.known)
    }
    return try zip(files, zip(made, findings)).map { file, made in
      let outcome = try publication.put(renderer.path(of: file), made.0.bytes)
      return Put(outcome: outcome, findings: made.1)
    }
  }

  private static func refuseBadPlace(_ path: String, root: String) throws {
    if let fault = try OutputFolder.placeFault(path, root: root) { throw Refusal.output([fault]) }
  }

  /// A file that Gazette did not make where the new site needs one.
  private static func collision(
    _ paths: @autoclosure () -> [String], _ folder: OutputFolder
  ) -> Diagnostic? {
    if folder.foreign.isEmpty { return nil }
    let foreign = Set(folder.foreign)
    guard let path = paths().filter(foreign.contains).min() else { return nil }
    return Diagnostic(
      .error, "foreign-file", path: folder.path + "/" + path,
      Phrase(
        "a file that Gazette did not make stands where the site has '\(path)'",
        zh: "这里有一个不是 Gazette 生成的文件，占了“\(path)”的位置"),
      help: Phrase("move it away, or rename the record", zh: "请把它移走，或给记录改名"))
  }
}

extension Diagnostic {
  static func endlessPage(_ failure: RenderFailure) -> Diagnostic {
    Diagnostic(
      .error, "endless-page", path: "Templates/" + (failure.chain.last ?? "") + ".html",
      failure.message,
      help: Phrase(
        "end the chain: a template must not show records within records without end",
        zh: "请让模板有个尽头：不要在记录里无止境地套记录"))
  }
}
