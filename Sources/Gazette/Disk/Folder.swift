import Glibc

/// Reads folders; never follows links.
enum Folder {
  struct Entry: Sendable {
    let name: String
    let kind: FileStatus.Kind
  }

  /// The entries of a folder, in no order; `.` and `..` are left out.
  ///
  /// A name that is not UTF-8 is given with replacement characters and kind `.other`.
  static func entries(of path: String) throws(IOFailure) -> [Entry] {
    guard let stream = unsafe opendir(path) else { throw .last(.list, path) }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw .last(.list, path) }
        return entries
      }
      // The name in its place: the declared type is 256 bytes, which would be copied each time.
      guard let place = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let bytes = unsafe UnsafeRawPointer(entry).advanced(by: place)
        .assumingMemoryBound(to: CChar.self)
      guard let name = unsafe String(validatingCString: bytes) else {
        entries.append(Entry(name: unsafe String(cString: bytes), kind: .other))
        continue
      }
      if name == "." || name == ".." { continue }
      let kind: FileStatus.Kind? =
        switch unsafe Int32(entry.pointee.d_type) {
        case 8: .file
        case 4: .folder
        case 10: .link
        case 0: nil
        default: .other
        }
      if let kind {
        entries.append(Entry(name: name, kind: kind))
      } else {
        let status = try FileStatus.of(path + "/" + name)
        entries.append(Entry(name: name, kind: status?.kind ?? .other))
      }
    }
  }
}
