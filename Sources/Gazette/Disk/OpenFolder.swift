import Glibc

/// A folder that stays open, so that files below it are found without going the whole way each time.
final class OpenFolder: Sendable {
  private let descriptor: FileDescriptor

  init(_ path: String) throws(IOFailure) {
    let path = path.isEmpty ? "." : path
    descriptor = try FileDescriptor(
      opening: path, path: path, flags: O_RDONLY | O_DIRECTORY, followsLink: true)
  }

  /// Opens a file below the folder; a link as last component is refused.
  ///
  /// - Parameter path: how failures name the file.
  func open(
    _ name: String, path: String, flags: Int32
  ) throws(IOFailure) -> FileDescriptor {
    try FileDescriptor(opening: name, below: descriptor.raw, path: path, flags: flags)
  }
}
