/// A public notice to which people can respond while it is open.
package enum Notice {
  static let opens = Key<When>("opens")
  static let closes = Key<When>("closes")

  package static let kind = RecordKind(
    "notice", folder: "notices", Label("Notice", zh: "公示"),
    plural: Label("Notices", zh: "公示公告"), order: .newest(by: "opens"),
    rules: [.order(opens, closes)],
    fields: [
      Field("type", .choice(types), .required, "Type", zh: "类型"),
      Field(opens, .day, .required, "Opens", zh: "开始"),
      Field(closes, .day, "Closes", zh: "结束"),
      Field("respond", .text, .required, "How to respond", zh: "如何反馈"),
      Field("about", .reference([]), "About", zh: "事项"),
      Field("result", .text, "Result", zh: "结果"),
      Field("resultDate", .day, "Result on", zh: "结果日期"),
    ])

  private static let types = [
    Choice("honour", "Honour", zh: "表彰"), Choice("aid", "Aid", zh: "救助"),
    Choice("finance", "Finance", zh: "财务"), Choice("election", "Election", zh: "选举"),
    Choice("recruitment", "Recruitment", zh: "招募"),
    Choice("consultation", "Consultation", zh: "征求意见"), Choice("other", "Other", zh: "其他"),
  ]
}
