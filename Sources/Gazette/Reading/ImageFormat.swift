/// The picture formats that a site may show.
package enum ImageFormat: String, Sendable, CaseIterable {
  case jpeg, png, webp

  /// The format that a file's name claims.
  package init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "jpg", "jpeg": self = .jpeg
    case "png": self = .png
    case "webp": self = .webp
    default: return nil
    }
  }

  /// The ending of published files.
  package var suffix: String { self == .jpeg ? "jpg" : rawValue }
}
