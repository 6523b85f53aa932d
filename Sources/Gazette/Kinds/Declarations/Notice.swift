import GazetteText

/// A public notice to which people can respond while it is open.
package enum Notice {
  package static let type = Key<Choice>("type")
  package static let opens = Key<When>("opens")
  package static let closes = Key<When>("closes")
  package static let days = Key<Int>("days")
  package static let counting = Key<Choice>("counting")
  package static let result = Key<String>("result")
  package static let resultDate = Key<When>("resultDate")
  package static let objections = Key<FieldSet>("objections")

  package static let kind = RecordKind(
    "notice", folder: "notices", Label("Notice", zh: "公示"),
    plural: Label("Notices", zh: "公示公告"), order: .newest(by: "opens"),
    rules: [.order(opens, closes), .order(opens, resultDate), .noticeCloses],
    fields: [
      Field(type, .choice(types), .required, "Type", zh: "类型"),
      Field(opens, .when, .required, "Opens", zh: "开始"),
      Field(
        days, .count, "Days", zh: "天数",
        summary: Label(
          "How many days it stays open, the first one included; instead of 'closes'.",
          zh: "公示几天（含第一天）；写了它就不用写“closes”。")),
      Field(counting, .choice(countings), "Days are", zh: "天数按"),
      Field(closes, .when, "Closes", zh: "结束"),
      Field("respond", .text, .required, "How to respond", zh: "如何反馈"),
      Field("about", .reference([]), "About", zh: "事项"),
      Field("responses", .count, "Responses", zh: "收到反馈", known: withResult),
      Field(
        objections, .group(NoticeObjections.fields), "Objections", zh: "异议", known: withResult),
      Field(result, .text, "Result", zh: "结果", known: withResult),
      Field(resultDate, .when, "Result on", zh: "结果日期", known: .onItsDay),
    ])

  private static let withResult = Known.from([resultDate.name])

  private static let countings = [
    Choice("working", "Working days", zh: "工作日"),
    Choice("calendar", "Calendar days", zh: "自然日"),
  ]

  private static let types = [
    Choice("honour", "Honour", zh: "表彰"), Choice("aid", "Aid", zh: "救助"),
    Choice("finance", "Finance", zh: "财务"), Choice("election", "Election", zh: "选举"),
    Choice("recruitment", "Recruitment", zh: "招募"),
    Choice("consultation", "Consultation", zh: "征求意见"), Choice("other", "Other", zh: "其他"),
  ]
}

/// The objections to a notice, and how many of them were right.
package enum NoticeObjections {
  static let count = Key<Int>("count")
  static let upheld = Key<Int>("upheld")

  package static let fields = FieldList([
    Field(count, .count, .required, "Received", zh: "收到"),
    Field(upheld, .count, "Upheld", zh: "成立"),
  ])
}

extension Rule {
  /// A notice says when it closes, in one way, and no more objections are right than came.
  fileprivate static let noticeCloses = Rule(
    "The notice says when it closes, by 'closes' or by 'days', not both; 'upheld' is "
      + "at most 'count'.",
    zh: "用“closes”或“days”写明什么时候结束，只写一个；“upheld”不大"
      + "于“count”。", needs: [Notice.days.name]
  ) { record, _ in
    var faults: [Diagnostic] = []
    let (closes, days) = (record.fields[Notice.closes], record.fields[Notice.days])
    if closes == nil, days == nil || days == 0 {
      faults.append(
        record.fault(
          .error, "notice-without-end", at: Notice.opens,
          Phrase("the notice does not say when it closes", zh: "公示没有写什么时候结束"),
          help: Phrase(
            "write 'closes' as a day, or 'days' as their number",
            zh: "请写结束日期（closes），或公示天数（days）")))
    } else if closes != nil, days != nil {
      faults.append(
        record.fault(
          .error, "two-ends", at: Notice.days,
          Phrase("the notice has both 'closes' and 'days'", zh: "公示同时写了“closes”和“days”"),
          help: Phrase("keep one of the two", zh: "请只留一个")))
    }
    if let objections = record.fields[Notice.objections],
      let count = objections[NoticeObjections.count],
      let upheld = objections[NoticeObjections.upheld], upheld > count
    {
      faults.append(
        record.fault(
          .error, "part-over-whole", at: Notice.objections,
          Phrase(
            "'upheld' (\(upheld)) is more than 'count' (\(count))",
            zh: "“upheld”（\(upheld)）大于“count”（\(count)）"),
          help: Phrase("correct one of the two", zh: "请改正其中一个")))
    }
    return faults
  }
}
