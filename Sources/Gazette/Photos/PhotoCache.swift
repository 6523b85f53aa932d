import GazettePhotos
import Glibc
import GazetteText

/// The files that were made of pictures, kept beside the site so that they are not made again.
///
/// All of it can be removed at any time. An entry begins with a checksum of what follows it, by the
/// version of what made it; one that is wrong, cut off or of another version is not used.
struct PhotoCache: Sendable {
  /// What is kept: what was made of pictures, or drawn.
  enum Sort: Sendable {
    case photos
    /// To know what draws them is to load it, which takes longer than all else; where fonts or
    /// libraries change, what was drawn before stays until the folder is deleted.
    case drawings
  }

  /// The folder, such as `.gazette/photos` below the root.
  let folder: String
  private let sort: Sort

  /// The cache of the site in a folder.
  init(root: String, _ sort: Sort = .photos) {
    folder = root + "/.gazette/photos"
    self.sort = sort
  }

  /// What checksums begin with.
  private var seed: UInt64 {
    switch sort {
    case .photos: Pixels.makerVersion.utf8.reduce(1) { $0 &* 257 &+ UInt64($1) }
    case .drawings: 1
    }
  }

  /// A file that was kept, if it is as it was.
  func file(_ name: String) -> [UInt8]? {
    let path = folder + "/" + name
    guard let entry = try? FileDescriptor(opening: path, path: path, flags: O_RDONLY).readAll(),
      entry.count > Self.checksumCount
    else { return nil }
    let file = Array(entry[Self.checksumCount...])
    return entry.starts(with: checksum(of: file)) ? file : nil
  }

  /// Keeps a file; whole or not at all. That it cannot be kept costs only time.
  func keep(_ name: String, _ bytes: [UInt8]) {
    let path = folder + "/" + name
    let new = path + Self.unfinished
    do {
      try Names.removeFile(new)
      try FileDescriptor(opening: new, path: new, flags: O_WRONLY | O_CREAT | O_EXCL)
        .write(checksum(of: bytes) + bytes)
      try Names.rename(new, to: path)
    } catch {
      try? Names.removeFile(new)
    }
  }

  /// Makes the folder, so that files can be kept; where it cannot be made, none are.
  func open() {
    try? Names.makeFolder(String(folder.dropLast("/photos".utf8.count)))
    try? Names.makeFolder(folder)
  }

  /// Removes every file but those of these names: what a site no longer shows leaves nothing here.
  func removeAll(but names: Set<String>) throws(IOFailure) {
    guard try FileStatus.of(folder)?.kind == .folder else { return }
    for entry in try Folder.entries(of: folder)
    where entry.kind == .file && !names.contains(entry.name) && Self.isOurs(entry.name) {
      try Names.removeFile(folder + "/" + entry.name)
    }
  }

  private static let checksumCount = 12
  private static let unfinished = ".new"

  private func checksum(of bytes: [UInt8]) -> [UInt8] {
    Array(Fingerprint.of(bytes, seed: seed).utf8)
  }

  /// Whether a name is one that `keep` gives: a letter, twelve digits, a width and an ending.
  private static func isOurs(_ name: String) -> Bool {
    let rest = name.utf8.dropFirst()
    let digits = rest.prefix { (48...57).contains($0) || (97...102).contains($0) }
    return (name.hasPrefix("p") || name.hasPrefix("d")) && digits.count == 12
      && rest.dropFirst(12).first == UInt8(ascii: "-")
  }
}
