import GazetteMarkup
import GazetteTemplates
import GazetteText

/// The names that a site's own fields must not have, since they have another meaning already.
///
/// They are those that templates know on every record and page, and the fields of every kind.
struct ReservedNames {
  /// What each name stands for in templates.
  private var known: [String: Phrase]
  /// The fields that every record has.
  private var common: Set<String> = []
  /// The field by which a new kind is listed: its day is what templates know as `date`.
  private var newest: String?
  /// Whether a text of its own may take the place of the title that every record has.
  private var canNameTitle = false

  /// The names for fields that are added to one of Gazette's kinds; the kind's own fields are none
  /// of them.
  init(extending kind: RecordKind) {
    known = Self.names(of: kind)
    for name in kind.fields.names { known[name] = nil }
  }

  /// The names for the fields of a kind that a site declares.
  init(ofNewKind newest: String?) {
    let bare = RecordKind(
      "", folder: "", Label("", zh: ""), plural: Label("", zh: ""), order: .alphabetical(by: nil),
      fields: [])
    known = Self.names(of: bare)
    common = Set(Common.fields.map(\.name))
    self.newest = newest
    canNameTitle = true
  }

  private init(known: [String: Phrase]) { self.known = known }

  /// The names for fields within a field: those that stand for the same on all pages.
  static let ofGroups = ReservedNames(
    known: meanings(CatalogueBuilder.commonPageNames().filter(\.isShared)))

  private static func names(of kind: RecordKind) -> [String: Phrase] {
    var names = meanings(
      CatalogueBuilder.commonPageNames() + CatalogueBuilder.derivedNames(of: kind))
    for name in NameReference.listNames where name.standsAlone { names[name.name] = name.about }
    return names
  }

  private static func meanings(_ names: [Shape.Field]) -> [String: Phrase] {
    Dictionary(
      names.map { ($0.name, $0.about ?? Phrase($0.name, zh: $0.name)) },
      uniquingKeysWith: { _, last in last })
  }

  /// The fault of a field that has such a name.
  func fault(of entry: DataEntry, _ type: FieldType, _ source: SourceFile) -> Diagnostic? {
    let name = entry.key
    if common.contains(name) {
      return Diagnostic(
        .error, "reserved-name", source, entry.keyRange,
        Phrase(
          "a field cannot be named '\(name)': every record has a field of that name",
          zh: "字段不能叫“\(name)”：每条记录都有这个字段"),
        help: Phrase("leave it out, or choose another name", zh: "请去掉它，或者换一个名字"))
    }
    guard let meaning = known[name], !hasSameMeaning(name, type) else { return nil }
    return Diagnostic(
      .error, "reserved-name", source, entry.keyRange,
      Phrase(
        "a field cannot be named '\(name)': templates know that name already",
        zh: "字段不能叫“\(name)”：模板里已经有这个名称"),
      help: Phrase(
        "choose another name; in templates it means: \(meaning.english)",
        zh: "请换一个名字；它在模板里表示：\(meaning.chinese)"))
  }

  /// Whether the field is what templates know by its name.
  private func hasSameMeaning(_ name: String, _ type: FieldType) -> Bool {
    switch (name, type) {
    case ("title", .text): canNameTitle
    case ("date", .day), ("date", .when): newest == name
    default: false
    }
  }
}
