import Glibc

extension Publication {
  /// Publishes file by file, where folders cannot be exchanged: each file appears whole, assets
  /// before the pages that show them, list pages after the records they lead to, removals last.
  func publishInPlace(
    _ outcomes: [(path: String, outcome: Outcome)], stale: Set<String>, manifest: [UInt8]
  ) throws(IOFailure) {
    // Until all is done the manifest names old and new files, so that a later build can clean up.
    let both = folder.made.union(outcomes.map(\.path)).subtracting([OutputFolder.manifestName])
    try replace(
      OutputFolder.manifestName,
      OutputFolder.manifest(both.sorted()))
    let written = outcomes.filter { $0.outcome == .written }.map(\.path)
    for path in written.sorted(by: { (Self.rank($0), $0) < (Self.rank($1), $1) }) {
      let file = try FileDescriptor(
        opening: staging + "/" + path, path: staging + "/" + path, flags: O_RDONLY)
      try replace(path, try file.readAll())
    }
    for path in stale.sorted() {
      try Names.removeFile(folder.path + "/" + path)
      removeEmptyFolders(of: path)
    }
    try replace(OutputFolder.manifestName, manifest)
  }

  private static func rank(_ path: String) -> Int {
    if !path.hasSuffix(".html") && !path.hasSuffix(".xml") { return 0 }
    return path.hasSuffix("index.html") || path.hasSuffix(".xml") ? 2 : 1
  }

  /// Writes a file beside its place and renames it into it.
  private func replace(_ path: String, _ bytes: [UInt8]) throws(IOFailure) {
    let target = folder.path + "/" + path
    var current = folder.path
    for part in path.split(separator: "/").dropLast() {
      current += "/" + part
      try Names.makeFolder(current)
    }
    let temporary = target + ".gazette-new"
    try Names.removeFile(temporary)
    do {
      let file = try FileDescriptor(
        opening: temporary, path: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
      try file.write(bytes)
    }
    try Names.rename(temporary, to: target)
  }

  private func removeEmptyFolders(of path: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      guard Names.removeEmptyFolder(folder.path + "/" + parts.joined(separator: "/")) else {
        return
      }
      parts.removeLast()
    }
  }
}
