import Glibc

/// A lock beside a folder: only one build at a time publishes there. Held until it is dropped, and
/// given up by the system if the process dies.
struct BuildLock: ~Copyable {
  private let file: FileDescriptor

  /// Takes the lock of a folder, or gives nil if another build holds it.
  init?(beside folder: String) throws(IOFailure) {
    let path = folder + ".lock"
    let file = try FileDescriptor(opening: path, path: path, flags: O_RDWR | O_CREAT)
    if flock(file.raw, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return nil }
      throw .last(.lock, path)
    }
    self.file = file
  }

  /// Gives the lock up; the lock's file stays, so that two builds never lock different files.
  consuming func release() {}
}
