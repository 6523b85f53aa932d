import GazetteText

/// Resolves the references and paths in one record's fields; every failure is a diagnostic.
struct ReferenceResolver {
  let sources: LinkSources
  /// The file that is being resolved: a record's, then its translations'.
  var source: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  /// The records that are referred to.
  private(set) var references: [Int] = []
  /// The files that are named.
  private(set) var files: [NamedFile] = []

  init(_ sources: LinkSources, source: SourceFile) {
    self.sources = sources
    self.source = source
  }

  private var kinds: KindTable { sources.kinds }
  private var finder: RecordFinder { sources.finder }
  private var assets: Set<String> { sources.assets }

  /// The fields with references as indexes and paths below the root; what leads nowhere is left out.
  mutating func resolve(_ fields: FieldSet) -> FieldSet {
    guard fields.entries.contains(where: { $0.content.value.needsLinking }) else { return fields }
    var result = fields
    result.transformLeaves { field, content in resolve(content, of: field) }
    return result
  }

  /// The text with the targets of its links.
  mutating func resolve(_ text: RichText) -> RichText {
    if text.document.insertions.isEmpty { return text }
    var resolver = BodyLinkResolver(sources, source: source)
    let result = resolver.resolve(text)
    references += resolver.references
    files += resolver.files
    diagnostics += resolver.diagnostics
    return result
  }

  private mutating func resolve(_ content: RangedValue, of field: Field) -> FieldValue? {
    switch content.value {
    case .name(let name): record(name, of: field, at: content.range).map { .record($0) }
    case .path(let path): file(path, of: field, at: content.range).map { .path($0) }
    case .markdown(let text): .markdown(resolve(text))
    case .link(let link) where LinkScheme.of(link) == nil: target(link, at: content.range)
    default: content.value
    }
  }

  /// Where a path within the site leads; nil, with a diagnostic, if that is nowhere.
  private mutating func target(_ link: String, at range: ByteRange) -> FieldValue? {
    var resolver = BodyLinkResolver(sources, source: source)
    let target = resolver.resolve(link, at: range)
    references += resolver.references
    files += resolver.files
    diagnostics += resolver.diagnostics
    return target == .nowhere ? nil : .target(target)
  }

  private mutating func record(_ name: RecordName, of field: Field, at range: ByteRange) -> Int? {
    let allowed = field.type.referencedKinds
    let folder =
      name.folder ?? allowed.first.flatMap { kinds.index(name: $0) }.map { kinds.kinds[$0].folder }
    guard let folder, let kind = kinds.index(folder: folder) else {
      report(
        "unknown-reference", range,
        Phrase("there is no folder '\(name.folder ?? "")'", zh: "没有“\(name.folder ?? "")”这个文件夹"),
        help: .didYouMean(NearMiss.of(name.folder ?? "", in: kinds.kinds.map(\.folder))))
      return nil
    }
    if !allowed.isEmpty, !allowed.contains(kinds.kinds[kind].name) {
      let folders = allowed.compactMap { kinds.index(name: $0) }.map { kinds.kinds[$0].folder }
      report(
        "wrong-kind", range,
        Phrase(
          "'\(field.name)' cannot name a record of '\(folder)'",
          zh: "“\(field.name)”不能填“\(folder)”里的记录"),
        help: Phrase(
          "name one of " + folders.joined(separator: ", "),
          zh: "可以填：" + folders.joined(separator: "、")))
      return nil
    }
    switch finder.find(name.id, inKind: kind) {
    case .shown(let index):
      references.append(index)
      return index
    case .hidden(let reason):
      diagnostics.append(.hiddenReference(folder + "/" + name.id, reason, of: field, source, range))
      return nil
    case nil:
      let meant = finder.nearMiss(of: name.id, inKind: kind)
      let elsewhere = finder.kindHolding(name.id, otherThan: kind)
      report(
        "unknown-reference", range,
        Phrase("there is no '\(folder)/\(name.id)'", zh: "没有“\(folder)/\(name.id)”这条记录"),
        help: .didYouMean(meant)
          ?? elsewhere.map {
            Phrase(
              "there is one of this name in '\($0.folder)'", zh: "“\($0.folder)”里倒有一条同名的记录")
          }
          ?? Phrase(
            "write the file name of a record in \(folder), without its ending",
            zh: "请写“\(folder)”里某条记录的文件名，不带后缀"))
      return nil
    }
  }

