package import GazetteText

/// One private thing in a text.
package struct PrivateFinding: Sendable, Hashable {
  /// What was found, whatever it was split or written with: findings of one key are of one thing.
  package struct Key: Sendable, Hashable {
    package let rule: PrivacyRule
    /// The folded text, without separators where it is a number.
    package let text: String

    package init(_ rule: PrivacyRule, _ text: String) {
      self.rule = rule
      self.text = text
    }
  }

  package let key: Key
  package let severity: Diagnostic.Severity
  /// The place in the text as it is written.
  package let range: ByteRange

  package init(_ key: Key, _ severity: Diagnostic.Severity, _ range: ByteRange) {
    self.key = key
    self.severity = severity
    self.range = range
  }

  package var rule: PrivacyRule { key.rule }
}
