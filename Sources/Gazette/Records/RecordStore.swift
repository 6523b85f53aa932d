import GazetteText

/// All records of the site, main files and translations together, before they are linked.
struct RecordStore: Sendable {
  /// In order of kinds, then by id.
  let records: [Record]
  /// The images and attachments of the site, by path.
  let assets: Set<String>
  /// The records that are withheld, by name.
  var withheld: [String: Hidden] = [:]

  /// The records, some of which are withheld.
  func hiding(_ withheld: [String: Hidden]) -> RecordStore {
    var store = self
    store.withheld = withheld
    return store
  }

  /// Puts drafts together: a translation joins its main file, equal ids are faults.
  static func assemble(
    _ drafts: [RecordDraft], assets: Set<String>, kinds: KindTable, languages: [String]
  ) -> (RecordStore, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var records: [Record] = []
    for drafts in kinds.grouped(drafts, by: \.record.kind) {
      var found: [Record] = []
      // Files are read in order of paths, and so nearly in order of ids.
      var rest = drafts.sorted { $0.key < $1.key }[...]
      found.reserveCapacity(rest.count)
      while let key = rest.first?.key {
        // Most records stand alone.
        if rest.dropFirst().first?.key != key, let draft = rest.first, draft.language == nil {
          found.append(draft.record)
          rest.removeFirst()
          continue
        }
        var variants = Variants()
        while rest.first?.key == key, let draft = rest.popFirst() {
          if let fault = variants.add(draft) { diagnostics.append(fault) }
        }
        diagnostics += variants.faults
        if let record = variants.record(languages: languages) { found.append(record) }
      }
      records += found.sorted { $0.id < $1.id }
    }
    return (RecordStore(records: records, assets: assets), diagnostics)
  }
}

/// The form in which ids are compared: letter case, Unicode form and width aside.
enum IDKey {
  static func of(_ id: String) -> String {
    if isFolded(id.utf8.span) { return id }
    var folded = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    // Strings compare by canonical equivalence, so the Unicode form needs no more.
    return String(folded).lowercased()
  }

  /// Whether all bytes are of ASCII and none is a capital.
  private static func isFolded(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] > 127 || (65...90).contains(bytes[index]) {
      return false
    }
    return true
  }
}

/// The main file of a record and its translations, as they are found.
private struct Variants {
  private var main: RecordDraft?
  private var translations: [String: RecordDraft] = [:]

  var id: String { main?.id ?? translations.values.map(\.id).min() ?? "" }

  /// Adds a draft, or says which one has its place.
  mutating func add(_ draft: RecordDraft) -> Diagnostic? {
    guard let language = draft.language else {
      if let main { return .duplicateID(draft, of: main) }
      main = draft
      return nil
    }
    if let other = translations[language] { return .duplicateID(draft, of: other) }
    translations[language] = draft
    return nil
  }

  /// Translations without the record that they translate.
  var faults: [Diagnostic] {
    guard main == nil else { return [] }
    return translations.values.map { .translationAlone($0) }
  }

  /// The record, if there is a main file of it.
  func record(languages: [String]) -> Record? {
    guard let main = main?.record, !translations.isEmpty else { return main?.record }
    return Record(
      main,
      translations: languages.compactMap { tag in
        translations[tag].map { Translation(language: tag, $0.record) }
      })
  }
}

extension Diagnostic {
  fileprivate static func translationAlone(_ draft: RecordDraft) -> Diagnostic {
    let language = draft.language ?? ""
    return Diagnostic(
      .error, "translation-alone", draft.record.source, ByteRange(at: draft.record.range.lower),
      Phrase(
        "this translates '\(draft.id)', which there is not",
        zh: "这是“\(draft.id)”的译文，但没有找到“\(draft.id)”"),
      help: Phrase(
        "write the record itself first, in a file without '.\(language)'",
        zh: "请先写原文，文件名不带“.\(language)”"))
  }

  fileprivate static func duplicateID(_ draft: RecordDraft, of other: RecordDraft) -> Diagnostic {
    let (draft, other) = (draft.record, other.record)
    // The later of the two in order of paths and places is the fault, whatever was read first.
    let isLater =
      (other.source.path, other.range.lower) < (draft.source.path, draft.range.lower)
    let (fault, first) = isLater ? (draft, other) : (other, draft)
    let differs = fault.id.utf8.elementsEqual(first.id.utf8) ? "" : "'\(first.id)'"
    return Diagnostic(
      .error, "duplicate-id", fault.source, ByteRange(at: fault.range.lower),
      Phrase(
        "the id '\(fault.id)' is taken"
          + (differs.isEmpty ? "" : " by \(differs): letter case and Unicode form do not count"),
        zh: "“\(fault.id)”这个代号已经有了" + (differs.isEmpty ? "" : "（\(first.id)）：大小写和字形写法不算区别")),
      help: Phrase("rename one of the two", zh: "请给其中一个改名"),
      notes: [
        Note(
          Phrase("the other one is here", zh: "另一个在这里"),
          at: SourceLocation(first.source, ByteRange(at: first.range.lower)))
      ])
  }
}