  private mutating func file(_ path: String, of field: Field, at range: ByteRange) -> String? {
    guard let full = SitePath.resolve(path, from: source.path) else {
      report(
        "outside-site", range,
        Phrase("'\(path)' leads out of the site's folder", zh: "“\(path)”指到了网站文件夹外面"),
        help: Phrase("put the file into Content", zh: "请把文件放进 Content 文件夹"))
      return nil
    }
    guard assets.contains(full) else {
      report(
        "missing-file", range,
        Phrase("there is no file '\(full)'", zh: "没有“\(full)”这个文件"),
        help: .didYouMean(
          NearMiss.of(full, in: assets).map { SitePath.relative($0, to: source.path) })
          ?? Phrase(
            "put the file there, or correct the path", zh: "请把文件放到那里，或改正路径"))
      return nil
    }
    if case .image(let use) = field.type {
      files.append(NamedFile(full, use))
    } else {
      files.append(NamedFile(full))
    }
    return full
  }

  private mutating func report(
    _ id: String, _ range: ByteRange, _ message: Phrase, help: Phrase?
  ) {
    diagnostics.append(Diagnostic(.error, id, source, range, message, help: help))
  }
}

extension FieldValue {
  /// Whether the value holds anything that linking must look at.
  var needsLinking: Bool {
    switch self {
    case .name, .path: true
    case .link(let link): LinkScheme.of(link) == nil
    case .markdown(let text): !text.document.insertions.isEmpty
    case .list(let elements): elements.contains { $0.value.needsLinking }
    case .group(let group): group.entries.contains { $0.content.value.needsLinking }
    default: false
    }
  }
}

extension FieldType {
  /// The kinds that a reference of this type may name; empty for all.
  var referencedKinds: [String] {
    switch self {
    case .reference(let kinds): kinds
    case .list(let element): element.referencedKinds
    default: []
    }
  }
}

extension Diagnostic {
  static func hiddenReference(
    _ name: String, _ reason: Hidden, of field: Field, _ source: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    let isRequired = field.presence == .required
    return Diagnostic(
      isRequired ? .error : .note, "hidden-reference", source, range,
      Phrase(
        "'\(name)' is not shown: \(reason.phrase.english)",
        zh: "“\(name)”没有公开：\(reason.phrase.chinese)"),
      help: isRequired
        ? Phrase(
          "publish that record, or set 'draft: yes' here too", zh: "请公开那条记录，或者给这一条也写上“draft: yes”")
        : reason.help)
  }
}

extension Hidden {
  /// What becomes of a reference to the record.
  var help: Phrase {
    switch self {
    case .withdrawn, .takenDown, .expired: Phrase("it is left out here", zh: "这里不显示它")
    case .draft, .future, .later:
      Phrase("it is left out here until then", zh: "在那之前，这里先不显示它")
    }
  }

  /// Why, in words.
  var phrase: Phrase {
    switch self {
    case .draft: Phrase("it is a draft", zh: "它还是草稿")
    case .future(let day): Phrase("it is published on \(day)", zh: "它将在 \(day) 公开")
    case .expired(let day): Phrase("it expired on \(day)", zh: "它已于 \(day) 到期")
    case .withdrawn(let day): Phrase("a consent was withdrawn on \(day)", zh: "有人已于 \(day) 撤回同意")
    case .takenDown(let day): Phrase("it was taken down on \(day)", zh: "它已于 \(day) 撤下")
    case .later(let day): Phrase("it is dated \(day)", zh: "它的日期是 \(day)")
    }
  }
}
