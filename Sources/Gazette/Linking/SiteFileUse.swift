/// A file that records name, and how large they show it.
package struct SiteFileUse: Sendable, Hashable {
  /// The path below the root.
  package let path: String
  /// Empty for a file that is not a picture.
  package let uses: Set<PhotoUse>

  /// Each file once, in order of paths.
  static func merged(_ files: [NamedFile]) -> [SiteFileUse] {
    var uses: [String: Set<PhotoUse>] = [:]
    for file in files { uses[file.path, default: []].formUnion(file.use.map { [$0] } ?? []) }
    return uses.map { SiteFileUse(path: $0.key, uses: $0.value) }.sorted { $0.path < $1.path }
  }
}

/// A file where a record names it.
struct NamedFile: Sendable {
  let path: String
  /// How large it is shown there; nil if it is not a picture.
  let use: PhotoUse?

  /// A picture is shown, or may be opened, as large as a text unless a field says otherwise.
  init(_ path: String, _ use: PhotoUse = .full) {
    self.path = path
    self.use = AssetFormat.isPicture(path) ? use : nil
  }
}
