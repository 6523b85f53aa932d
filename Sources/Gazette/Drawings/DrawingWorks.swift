import GazettePhotos
import GazetteText

/// Draws the cards and icons of a site, on all cores, or takes them from where they were kept.
struct DrawingWorks: Sendable {
  let drawings: [PlannedDrawing]
  /// Where files are kept between builds, if anywhere.
  let cache: PhotoCache?

  init(_ drawings: [PlannedDrawing], cache: PhotoCache?) {
    (self.drawings, self.cache) = (drawings, cache)
  }

  /// The paths below Output of all files.
  var addresses: [String] { drawings.map(\.address) }
  /// The names under which the files are kept.
  var cacheNames: [String] { drawings.map(\.cacheName) }

  /// What the works gave: an outcome for each file, in order, and what is wrong with them.
  struct Made<Outcome: Sendable>: Sendable {
    var outcomes: [(String, Outcome)] = []
    var faults: [Diagnostic] = []
  }

  /// Makes every file and hands it on with its path.
  ///
  /// A card with characters that no font of this machine can show is drawn without words, and is not
  /// kept, so that it comes right when there is a font. Throws `Checked.Refusal` if one cannot be drawn.
  func make<Outcome: Sendable>(
    jobs: Int, progress: @escaping @Sendable (Phrase) -> Void = { _ in },
    _ handOn: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Outcome
  ) async throws -> Made<Outcome> {
    if drawings.isEmpty { return Made() }
    cache?.open()
    progress(Phrase("drawing share cards", zh: "绘制分享卡片"))
    let results = await parallelMap(drawings, jobs: jobs, largestSlice: 1) { slice in
      slice.map { planned in
        Result {
          let (bytes, unknown) = try file(of: planned)
          return (planned, try handOn(planned.address, bytes), unknown)
        }
      }
    }
    let faults = results.compactMap { result in
      if case .failure(let error) = result { (error as? Failure)?.fault } else { nil }
    }
    if let first = faults.first { throw Checked.Refusal.output([first]) }
    var made = Made<Outcome>()
    var unknown: [Unicode.Scalar] = []
    for result in results {
      let (planned, outcome, missing) = try result.get()
      made.outcomes.append((planned.address, outcome))
      unknown += missing
    }
    if !unknown.isEmpty { made.faults = [.noFont(unknown)] }
    return made
  }

  /// Why a card could not be drawn.
  private struct Failure: Error {
    let fault: Diagnostic
  }

  private func file(of planned: PlannedDrawing) throws -> ([UInt8], [Unicode.Scalar]) {
    if let kept = cache?.file(planned.cacheName) { return (kept, []) }
    guard Drawing.canBeDrawn else { throw Failure(fault: .noDrawingLibrary(planned.source)) }
    let unknown = Drawing.unknownCharacters(of: DrawingWords.of(planned.drawing.svg))
    guard let bytes = planned.drawing.png(withoutWords: !unknown.isEmpty) else {
      throw Failure(fault: .brokenDrawing(planned.source))
    }
    if unknown.isEmpty { cache?.keep(planned.cacheName, bytes) }
    return (bytes, unknown)
  }
}

extension Stage {
  /// Everything that is drawn for the site.
  var drawings: [PlannedDrawing] { cards.drawings + icons.drawings }
}
