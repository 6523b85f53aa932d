/// A sentence for people, in both languages that Gazette speaks.
package struct Phrase: Sendable, Hashable {
  package let english: String
  package let chinese: String

  package init(_ english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The sentence in one language.
  package func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

/// A language in which Gazette's own messages exist.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}
