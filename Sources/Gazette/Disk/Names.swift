import CRenameExchange
import Glibc

/// Makes, links, renames and removes names in folders; each call either succeeds or throws.
enum Names {
  /// Makes a folder, unless there is one already.
  static func makeFolder(_ path: String) throws(IOFailure) {
    if unsafe mkdir(path, 0o755) != 0, errno != EEXIST { throw .last(.create, path) }
  }

  /// Gives a file (or a link itself) a second name.
  static func link(_ path: String, as name: String) throws(IOFailure) {
    if unsafe linkat(AT_FDCWD, path, AT_FDCWD, name, 0) != 0 { throw .last(.link, name) }
  }

  static func rename(_ path: String, to name: String) throws(IOFailure) {
    if unsafe Glibc.rename(path, name) != 0 { throw .last(.rename, name) }
  }

  /// Exchanges two names in one step; throws where the file system cannot.
  static func exchange(_ first: String, _ second: String) throws(IOFailure) {
    if unsafe gazette_rename_exchange(first, second) != 0 { throw .last(.rename, second) }
  }

  /// Removes a file or link, unless it is gone already.
  static func removeFile(_ path: String) throws(IOFailure) {
    if unsafe unlink(path) != 0, errno != ENOENT { throw .last(.remove, path) }
  }

  /// Removes a folder if it is empty; says whether it was.
  static func removeEmptyFolder(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

  /// Removes a folder with all it holds; links are removed, never followed.
  static func removeTree(_ path: String) throws(IOFailure) {
    guard let status = try FileStatus.of(path) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    for entry in try Folder.entries(of: path) { try removeTree(path + "/" + entry.name) }
    if !removeEmptyFolder(path) { throw .last(.remove, path) }
  }
}

extension IOFailure {
  /// Whether the file system cannot do what was asked at all, so that another way must be taken.
  var isUnsupported: Bool {
    [EINVAL, ENOSYS, EXDEV, EBUSY, EPERM, ENOTSUP, EMLINK].contains(code)
  }
}
