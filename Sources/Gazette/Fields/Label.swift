import GazetteText
/// A name for readers, in each language that has one.
package struct Label: Sendable, Hashable {
  /// Texts by language tag (BCP 47); never empty.
  private let texts: [String: String]

  /// A label in English and Chinese.
  package init(_ english: String, zh chinese: String) {
    texts = ["en": english, "zh": chinese]
  }

  /// A label from a map of language tags; nil if the map is empty.
  init?(_ texts: [String: String]) {
    if texts.isEmpty { return nil }
    self.texts = texts
  }

  /// The label in a language: its own, its main language's (`zh` for `zh-Hans`), English, or
  /// the first there is in order of tags.
  package func text(in language: String) -> String {
    if let text = texts[language] { return text }
    if let main = language.split(separator: "-").first, let text = texts[String(main)] {
      return text
    }
    if let text = texts["en"] { return text }
    if let text = texts.first(where: { $0.key.hasPrefix(language.prefix(2)) }) {
      return text.value
    }
    return texts.min { $0.key < $1.key }?.value ?? ""
  }

  var phrase: Phrase { Phrase(text(in: "en"), zh: text(in: "zh-Hans")) }
}
