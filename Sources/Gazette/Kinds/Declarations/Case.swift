/// A question, complaint or suggestion and what became of it (Open311 service request).
///
/// No field exists for who asked.
package enum Case {
  package static let channel = Key<Choice>("channel")
  package static let type = Key<Choice>("type")
  package static let topic = Key<String>("topic")
  package static let received = Key<When>("received")
  package static let acknowledged = Key<When>("acknowledged")
  package static let due = Key<When>("due")
  package static let extendedTo = Key<When>("extendedTo")
  package static let replied = Key<When>("replied")
  package static let closed = Key<When>("closed")
  package static let outcome = Key<Choice>("outcome")
  package static let validity = Key<Choice>("validity")
  package static let satisfied = Key<Choice>("satisfied")

  package static let kind = RecordKind(
    "case", folder: "cases", Label("You asked", zh: "群众诉求"),
    plural: Label("You asked, we did", zh: "有问必答"), titleFrom: ["topic", "question"],
    order: .newest(by: "received"),
    rules: [
      .order(received, acknowledged), .order(received, replied), .order(received, closed),
      .order(due, extendedTo),
    ],
    fields: [
      Field(channel, .choice(channels), .required, "Channel", zh: "渠道"),
      Field(type, .choice(types), "Type", zh: "类型"),
      Field(topic, .text, "Topic", zh: "主题"),
      Field("sector", .choice(Sector.choices), "Sector", zh: "领域"),
      Field(received, .day, .required, "Received", zh: "收到", known: .onItsDay),
      Field(acknowledged, .day, "Acknowledged", zh: "回应", known: .onItsDay),
      Field("firstContact", .reference(["post"]), "First asked", zh: "首问岗位"),
      Field("handler", .reference(["unit"]), "Handled by", zh: "承办"),
      Field(due, .day, "Due", zh: "期限"),
      Field(extendedTo, .day, "Extended to", zh: "延期至"),
      Field("extensionReason", .text, "Why it was extended", zh: "延期原因"),
      Field(replied, .day, "Answered", zh: "答复", known: .onItsDay),
      Field(closed, .day, "Closed", zh: "办结", known: .onItsDay),
      Field(outcome, .choice(outcomes), "Outcome", zh: "结果", known: afterClosing),
      Field(validity, .choice(validities), "Counts as", zh: "有效性"),
      Field(satisfied, .choice(answers), "Satisfied", zh: "是否满意", known: afterClosing),
      Field("project", .reference(["project"]), "Project", zh: "转办项目"),
      Field("question", .text, "Question", zh: "诉求", isFact: false),
      Field(
        answer, .markdown, "Answer", zh: "答复内容", isFact: false,
        known: .from([replied.name, closed.name])),
    ])

  static let answer = "answer"

  private static let afterClosing = Known.from([closed.name, replied.name])

  private static let channels = [
    Choice("mailbox", "Mailbox", zh: "书记信箱"), Choice("hotline", "Hotline", zh: "热线"),
    Choice("visit", "Visit", zh: "来访"), Choice("online", "Online", zh: "网上"),
    Choice("letter", "Letter", zh: "来信"),
  ]

  private static let types = [
    Choice("complaint", "Complaint", zh: "投诉"), Choice("consult", "Question", zh: "咨询"),
    Choice("suggest", "Suggestion", zh: "建议"), Choice("help", "Help", zh: "求助"),
  ]

  private static let validities = [
    Choice("valid", "Valid", zh: "有效"), Choice("duplicate", "Asked before", zh: "重复"),
    Choice("invalid", "Not a request", zh: "无效"),
  ]

  private static let answers = [
    Choice("yes", "Yes", zh: "满意"), Choice("partly", "Partly", zh: "基本满意"),
    Choice("no", "No", zh: "不满意"),
  ]

  private static let outcomes = [
    Choice("done", "Done", zh: "已办成"), Choice("planned", "Planned", zh: "列入计划"),
    Choice("explained", "Explained", zh: "已解释"),
    Choice("not-ours", "Not ours to settle", zh: "不属本村"),
    Choice("unable", "Cannot be done", zh: "暂难办理"),
  ]
}
