import GazetteMarkup
import GazetteText

/// The words of the theme in one language, from `Templates/text/<language>.yml`.
///
/// Keys with `format` before them are patterns by which dates are written; all others are texts
/// that templates use as `text.<key>`.
package final class LanguageText: Sendable {
  package let language: String
  /// Texts in the order of the table's keys.
  let texts: [String]
  let dates: DateFormat
  private let words: [String: String]

  /// A text that code needs; the key itself where it is missing, which the check has reported.
  subscript(key: String) -> String { words[key] ?? key }

  /// A text in which names in braces stand for values: `{kept} of {due}`.
  func filled(_ key: String, _ values: [String: String]) -> String {
    var out = ""
    var rest = Substring(self[key])
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(rest[rest.utf8.index(after: open)..<close])
      out += rest[..<open]
      out += values[name] ?? String(rest[open...close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    return out + rest
  }

  init(language: String, words: [String: String], keys: [String]) {
    self.language = language
    self.words = words
    texts = keys.map { words[$0] ?? "" }
    dates = DateFormat(words)
  }
}

/// Reads the texts of a site's languages.
struct LanguageTextReader {
  let theme: ThemeFiles

  /// The texts of each language, and the keys that templates may use.
  func read(_ languages: [String]) -> (texts: [LanguageText], keys: [String], [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var tables: [[String: String]] = []
    var sources: [SourceFile] = []
    for language in languages {
      let files = theme.texts(of: language)
      guard let last = files.last else {
        diagnostics.append(.noTexts(language, known: theme.languages))
        continue
      }
      var words: [String: String] = [:]
      for file in files {
        let (node, faults) = YAMLReader.read(file, in: file.range)
        diagnostics += faults
        for entry in node?.entries ?? [] {
          if case .scalar(let text) = entry.value.content {
            words[entry.key] = text
          } else {
            diagnostics.append(.textIsNoText(entry.key, file, entry.value.range))
          }
        }
      }
      tables.append(words)
      sources.append(last)
    }
    let keys = Set(tables.flatMap(\.keys))
    for (table, source) in zip(tables, sources) {
      for key in keys.union(DateFormat.keys).subtracting(table.keys).sorted() {
        diagnostics.append(.missingText(key, source))
      }
    }
    let names = keys.filter { !$0.hasPrefix("format-") }.sorted()
    guard !diagnostics.hasErrors else { return ([], names, diagnostics) }
    let texts = zip(languages, tables).map {
      LanguageText(language: $0, words: $1, keys: names)
    }
    return (texts, names, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func noTexts(_ language: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "unknown-language", path: "Templates/text/\(language).yml",
      Phrase("the theme has no texts in '\(language)'", zh: "主题里没有“\(language)”的文字"),
      help: .didYouMean(NearMiss.of(language, in: known))
        ?? Phrase(
          "use one of " + known.joined(separator: ", ")
            + ", or translate one of these files into Templates/text/\(language).yml",
          zh: "可用：" + known.joined(separator: "、") + "；也可以把其中一个译成 Templates/text/\(language).yml"))
  }

  fileprivate static func missingText(_ key: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "missing-text", file, nil,
      Phrase("the text '\(key)' is missing", zh: "缺少“\(key)”的文字"),
      help: Phrase("add a line '\(key): …'", zh: "请加上一行“\(key): …”"))
  }

  fileprivate static func textIsNoText(
    _ key: String, _ file: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "not-a-text", file, range,
      Phrase("'\(key)' should be a text", zh: "“\(key)”应当是一段文字"),
      help: Phrase("write it on one line, quoted if need be", zh: "请写成一行，必要时加引号"))
  }
}
