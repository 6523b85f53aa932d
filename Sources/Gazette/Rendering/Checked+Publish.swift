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
    if let fault = Self.collision(files.map(renderer.path) + works.addresses, folder) {
      throw Refusal.output([fault])
    }
    let publication = Publication(folder)
    try publication.clear()
    do {
      let pictures = try await works.make(jobs: jobs, progress: progress, publication.put)
      progress(Phrase("rendering", zh: "生成网页"))
      let results = await parallelMap(files, jobs: jobs) { slice in
        var buffer = OutputBuffer()
        return slice.map { file in Self.put(file, renderer, publication, &buffer) }
      }
      let outcomes = try results.map { ($0.path, try $0.outcome.get()) }
      let changes = try publication.finish(pictures + outcomes)
      try works.forgetOthers()
      lock.release()
      return BuildReport(
        records: content.stage.site.records.count, pages: content.stage.plan.pages.count,
        written: changes.written, unchanged: changes.unchanged, removed: changes.removed)
    } catch {
      try? publication.clear()
      guard let failure = error as? RenderFailure else { throw error }
      throw Refusal.output([.endlessPage(failure)])
    }
  }

  /// Renders the site into memory.
  package func render(_ tree: SourceTree, jobs: Int = 1) async throws -> [String: [UInt8]] {
    guard let content, !isWrong else { return [:] }
    let renderer = SiteRenderer(content: content, tree: tree)
    let works = PhotoWorks(photos: content.stage.photos.photos, tree: tree, cache: nil)
    let pictures = try await works.make(jobs: jobs) { _, bytes in bytes }
    let results = await parallelMap(renderer.files, jobs: jobs) { slice in
      var buffer = OutputBuffer()
      return slice.map { file in
        (renderer.path(of: file), Result { try renderer.bytes(of: file, buffer: &buffer) })
      }
    }
    return try Dictionary(
      pictures + results.map { ($0.0, try $0.1.get()) }, uniquingKeysWith: { first, _ in first })
  }

  private static func put(
    _ file: SiteFile, _ renderer: SiteRenderer, _ publication: Publication,
    _ buffer: inout OutputBuffer
  ) -> (path: String, outcome: Result<Publication.Outcome, any Error>) {
    let path = renderer.path(of: file)
    do {
      let bytes = try renderer.bytes(of: file, buffer: &buffer)
      return (path, .success(try publication.put(path, bytes)))
    } catch {
      return (path, .failure(error))
    }
  }

  private static func refuseBadPlace(_ path: String, root: String) throws {
    if let fault = try OutputFolder.placeFault(path, root: root) { throw Refusal.output([fault]) }
  }

  /// A file that Gazette did not make where the new site needs one.
  private static func collision(_ paths: [String], _ folder: OutputFolder) -> Diagnostic? {
    let foreign = Set(folder.foreign)
    guard let path = paths.filter(foreign.contains).min() else { return nil }
    return Diagnostic(
      .error, "foreign-file", path: folder.path + "/" + path,
      Phrase(
        "a file that Gazette did not make stands where the site has '\(path)'",
        zh: "这里有一个不是 Gazette 生成的文件，占了“\(path)”的位置"),
      help: Phrase("move it away, or rename the record", zh: "请把它移走，或给记录改名"))
  }
}

extension Diagnostic {
  fileprivate static func endlessPage(_ failure: RenderFailure) -> Diagnostic {
    Diagnostic(
      .error, "endless-page", path: "Templates/" + (failure.chain.last ?? "") + ".html",
      failure.message,
      help: Phrase(
        "end the chain: a template must not show records within records without end",
        zh: "请让模板有个尽头：不要在记录里无止境地套记录"))
  }
}
