import GazetteMarkup
import GazetteText

/// What the files of one language say, key by key: the default theme's, then the site's own over it.
struct TextTable {
  let language: String
  let rule: PluralRule
  private(set) var words: [String: String] = [:]
  private(set) var counted: [String: CountedText] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(language: String, files: [SourceFile]) {
    self.language = language
    rule = PluralRule(language: language)
    for file in files { read(file) }
  }

  var keys: Set<String> { Set(words.keys).union(counted.keys) }

  private mutating func read(_ file: SourceFile) {
    let (node, faults) = YAMLReader.read(file, in: file.range)
    diagnostics += faults
    for entry in node?.map ?? [] {
      switch entry.value.content {
      case .scalar(let text):
        words[entry.key] = text
        counted[entry.key] = nil
      case .map(let forms) where !entry.key.hasPrefix(DateFormat.prefix):
        words[entry.key] = nil
        counted[entry.key] = CountedText(rule, forms: texts(of: forms, entry, file))
      default: diagnostics.append(.textIsNoText(entry.key, file, entry.value.range))
      }
    }
  }

  /// The texts of the rule's forms, in its order; what is missing or of no use is reported.
  private mutating func texts(
    of entries: [DataEntry], _ owner: DataEntry, _ file: SourceFile
  ) -> [String] {
    for entry in entries where !rule.forms.contains(entry.key) {
      diagnostics.append(.unusedPlural(entry, file, language, rule.forms))
    }
    return rule.forms.map { form in
      guard let entry = entries.first(where: { $0.key == form }) else {
        diagnostics.append(.missingPlural(form, of: owner, file, language))
        return ""
      }
      guard let text = entry.value.text else {
        diagnostics.append(.textIsNoText(form, file, entry.value.range))
        return ""
      }
      if let wrong = Self.wrongPlaceholder(in: text) {
        diagnostics.append(.unknownPlaceholder(wrong, file, entry.value.range))
      }
      return text
    }
  }

  /// The first `{…}` in a form that is not the count's.
  private static func wrongPlaceholder(in text: String) -> String? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let found = rest[open...close]
      if found != CountedText.placeholder { return String(found) }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }
}
