/// The files that are published as they are, because a record names them.
enum AssetFormat {
  private static let downloads: Set<String> = ["pdf", "csv", "txt", "svg"]

  /// Whether a file may be published: a picture, or an attachment on the allow-list.
  static func isPublishable(_ path: String) -> Bool {
    ImageFormat(path: path) != nil || isDownload(path)
  }

  static func isDownload(_ path: String) -> Bool {
    path.split(separator: ".").last.map { downloads.contains($0.lowercased()) } ?? false
  }
}
