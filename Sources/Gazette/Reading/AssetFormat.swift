/// The files beside records that they may name: pictures and attachments.
enum AssetFormat {
  private static let pictures: Set<String> = ["jpg", "jpeg", "png", "webp", "heic", "heif"]
  /// Published as they are.
  private static let downloads: Set<String> = ["pdf", "csv", "txt", "svg"]

  static func isPublishable(_ path: String) -> Bool { isPicture(path) || isDownload(path) }

  /// Whether a file's name says that it is a picture; which format it has, its bytes say.
  static func isPicture(_ path: String) -> Bool { has(path, pictures) }

  static func isDownload(_ path: String) -> Bool { has(path, downloads) }

  private static func has(_ path: String, _ endings: Set<String>) -> Bool {
    path.split(separator: ".").last.map { endings.contains($0.lowercased()) } ?? false
  }
}
