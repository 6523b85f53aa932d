import Glibc
import GazetteText

extension Publication {
  /// What publishing changed.
  struct Changes: Sendable {
    let written: Int
    let unchanged: Int
    let removed: Int

    /// Whether Output was left as it was.
    var isEmpty: Bool { written == 0 && removed == 0 }
  }

  /// Publishes the site: exchanges the staged folder with Output in one step.
  ///
  /// - Parameter outcomes: every file of the new site.
  func finish(_ outcomes: [(path: String, outcome: Outcome)]) throws(IOFailure) -> Changes {
    let written = outcomes.count { $0.outcome == .written }
    let paths = outcomes.map(\.path).sorted()
    let stale =
      folder.made.isEmpty
      ? [] : folder.made.subtracting(paths).subtracting([OutputFolder.manifestName])
    let changes = Changes(
      written: written, unchanged: outcomes.count - written, removed: stale.count)
    if changes.isEmpty, folder.exists { return changes }
    let manifest = OutputFolder.manifest(paths)
    try makeFolder(of: OutputFolder.manifestName)
    let mustCopy = folder.exists ? try !canLink() : false
    if mustCopy {
      try publishInPlace(outcomes, stale: stale, manifest: manifest)
    } else {
      try stageRest(outcomes, manifest: manifest)
      try exchange(outcomes, stale: stale, manifest: manifest)
    }
    try clear()
    return changes
  }

  /// Links the unchanged and the foreign files into the staged folder, and adds the manifest.
  private func stageRest(
    _ outcomes: [(path: String, outcome: Outcome)], manifest: [UInt8]
  ) throws(IOFailure) {
    for (path, outcome) in outcomes where outcome == .unchanged { try link(path) }
    for path in folder.foreign { try link(path) }
    let path = staging + "/" + OutputFolder.manifestName
    let file = try FileDescriptor(opening: path, path: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
    try file.write(manifest)
  }

  private func link(_ path: String) throws(IOFailure) {
    try makeFolder(of: path)
    try Names.link(folder.path + "/" + path, as: staging + "/" + path)
  }

  /// Whether Output's files can be linked into the staged folder: not if Output is a mount of its own.
  private func canLink() throws(IOFailure) -> Bool {
    let all = folder.foreign.first ?? folder.made.min()
    guard let any = all else { return true }
    let probe = staging + "/.gazette-probe"
    do throws(IOFailure) { try Names.link(folder.path + "/" + any, as: probe) } catch {
      if error.isUnsupported { return false }
      return true
    }
    try Names.removeFile(probe)
    return true
  }

  private func exchange(
    _ outcomes: [(path: String, outcome: Outcome)], stale: Set<String>, manifest: [UInt8]
  ) throws(IOFailure) {
    guard folder.exists else { return try Names.rename(staging, to: folder.path) }
    do throws(IOFailure) { try Names.exchange(staging, folder.path) } catch {
      guard error.isUnsupported else { throw error }
      try publishInPlace(outcomes, stale: stale, manifest: manifest)
    }
  }
}
