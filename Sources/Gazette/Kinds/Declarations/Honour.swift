import GazetteText

/// An honour that was given to a member, unit or project (Open Badges Assertion).
package enum Honour {
  package static let type = Key<RecordIndex>("type")
  package static let to = Key<RecordIndex>("to")
  package static let year = Key<Int>("year")
  package static let date = Key<When>("date")
  static let notice = Key<RecordIndex>("notice")
  static let revoked = Key<FieldSet>("revoked")
  package static let citation = Key<String>("citation")

  package static let kind = RecordKind(
    "honour", folder: "honours", Label("Award", zh: "表彰"), plural: Label("Honours", zh: "光荣榜"),
    titleFrom: ["type", "to"], order: .newest(by: "date"),
    rules: [.awardIsCovered, .noticeIsClosed],
    fields: [
      Field(type, .reference(["honourType"]), .required, "Honour", zh: "称号"),
      Field(year, .year, .required, "Year", zh: "年度"),
      Field(to, .reference(["member", "unit", "project"]), .required, "Given to", zh: "授予"),
      Field(citation, .text, .required, "Citation", zh: "颁奖词", isFact: false),
      Field(date, .day, .required, "Date", zh: "日期", known: .onItsDay),
      Field("certificateNumber", .text, "Certificate", zh: "证书编号"),
      Field("ceremony", .reference(["activity"]), "Ceremony", zh: "表彰会"),
      Field(notice, .reference(["notice"]), "Notice", zh: "公示"),
      Field(revoked, .group(Revocation.fields), "Revoked", zh: "撤销"),
    ])
}

/// Why and when an honour was taken back.
enum Revocation {
  static let fields = FieldList([
    Field("date", .day, .required, "Date", zh: "日期", known: .onItsDay),
    Field("reason", .text, .required, "Reason", zh: "原因"),
  ])
}

extension Rule {
  /// An honour is given when its notice has closed.
  fileprivate static let noticeIsClosed = Rule(
    "An honour is given after its notice has closed.", zh: "公示结束以后才授予荣誉。"
  ) { record, site in
    guard let date = record.fields[Honour.date]?.day,
      let index = record.fields[Honour.notice]?.value,
      let window = NoticeWindow(site.records[index], site.settings.calendar),
      date <= window.closes.day
    else { return [] }
    return [
      record.fault(
        .error, "honour-before-notice", at: Honour.date,
        Phrase(
          "the honour is given on \(date), but its notice is open until \(window.closes)",
          zh: "荣誉于 \(date) 授予，但公示到 \(window.closes) 才结束"),
        help: Phrase("correct the date, or the notice", zh: "请改正日期，或改正公示"))
    ]
  }

  /// A member who is honoured agreed that awards are shown.
  fileprivate static let awardIsCovered = Rule(
    "A member who is honoured has agreed that awards are shown ('award' in the "
      + "consent's 'covers').",
    zh: "受表彰的人同意公开所获荣誉（同意内容“covers”里有“award”）。"
  ) { record, site in
    guard let index = record.fields[Honour.to]?.value, site.records[index].kind === site.member,
      site.records[index].fields[Member.consent] != nil,
      !site.records[index].agrees(to: "award")
    else { return [] }
    return [
      Record.notAgreed(
        site.records[index], to: "award", Phrase("awards are shown", zh: "所获荣誉"),
        record.source, record.fields.range(Honour.to))
    ]
  }
}
