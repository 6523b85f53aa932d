import GazetteMarkup
import GazetteText

/// Reads the kinds that a site declares itself, from `Content/kinds/*.yml`.
///
/// ```yaml
/// folder: visits
/// title: {en: Visit, zh: 来访}
/// plural: {en: Visits, zh: 来访登记}
/// newest: date
/// fields:
///   date: {type: day, required: yes, title: {en: Date, zh: 日期}}
///   guests: {type: count, title: {en: Guests, zh: 人数}}
/// ```
/// A file with `extends: activity` adds fields to one of Gazette's own kinds instead. No field has a
/// name that templates know already (`ReservedNames`).
struct SiteKindReader {
  let tree: SourceTree

  /// Gazette's kinds with the site's.
  func read() throws(IOFailure) -> (KindTable, [Diagnostic]) {
    var kinds = KindTable.builtIn.kinds
    var diagnostics: [Diagnostic] = []
    for path in tree.paths(below: "Content/kinds") {
      guard path.hasSuffix(".yml") else {
        diagnostics.append(.unknownFile(path))
        continue
      }
      let (source, faults) = try tree.text(path)
      diagnostics += faults
      guard let source else { continue }
      let (node, yamlFaults) = YAMLReader.read(source, in: source.range)
      diagnostics += yamlFaults
      guard let node, case .map(let entries) = node.content else { continue }
      let name = String(path.split(separator: "/").last?.dropLast(".yml".count) ?? "")
      var reader = SiteKindFile(name: name, source: source, kinds: kinds)
      kinds = reader.kinds(adding: entries)
      diagnostics += reader.diagnostics
    }
    return (KindTable(kinds), diagnostics)
  }
}

/// One file of `Content/kinds`.
private struct SiteKindFile {
  let name: String
  let source: SourceFile
  let kinds: [RecordKind]
  var diagnostics: [Diagnostic] = []

  init(name: String, source: SourceFile, kinds: [RecordKind]) {
    self.name = name
    self.source = source
    self.kinds = kinds
  }

  private static let folderHelp = Phrase(
    "name the folder with letters, digits, '-' and '_' only", zh: "文件夹名只用文字、数字、“-”和“_”")

  private static let ownFields = ["fields", "folder", "title", "plural", "newest", "extends"]
  private static let fieldFields = [
    "type", "required", "title", "of", "choices", "kinds", "fields",
  ]

  mutating func kinds(adding entries: [DataEntry]) -> [RecordKind] {
    checkNames(entries, among: Self.ownFields)
    if let extended = entries["extends"] {
      guard let index = kinds.firstIndex(where: { $0.name == extended.value.words }) else {
        fault(
          extended.value.range,
          Phrase(
            "there is no kind '\(extended.value.words)'", zh: "没有“\(extended.value.words)”这类记录"),
          help: .didYouMean(NearMiss.of(extended.value.words, in: kinds.map(\.name))))
        return kinds
      }
      let fields = fields(entries["fields"], beside: ReservedNames(extending: kinds[index]))
      for entry in entries["fields"]?.value.entries ?? []
      where kinds[index].fields.slot(of: entry.key) != nil {
        fault(
          entry.keyRange,
          Phrase(
            "'\(kinds[index].name)' has a field '\(entry.key)' already",
            zh: "“\(kinds[index].name)”已经有“\(entry.key)”字段"),
          help: Phrase("choose another name", zh: "请换一个名字"))
      }
      var result = kinds
      result[index] = kinds[index].extended(by: fields)
      return result
    }
    let folder = entries["folder"]?.value.words ?? name
    let range = entries["folder"]?.value.range ?? ByteRange(at: 0)
    if let bad = PathCheck.idFault(folder, source.path) {
      fault(range, bad.message, help: Self.folderHelp)
      return kinds
    }
    if let other = kinds.first(where: { $0.folder == folder || $0.name == name }) {
      fault(
        range,
        Phrase(
          "the kind '\(other.name)' has this name or folder already",
          zh: "“\(other.name)”已经用了这个名字或文件夹"),
        help: Phrase(
          "choose another, or write 'extends: \(other.name)' to add fields to it",
          zh: "请换一个；如果想给它加字段，请写“extends: \(other.name)”"))
      return kinds
    }
    let fields = fields(
      entries["fields"], beside: ReservedNames(ofNewKind: entries["newest"]?.value.words))
    let label = self.label(entries["title"]) ?? Label(name, zh: name)
    let plural = self.label(entries["plural"]) ?? label
    let order: RecordKind.Order =
      entries["newest"].map { .newest(by: $0.value.words) } ?? .alphabetical(by: nil)
    let names = (entries["fields"]?.value.entries ?? []).map(\.key)
    if let newest = entries["newest"], !names.contains(newest.value.words) {
      fault(
        newest.value.range,
        Phrase(
          "'\(newest.value.words)' is not one of the fields", zh: "字段里没有“\(newest.value.words)”"),
        help: .didYouMean(NearMiss.of(newest.value.words, in: names)))
    }
    let last = kinds.firstIndex { $0.name == Policy.kind.name } ?? kinds.endIndex
    let kind = RecordKind(name, folder: folder, label, plural: plural, order: order, fields: fields)
    return Array(kinds[..<last]) + [kind] + Array(kinds[last...])
  }

