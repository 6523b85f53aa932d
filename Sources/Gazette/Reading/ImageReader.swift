import GazetteText

/// Looks at the pictures that records name: what they are, how large, and whether they tell more
/// than they show.
struct ImageReader {
  let tree: SourceTree
  let limits: Limits

  func read(_ site: Site) throws -> ([String: ImageHeader], [Diagnostic]) {
    var headers: [String: ImageHeader] = [:]
    var diagnostics: [Diagnostic] = []
    for path in site.assets {
      let bytes = try tree.read(path)
      if bytes.count > limits.assetBytes {
        diagnostics.append(.assetTooLarge(path, bytes.count, limits.assetBytes))
        continue
      }
      guard ImageFormat(path: path) != nil else { continue }
      guard let header = ImageHeader(bytes) else {
        diagnostics.append(.brokenImage(path))
        continue
      }
      if header.hasMetadata { diagnostics.append(.imageMetadata(path)) }
      headers[path] = header
    }
    return (headers, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func assetTooLarge(_ path: String, _ size: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "file-too-large", path: path,
      Phrase(
        "the file has \(Decimal.grouped(size)) bytes; at most \(Decimal.grouped(limit)) are published",
        zh: "文件有 \(Decimal.grouped(size)) 字节，最多只能 \(Decimal.grouped(limit)) 字节"),
      help: Phrase("make it smaller", zh: "请压缩后再放进来"))
  }

  fileprivate static func brokenImage(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "broken-image", path: path,
      Phrase(
        "this is not a JPEG, PNG or WebP picture, or it is cut off",
        zh: "这不是 JPEG、PNG 或 WebP 图片，或者文件不完整"),
      help: Phrase("export the picture again", zh: "请重新导出这张图片"))
  }

  fileprivate static func imageMetadata(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "image-metadata", path: path,
      Phrase(
        "the picture carries hidden data, which may tell where and by whom it was taken",
        zh: "图片里带有隐藏信息，可能泄露拍摄地点和拍摄人"),
      help: Phrase(
        "export it without metadata (EXIF, XMP) and put it here again",
        zh: "请去掉图片的附加信息（EXIF、XMP）后再放进来"))
  }
}
