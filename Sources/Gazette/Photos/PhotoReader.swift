import GazettePhotos
import GazetteText

/// A picture that was looked at: what its header says, and a name for its bytes.
struct ReadPhoto: Sendable {
  let source: String
  let header: PhotoHeader
  let fingerprint: String
  let uses: Set<PhotoUse>
}

/// Looks at the pictures and attachments that records name, without decoding any.
struct PhotoReader: Sendable {
  let tree: SourceTree
  let limits: Limits

  /// The pictures of the site, and what is wrong with them and with the attachments.
  func read(_ site: Site, jobs: Int) async throws -> (SitePhotos, [Diagnostic]) {
    var photos: [ReadPhoto] = []
    var diagnostics: [Diagnostic] = []
    if let first = site.files.first(where: { !$0.uses.isEmpty }), !Pixels.canBeMade {
      return (SitePhotos([]), [.noPictureLibrary(first.path)])
    }
    let results = await parallelMap(site.files, jobs: jobs, largestSlice: 1) { slice in
      slice.map { file in Result { try look(at: file) } }
    }
    for result in results {
      switch try result.get() {
      case .photo(let photo): photos.append(photo)
      case .fault(let fault): diagnostics.append(fault)
      case .attachment: break
      }
    }
    return (SitePhotos(photos), diagnostics)
  }

  private enum Outcome: Sendable {
    case photo(ReadPhoto)
    case attachment
    case fault(Diagnostic)
  }

  private func look(at file: SiteFileUse) throws(IOFailure) -> Outcome {
    let bytes = try tree.read(file.path)
    if bytes.count > limits.assetBytes {
      return .fault(.fileTooLarge(file.path, bytes.count, limits.assetBytes))
    }
    if file.uses.isEmpty { return .attachment }
    guard let format = PhotoFormat(bytes) else { return .fault(.unreadPicture(file.path, bytes)) }
    guard let header = PhotoHeader(bytes, format) else { return .fault(.brokenPicture(file.path)) }
    if header.size.area > limits.photoPixels {
      return .fault(.pictureTooLarge(file.path, header.size, limits.photoPixels))
    }
    if format == .webp, header.frames > 1 { return .fault(.movingPicture(file.path)) }
    return .photo(
      ReadPhoto(
        source: file.path, header: header, fingerprint: SitePhoto.fingerprint(of: bytes),
        uses: file.uses))
  }
}
