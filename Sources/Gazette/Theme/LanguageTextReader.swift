import GazetteText

/// Reads the texts of a site's languages.
struct LanguageTextReader {
  let theme: ThemeFiles

  /// The texts of each language, and the keys that templates may use.
  ///
  /// There are no texts if one is wrong or missing.
  func read(_ languages: [String]) -> (texts: [LanguageText], keys: TextKeys, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var tables: [(table: TextTable, source: SourceFile)] = []
    for language in languages {
      let files = theme.texts(of: language)
      guard let last = files.last else {
        diagnostics.append(.noTexts(language, known: theme.languages))
        continue
      }
      let table = TextTable(language: language, files: files)
      diagnostics += table.diagnostics
      tables.append((table, last))
    }
    let counted = Set(tables.flatMap(\.table.counted.keys))
    let plain = Set(tables.flatMap(\.table.words.keys)).subtracting(counted)
    for (table, source) in tables {
      for key in plain.union(DateFormat.keys).subtracting(table.keys).sorted() {
        diagnostics.append(.missingText(key, source))
      }
      for key in counted.subtracting(table.counted.keys).sorted() {
        diagnostics.append(.missingCounted(key, source, forms: table.rule.forms))
      }
    }
    let keys = TextKeys(
      plain: plain.filter { !$0.hasPrefix(DateFormat.prefix) }.sorted(), counted: counted.sorted())
    guard !diagnostics.hasErrors else { return ([], keys, diagnostics) }
    return (tables.map { LanguageText($0.table, keys: keys) }, keys, diagnostics)
  }
}
