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
    let whole = 0..<path.utf8.count
    guard let top = path.utf8.firstOffset(of: UInt8(ascii: "/")) else { return .special }
    let second = path.utf8.firstOffset(
      of: UInt8(ascii: "/"), in: top + 1..<whole.upperBound)
    let isDeep = second != nil
    let folder = path.part(top + 1..<(second ?? whole.upperBound))
    let file = (path.utf8.lastOffset(of: UInt8(ascii: "/")) ?? top) + 1..<whole.upperBound
    if isSpecial(path, folder: folder, file: file, isDeep: isDeep) { return .special }
    if let fault = PathCheck.fault(path) { return .fault(fault) }
    guard let (form, ending) = form(of: path) else {
      return AssetFormat.isPublishable(path.part(file)) ? .asset : .fault(.unknownFile(path))
    }
    var stem = file.lowerBound..<file.upperBound - ending
    var language: String?
    if let dot = path.utf8.lastOffset(of: UInt8(ascii: "."), in: stem) {
      let suffix = path.part(dot + 1..<stem.upperBound)
      if languages.contains(suffix) {
        // `spring.en` is the English translation of `spring`.
        (stem, language) = (stem.lowerBound..<dot, suffix)
      } else if LanguageTag.isValid(suffix) {
        return .fault(.unknownLanguage(suffix, path, languages))
      }
    }
    let id = path.part(stem)
    let kindFolder = form == .table ? id : folder
    let kind = kinds.index(folder: kindFolder)
    // A table beside records, not named for a kind, is an attachment.
    if form == .table, isDeep, kind == nil { return .asset }
    guard isDeep || form == .table, let kind else {
      return .fault(.unknownKind(kindFolder, path, kinds))
    }
    if let fault = PathCheck.idFault(id, path) { return .fault(fault) }
    return .record(
      RecordPath(
        path: path, kind: kinds.kinds[kind], form: form, id: form == .table ? "" : id,
        language: language))
  }

  /// Whether a file has its own reader.
  private static func isSpecial(
    _ path: String, folder: String, file: Range<Int>, isDeep: Bool
  ) -> Bool {
    if isDeep {
      return folder == "kinds"
        || folder == Bulletin.kind.folder && path.part(file).hasSuffix(FrozenFigures.suffix)
    }
    let file = path.part(file)
    return file == "privacy.yml" || file == "holidays.yml"
      || file.hasPrefix("site.") && file.hasSuffix(".yml")
  }

  /// How a file of records is written, and the bytes of the ending that says so; nil for other files.
  private static func form(of path: String) -> (Form, ending: Int)? {
    if path.ends(in: ".md") { return (.markdown, 3) }
    if path.ends(in: ".yml") { return (.yaml, 4) }
    if path.ends(in: ".yaml") { return (.yaml, 5) }
    return path.ends(in: ".csv") ? (.table, 4) : nil
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
