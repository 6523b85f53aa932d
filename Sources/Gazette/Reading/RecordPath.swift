import GazetteText

/// What the path of a file below Content says: which kind of record, which id, which language.
struct RecordPath: Sendable {
  enum Form: Sendable { case markdown, yaml, table }

  let path: String
  let kind: RecordKind
  let form: Form
  /// The id; empty for a table.
  let id: String
  /// The language of a translation, or nil for the main file.
  let language: String?

  enum Outcome {
    case record(RecordPath)
    /// A file that records may name, such as a picture.
    case asset
    /// A file that has its own reader: `site.yml`, `kinds/…`.
    case special
    case fault(Diagnostic)
  }

  /// Reads a path such as `Content/activities/2026/spring.en.md`.
  static func classify(_ path: String, kinds: KindTable, languages: [String]) -> Outcome {
    let parts = path.parts(at: "/", keepingEmpty: true)
    guard parts.count >= 2, let file = parts.last else { return .special }
    if parts.count == 2, file.hasPrefix("site."), file.hasSuffix(".yml") { return .special }
    if parts.count == 2, file == "privacy.yml" || file == "holidays.yml" { return .special }
    if parts[1] == "kinds", parts.count > 2 { return .special }
    if parts[1] == Bulletin.kind.folder, file.hasSuffix(FrozenFigures.suffix) { return .special }
    if let fault = PathCheck.fault(path) { return .fault(fault) }
    guard let (stem, form) = form(of: file) else {
      return AssetFormat.isPublishable(file) ? .asset : .fault(.unknownFile(path))
    }
    let (id, language) = split(stem, languages: languages)
    if language == nil, let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let suffix = String(Substring(id.utf8[dot...].dropFirst()))
      if LanguageTag.isValid(suffix) {
        return .fault(.unknownLanguage(suffix, path, languages))
      }
    }
    let folder = form == .table ? id : parts[1]
    // A table beside records, not named for a kind, is an attachment.
    if form == .table, parts.count > 2, kinds.index(folder: folder) == nil { return .asset }
    guard parts.count > 2 || form == .table, let index = kinds.index(folder: folder) else {
      return .fault(.unknownKind(folder, path, kinds))
    }
    if let fault = PathCheck.idFault(id, path) { return .fault(fault) }
    return .record(
      RecordPath(
        path: path, kind: kinds.kinds[index], form: form, id: form == .table ? "" : id,
        language: language))
  }

  private static func form(of file: String) -> (stem: String, form: Form)? {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let form: Form
    switch Substring(file.utf8[dot...]) {
    case ".md": form = .markdown
    case ".yml", ".yaml": form = .yaml
    case ".csv": form = .table
    default: return nil
    }
    return (String(Substring(file.utf8[..<dot])), form)
  }

  /// `spring.en` is the English translation of `spring` if the site has that language.
  private static func split(_ stem: String, languages: [String]) -> (String, String?) {
    guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")) else { return (stem, nil) }
    let suffix = String(Substring(stem.utf8[dot...].dropFirst()))
    return languages.contains(suffix) ? (String(Substring(stem.utf8[..<dot])), suffix) : (stem, nil)
  }
}

extension Diagnostic {
  fileprivate static func unknownLanguage(
    _ tag: String, _ path: String, _ languages: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-language", path: path,
      Phrase("'\(tag)' is not one of the site's languages", zh: "“\(tag)”不是本站的语言"),
      help: .didYouMean(NearMiss.of(tag, in: languages))
        ?? Phrase(
          "add it to 'languages' in site.yml, or rename the file without dots",
          zh: "请在 site.yml 的 languages 里加上它；如果不是译文，文件名里不要用点号"))
  }

  static func unknownKind(_ folder: String, _ path: String, _ kinds: KindTable) -> Diagnostic {
    let folders = kinds.kinds.map(\.folder)
    return Diagnostic(
      .error, "unknown-kind", path: path,
      Phrase(
        "'\(folder)' is not a kind of record", zh: "“\(folder)”不是任何一类记录的文件夹"),
      help: .didYouMean(NearMiss.of(folder, in: folders))
        ?? Phrase(
          "records stand in the folders " + folders.joined(separator: ", "),
          zh: "记录放在这些文件夹里：" + folders.joined(separator: "、")))
  }

  static func unknownFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "unknown-file", path: path,
      Phrase("this file is of a kind that is not used", zh: "这种文件不会用到"),
      help: Phrase(
        "records are .md, .yml or .csv; pictures .jpg, .png, .webp or .heic; take other files out",
        zh: "记录用 .md、.yml 或 .csv；图片用 .jpg、.png、.webp 或 .heic；其他文件请移走"))
  }
}
