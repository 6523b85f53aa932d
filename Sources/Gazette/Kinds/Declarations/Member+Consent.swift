import GazetteText

extension Rule {
  /// A member is shown only with a consent that holds at `asOf` and covers what is shown.
  static let validConsent = Rule(
    "There is a 'consent', unless 'anonymous' is set. It holds on the day of the build and "
      + "covers what is shown: the name on the site, a 'photo', a story (the text); a minor's has the guardian's.",
    zh: "要有本人同意（consent），除非不具名（anonymous）。它在生成日有效，并包括要公开的"
      + "内容：网站上的姓名、照片（photo）、事迹（正文）；未成年人还要有监护人同意。", needs: [Member.consent.name]
  ) { record, site in
    if record.fields[Member.anonymous] != nil { return [] }
    guard let consent = record.fields[Member.consent] else {
      guard let slot = record.kind.fields.slot(of: Member.consent.name) else { return [] }
      return [
        .missingField(
          record.kind.fields.fields[slot], of: record.kind.label, record.source, record.range)
      ]
    }
    return ConsentCheck(record: record, consent: consent, asOf: site.asOf).faults()
  }
}

/// Holds one member's consent against what the member's record would publish.
private struct ConsentCheck {
  let record: Record
  let consent: FieldSet
  let asOf: CivilDay

  func faults() -> [Diagnostic] {
    if let day = consent[Consent.withdrawn], day <= asOf {
      return [fault(Phrase("was withdrawn on \(day)", zh: "已于 \(day) 撤回"), at: "withdrawn")]
    }
    if let day = consent[Consent.given], day > asOf {
      return [fault(Phrase("begins only on \(day)", zh: "从 \(day) 才生效"), at: "given")]
    }
    if let day = consent[Consent.until], day < asOf {
      return [fault(Phrase("ended on \(day)", zh: "已于 \(day) 到期"), at: "until")]
    }
    if record.fields[Member.minor] == true, consent[Consent.guardian] != true {
      return [
        fault(
          Phrase("of a minor lacks the guardian's", zh: "缺少监护人同意（未成年人）"), at: "guardian")
      ]
    }
    return missing("name", among: Consent.covers, when: true)
      + missing("site", among: Consent.channels, when: true)
      + missing("photo", among: Consent.covers, when: record.fields[Member.photo] != nil)
      + missing("story", among: Consent.covers, when: !(record.body?.isEmpty ?? true))
  }

  private func missing(
    _ code: String, among key: Key<[Choice]>, when isShown: Bool
  ) -> [Diagnostic] {
    let codes = consent[key]?.map(\.code) ?? []
    guard isShown, !codes.contains(code) else { return [] }
    return [
      fault(
        Phrase(
          "does not include '\(code)' among '\(key.name)'", zh: "的“\(key.name)”里没有“\(code)”"),
        at: key.name)
    ]
  }

  private func fault(_ reason: Phrase, at field: String) -> Diagnostic {
    let range = consent[field]?.range ?? record.fields.range(Member.consent) ?? record.range
    return Diagnostic(
      .error, "no-valid-consent", record.source, range,
      Phrase(
        "the consent of '\(record.id)' \(reason.english)",
        zh: "“\(record.id)”的本人同意\(reason.chinese)"),
      help: Phrase(
        "ask the person again and record it, or set 'draft: yes' to keep the record off the site",
        zh: "请重新征得本人同意并记录下来；或写上“draft: yes”，先不公开这条记录"))
  }
}
