/// The words of the theme in one language, from `Templates/text/<language>.yml`.
///
/// Keys with `format` before them are patterns by which dates are written. A key with plural forms
/// is a text that templates use as `counted.<key>` where a count is known; all others are texts that
/// templates use as `text.<key>`.
package final class LanguageText: Sendable {
  package let language: String
  /// Plain texts in the order of the table's keys.
  let texts: [String]
  /// Texts with plural forms in the order of the table's keys.
  let counted: [CountedText]
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

  init(_ table: TextTable, keys: TextKeys) {
    language = table.language
    words = table.words
    texts = keys.plain.map { table.words[$0] ?? "" }
    counted = keys.counted.map { table.counted[$0] ?? CountedText(table.rule, forms: []) }
    dates = DateFormat(table.words)
  }
}
