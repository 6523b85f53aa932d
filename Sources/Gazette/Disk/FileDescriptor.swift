import Glibc

/// An open file or folder, closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
  let raw: Int32
  let path: String

  /// Opens `name` below `folder` (or below the working folder); a link as last component is refused
  /// unless `followsLink`.
  init(
    opening name: String, below folder: Int32 = AT_FDCWD, path: String, flags: Int32,
    mode: mode_t = 0o644, followsLink: Bool = false
  ) throws(IOFailure) {
    let extra = followsLink ? O_CLOEXEC : O_CLOEXEC | O_NOFOLLOW
    raw = unsafe openat(folder, name, flags | extra, mode)
    self.path = path
    if raw < 0 { throw .last(.open, path) }
  }

  deinit { close(raw) }

  /// All bytes of the file.
  func readAll() throws(IOFailure) -> [UInt8] {
    let size = try status().size
    var failure: Int32 = 0
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = unsafe read(raw, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got == 0 { break }
        if got < 0 {
          if errno == EINTR { continue }
          failure = errno
          break
        }
        count += got
        // At the end of a regular file a read gives less than it was asked for.
        if count == size { break }
      }
    }
    if failure != 0 { throw IOFailure(.read, path, failure) }
    if bytes.count > size { bytes += try readRest() }
    return bytes
  }

  /// What a file holds that grew after its size was asked for.
  private func readRest() throws(IOFailure) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(raw, $0.baseAddress, $0.count) }
      if got == 0 { return all }
      if got < 0 {
        if errno == EINTR { continue }
        throw .last(.read, path)
      }
      all += chunk[..<got]
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(IOFailure) {
    var done = 0
    while done < bytes.count {
      let put = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(raw, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if put < 0 {
        if errno == EINTR { continue }
        throw .last(.write, path)
      }
      done += put
    }
  }

  func status() throws(IOFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(raw, &status) == 0 else { throw .last(.open, path) }
    return FileStatus(status)
  }
}
