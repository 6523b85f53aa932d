import GazettePhotos
import GazetteText

/// Makes the files of pictures, or takes them from where they were kept.
struct PhotoMaker: Sendable {
  let tree: SourceTree
  let cache: PhotoCache?

  /// Why a picture could not be made.
  struct Failure: Error {
    let fault: Diagnostic
  }

  /// The bytes of all files of a picture, in their order.
  ///
  /// Throws `Failure` if the picture is damaged, `IOFailure` if the world fails.
  func files(of photo: SitePhoto) throws -> [[UInt8]] {
    let names = photo.allFiles.map(\.cacheName)
    if let cache {
      let kept = names.compactMap { cache.file($0) }
      if kept.count == names.count { return kept }
    }
    let made = try make(photo)
    if let cache {
      for (name, bytes) in zip(names, made) { cache.keep(name, bytes) }
    }
    return made
  }

  private func make(_ photo: SitePhoto) throws -> [[UInt8]] {
    let source = try tree.read(photo.source)
    guard SitePhoto.fingerprint(of: source) == photo.fingerprint else {
      throw Failure(fault: .changedPicture(photo.source))
    }
    // The widest is decoded, at little more than its own cost; the others are made of it.
    guard let widest = photo.files.last,
      let pixels = Pixels(source, size: widest.size, hasAlpha: photo.header.hasAlpha)
    else { throw Failure(fault: .brokenPicture(photo.source)) }
    var scaled = [widest.size: pixels]
    return try photo.allFiles.map { file in
      let pixels = scaled[file.size] ?? pixels.scaled(to: file.size)
      guard let pixels, let bytes = pixels.file(as: file.format) else {
        throw Failure(fault: .brokenPicture(photo.source))
      }
      scaled[file.size] = pixels
      return bytes
    }
  }
}

extension SitePhoto.File {
  /// The name under which the file is kept: the last part of its address.
  var cacheName: String { String(address.dropFirst("photos/".count)) }
}
