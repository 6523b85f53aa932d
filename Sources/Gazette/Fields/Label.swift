import GazetteText
/// A name for readers, in each language that has one.
package struct Label: Sendable, Hashable {
  private let english: String?
  private let chinese: String?
  /// Texts by language tag (BCP 47), where a site names its own kinds.
  private let others: [String: String]

  /// A label in English and Chinese.
  package init(_ english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
    others = [:]
  }

  /// A label from a map of language tags; nil if the map is empty.
  init?(_ texts: [String: String]) {
    if texts.isEmpty { return nil }
    english = texts["en"]
    chinese = texts["zh"] ?? texts["zh-Hans"]
    others = texts
  }

  /// The label in a language: its own, its main language's (`zh` for `zh-Hans`), English, or
  /// the first there is in order of tags.
  package func text(in language: String) -> String {
    if !others.isEmpty {
      if let text = others[language] ?? others[language.parts(at: "-").first ?? ""] { return text }
    }
    if language.hasPrefix("zh"), let chinese { return chinese }
    return english ?? chinese ?? others.min { $0.key < $1.key }?.value ?? ""
  }

  var phrase: Phrase { Phrase(text(in: "en"), zh: text(in: "zh-Hans")) }
}