  private mutating func fields(_ entry: DataEntry?, beside names: ReservedNames) -> [Field] {
    guard let entry else { return [] }
    guard case .map(let entries) = entry.value.content else {
      fault(
        entry.value.range, Phrase("'fields' names fields", zh: "“fields”下面要写字段"),
        help: Phrase("write 'name: {type: text}' for each", zh: "每个字段写成“名称: {type: text}”"))
      return []
    }
    return entries.compactMap { field($0, beside: names) }
  }

  private mutating func field(_ entry: DataEntry, beside names: ReservedNames) -> Field? {
    guard case .map(let parts) = entry.value.content else {
      fault(
        entry.value.range,
        Phrase("the field '\(entry.key)' has no type", zh: "字段“\(entry.key)”没有写类型"),
        help: Phrase("write '\(entry.key): {type: text}'", zh: "请写成“\(entry.key): {type: text}”"))
      return nil
    }
    checkNames(parts, among: Self.fieldFields)
    guard let type = type(parts, of: entry) else { return nil }
    if let fault = names.fault(of: entry, type, source) {
      // Left out, lest every template that uses the name be wrong too.
      diagnostics.append(fault)
      return nil
    }
    let isRequired = parts["required"]?.value.words == "yes"
    return Field(
      name: entry.key, type: type, presence: isRequired ? .required : .optional,
      label: label(parts["title"]) ?? Label(entry.key, zh: entry.key))
  }

  private static let simpleTypes: [String: FieldType] = [
    "text": .text, "markdown": .markdown, "day": .day, "when": .when, "year": .year,
    "period": .period, "count": .count, "number": .number, "percent": .percent, "money": .money,
    "flag": .flag, "link": .link, "photo": .group(Photo.fields),
  ]

  private mutating func type(_ parts: [DataEntry], of entry: DataEntry) -> FieldType? {
    guard let named = parts["type"] else {
      fault(
        entry.value.range,
        Phrase("the field '\(entry.key)' has no type", zh: "字段“\(entry.key)”没有写类型"),
        help: Phrase("add 'type: text'", zh: "请加上“type: text”"))
      return nil
    }
    switch named.value.words {
    case "list":
      let of = parts["of"]?.value.words ?? "text"
      if let element = Self.simpleTypes[of] { return .list(element) }
      if of == "reference" { return .list(.reference(kindNames(parts["kinds"]))) }
      return unknownType(of, at: parts["of"]?.value.range ?? named.value.range)
    case "choice": return .choice(choices(parts["choices"], of: entry))
    case "reference": return .reference(kindNames(parts["kinds"]))
    case "group": return .group(FieldList(fields(parts["fields"], beside: .ofGroups)))
    case let name:
      return Self.simpleTypes[name] ?? unknownType(name, at: named.value.range)
    }
  }

  private mutating func unknownType(_ name: String, at range: ByteRange) -> FieldType? {
    let names = (Array(Self.simpleTypes.keys) + ["list", "choice", "reference", "group"]).sorted()
    fault(
      range, Phrase("'\(name)' is not a type of field", zh: "“\(name)”不是字段类型"),
      help: .didYouMean(NearMiss.of(name, in: names))
        ?? Phrase(
          "the types are " + names.joined(separator: ", "),
          zh: "可用的类型：" + names.joined(separator: "、")))
    return nil
  }

  private mutating func choices(_ entry: DataEntry?, of field: DataEntry) -> [Choice] {
    switch entry?.value.content {
    case .map(let entries):
      return entries.map {
        Choice(code: $0.key, label: label($0) ?? Label($0.key, zh: $0.key))
      }
    case .list(let nodes):
      return nodes.map { Choice(code: $0.words, label: Label($0.words, zh: $0.words)) }
    default:
      fault(
        field.value.range,
        Phrase("the choices of '\(field.key)' are missing", zh: "“\(field.key)”缺少选项"),
        help: Phrase("add 'choices: [open, closed]'", zh: "请加上“choices: [开放, 关闭]”"))
      return []
    }
  }

  private mutating func kindNames(_ entry: DataEntry?) -> [String] {
    guard let entry else { return [] }
    let nodes = entry.value.elements
    for node in nodes where node.words != name && !kinds.contains(where: { $0.name == node.words })
    {
      fault(
        node.range, Phrase("there is no kind '\(node.words)'", zh: "没有“\(node.words)”这类记录"),
        help: .didYouMean(NearMiss.of(node.words, in: kinds.map(\.name))))
    }
    return nodes.map(\.words)
  }

  /// A text for all languages, or a map from language to text.
  private mutating func label(_ entry: DataEntry?) -> Label? {
    guard let entry else { return nil }
    switch entry.value.content {
    case .scalar(let text): return Label(text, zh: text)
    case .map(let entries):
      return Label(
        Dictionary(
          entries.map { ($0.key, $0.value.words) }, uniquingKeysWith: { first, _ in first }))
    default: return nil
    }
  }

  private mutating func checkNames(_ entries: [DataEntry], among names: [String]) {
    for entry in entries where !names.contains(entry.key) {
      fault(
        entry.keyRange,
        Phrase(
          "'\(entry.key)' is not known in the declaration of a kind",
          zh: "声明记录类型时没有“\(entry.key)”这一项"),
        help: .didYouMean(NearMiss.of(entry.key, in: names))
          ?? Phrase(
            "known are " + names.joined(separator: ", "), zh: "可用：" + names.joined(separator: "、")))
    }
  }

  private mutating func fault(_ range: ByteRange, _ message: Phrase, help: Phrase?) {
    diagnostics.append(Diagnostic(.error, "bad-kind", source, range, message, help: help))
  }
}
