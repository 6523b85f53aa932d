import GazetteText
import Synchronization

/// Makes the files of all pictures of a site, on all cores.
struct PhotoWorks: Sendable {
  let photos: [SitePhoto]
  let tree: SourceTree
  /// Where files are kept between builds, if anywhere.
  let cache: PhotoCache?

  /// The paths below Output of all files.
  var addresses: [String] { photos.flatMap { $0.allFiles.map(\.address) } }

  /// Makes every file and hands it on with its path; what is given for each, in order.
  ///
  /// Throws `Checked.Refusal` with every picture that is damaged, `IOFailure` if the world fails.
  func make<Outcome: Sendable>(
    jobs: Int, progress: @escaping @Sendable (Phrase) -> Void = { _ in },
    _ handOn: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Outcome
  ) async throws -> [(String, Outcome)] {
    if photos.isEmpty { return [] }
    cache?.open()
    let maker = PhotoMaker(tree: tree, cache: cache)
    let counter = PhotoCounter(of: photos.count, progress)
    let results = await parallelMap(photos, jobs: jobs, largestSlice: 1) { slice in
      slice.map { photo in
        counter.count()
        return Result {
          try zip(photo.allFiles, maker.files(of: photo)).map { file, bytes in
            (file.address, try handOn(file.address, bytes))
          }
        }
      }
    }
    let faults = results.compactMap { result in
      if case .failure(let error) = result { (error as? PhotoMaker.Failure)?.fault } else { nil }
    }
    if !faults.isEmpty { throw Checked.Refusal.output(faults) }
    return try results.flatMap { try $0.get() }
  }

  /// The names under which the files are kept.
  var cacheNames: [String] { photos.flatMap { $0.allFiles.map(\.cacheName) } }
}

/// Says how many pictures were begun.
private final class PhotoCounter: Sendable {
  private let total: Int
  private let begun = Atomic<Int>(0)
  private let progress: @Sendable (Phrase) -> Void

  init(of total: Int, _ progress: @escaping @Sendable (Phrase) -> Void) {
    (self.total, self.progress) = (total, progress)
  }

  func count() {
    let number = begun.add(1, ordering: .relaxed).newValue
    progress(Phrase("photos \(number) of \(total)", zh: "图片 \(number)／\(total)"))
  }
}
