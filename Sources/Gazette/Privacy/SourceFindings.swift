import GazettePrivacy
import GazetteText

/// What the privacy gate found in the site's own files.
struct SourceFindings: Sendable {
  /// A place that counts, or counts for more, where somebody's name is near.
  struct Suspicion: Sendable {
    let finding: PrivateFinding
    let path: String
    /// The text around it.
    let around: [UInt8]
  }

  var diagnostics: [Diagnostic] = []
  /// Everything that was found: where pages show it again, it is known already.
  var known: Set<PrivateFinding.Key> = []
  var suspicions: [Suspicion] = []

  mutating func add(_ other: SourceFindings) {
    diagnostics += other.diagnostics
    known.formUnion(other.known)
    suspicions += other.suspicions
  }
}

extension Diagnostic {
  /// A finding of the privacy gate.
  ///
  /// - Parameter range: the place in the file; nil for the file as a whole.
  static func privacy(
    _ rule: PrivacyRule, _ severity: Severity, _ file: SourceFile, _ range: ByteRange?,
    notes: [Note] = []
  ) -> Diagnostic {
    let label = rule.label.phrase
    let english = label.english.prefix(1).lowercased() + label.english.dropFirst()
    let chinese = label.chinese
    let isFinal = severity != .warning
    return Diagnostic(
      severity, rule.rawValue, file, range,
      isFinal
        ? Phrase("\(english) must not be published", zh: "\(chinese)不能公开")
        : Phrase("\(english) would be published", zh: "这里会公开\(chinese)"),
      help: isFinal
        ? rule.remedy
        : Phrase(
          "take it out, or acknowledge '\(rule.rawValue)' in Content/privacy.yml, with a reason and a day",
          zh: "请删掉；确需公开的，在 Content/privacy.yml 里确认“\(rule.rawValue)”，写明理由和截止日期"),
      notes: notes)
  }
}
