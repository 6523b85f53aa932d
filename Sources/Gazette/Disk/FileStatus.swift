import Glibc

/// What the system knows of a file.
struct FileStatus: Sendable {
  enum Kind: Sendable { case file, folder, link, other }

  let kind: Kind
  let size: Int
  let links: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }

  /// The status of a path itself, not of what a link points to; nil if there is nothing.
  static func of(_ path: String) throws(IOFailure) -> FileStatus? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .last(.open, path)
  }
}
