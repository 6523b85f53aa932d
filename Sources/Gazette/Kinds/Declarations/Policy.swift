/// A policy that the organisation studies and carries out (schema.org Legislation).
package enum Policy {
  static let issued = Key<When>("issued")
  static let received = Key<When>("received")

  package static let kind = RecordKind(
    "policy", folder: "policies", Label("Policy", zh: "政策文件"),
    plural: Label("Policies", zh: "政策文件"), order: .newest(by: "issued"),
    rules: [.order(issued, received)],
    fields: [
      Field("issuer", .text, .required, "Issued by", zh: "发文机关"),
      Field(issued, .day, .required, "Issued", zh: "发文日期", known: .onItsDay),
      Field(received, .day, "Received", zh: "收文日期", known: .onItsDay),
      Field("number", .text, "Number", zh: "文号"),
      Field("level", .text, "Level", zh: "层级"),
      Field("link", .link, "Full text", zh: "全文"),
      Field("plain", .markdown, "In plain words", zh: "通俗解读", isFact: false),
      Field(
        "questions", .list(.group(Question.fields)), "Questions and answers", zh: "问与答",
        isFact: false),
    ])
}

/// A question that people ask of a policy, and its answer.
enum Question {
  static let fields = FieldList([
    Field("question", .text, .required, "Question", zh: "问"),
    Field("answer", .markdown, .required, "Answer", zh: "答"),
  ])
}
