import Glibc
import GazetteText
import Synchronization

/// The new site while it is being made: staged beside Output, published in one step.
///
/// Files may be put from many threads. Until `finish`, Output is not touched.
final class Publication: Sendable {
  /// What became of a file that was put.
  enum Outcome: Sendable { case unchanged, written }

  let folder: OutputFolder
  /// The new site's folder, beside Output on the same file system.
  let staging: String
  /// Where files are staged, opened as the first folder is made.
  private let staged = Mutex<(folder: OpenFolder?, made: Set<String>)>((nil, []))

  init(_ folder: OutputFolder) {
    self.folder = folder
    let path = folder.path.hasSuffix("/") ? String(folder.path.dropLast()) : folder.path
    staging = path + ".next"
  }

  /// Puts a file of the new site: staged if it is new or has changed, else left where it is.
  func put(_ path: String, _ bytes: [UInt8]) throws(IOFailure) -> Outcome {
    if folder.made.contains(path), try holds(bytes, at: folder.path + "/" + path) {
      return .unchanged
    }
    let file = try makeFolder(of: path).open(
      path, path: staging + "/" + path, flags: O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes)
    return .written
  }

  /// Whether a file of the old site has exactly these bytes.
  private func holds(_ bytes: [UInt8], at path: String) throws(IOFailure) -> Bool {
    guard let status = try FileStatus.of(path), status.kind == .file, status.size == bytes.count
    else { return false }
    return try FileDescriptor(opening: path, path: path, flags: O_RDONLY).readAll() == bytes
  }

  /// Makes the folder in which a staged file stands, and gives the one in which all are staged.
  @discardableResult
  func makeFolder(of path: String) throws(IOFailure) -> OpenFolder {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    let name = String(path[..<slash])
    let known = staged.withLock { $0.made.contains(name) ? $0.folder : nil }
    if let known { return known }
    let parts = path.parts(at: "/").dropLast()
    var current = staging
    try Names.makeFolder(current)
    for part in parts {
      current += "/" + part
      try Names.makeFolder(current)
    }
    let opened = try OpenFolder(staging)
    return staged.withLock {
      $0.made.insert(name)
      let folder = $0.folder ?? opened
      $0.folder = folder
      return folder
    }
  }

  /// Removes what an earlier build that was killed may have left.
  func clear() throws(IOFailure) {
    staged.withLock { $0 = (nil, []) }
    try Names.removeTree(staging)
  }
}
