import GazetteText

extension Record {
  /// Whether a member has agreed that something is shown, such as `photo`: what the consent covers.
  func agrees(to code: String) -> Bool {
    (fields[Member.consent]?[Consent.covers] ?? []).contains { $0.code == code }
  }

  /// Something shown of a member to which the member has not agreed.
  ///
  /// - Parameter what: what is shown, in words that follow “that” and 公开.
  static func notAgreed(
    _ member: Record, to code: String, _ what: Phrase, _ source: SourceFile, _ range: ByteRange?
  ) -> Diagnostic {
    Diagnostic(
      .error, "no-valid-consent", source, range,
      Phrase(
        "'\(member.id)' has not agreed that \(what.english)",
        zh: "“\(member.id)”没有同意公开\(what.chinese)"),
      help: Phrase(
        "ask the person, and add '\(code)' to 'covers' of the consent; or take it out here",
        zh: "请征得本人同意，并在同意内容（covers）里加上“\(code)”；或从这里撤下"),
      notes: [
        Diagnostic.Note(
          Phrase("the consent is here", zh: "本人同意写在这里"),
          at: SourceLocation(member.source, member.fields.range(Member.consent)))
      ])
  }
}
