import Glibc

/// Paths from the root of the file system, with links resolved as far as the path exists.
enum AbsolutePath {
  /// The absolute form of a path; what does not exist yet is appended as it is.
  static func of(_ path: String) -> String {
    var existing = path.hasPrefix("/") ? path : "./" + path
    var rest: [String] = []
    while true {
      if let real = unsafe realpath(existing, nil) {
        defer { unsafe free(real) }
        let base = unsafe String(cString: real)
        return rest.isEmpty ? base : (base == "/" ? "" : base) + "/" + rest.joined(separator: "/")
      }
      let parts = existing.split(separator: "/", omittingEmptySubsequences: true)
      guard let last = parts.last, parts.count > 1 else {
        return existing
      }
      rest.insert(String(last), at: 0)
      existing = (existing.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    }
  }

  /// The home folder of whoever runs the command.
  static var home: String {
    unsafe getenv("HOME").map { unsafe of(String(cString: $0)) } ?? "/"
  }
}
