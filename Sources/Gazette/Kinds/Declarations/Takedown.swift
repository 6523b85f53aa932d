/// A request to take something off the site; the site counts them and names none.
package enum Takedown {
  package static let received = Key<When>("received")
  package static let decided = Key<When>("decided")
  package static let action = Key<Choice>("action")

  package static let kind = RecordKind(
    "takedown", folder: "takedowns", Label("Request to remove", zh: "撤下请求"),
    plural: Label("Requests to remove", zh: "撤下请求"), titleFrom: ["received"], display: .hidden,
    order: .newest(by: "received"), rules: [.order(received, decided)],
    fields: [
      Field("target", .text, .required, "What", zh: "对象"),
      Field(received, .day, .required, "Received", zh: "收到", known: .onItsDay),
      Field(decided, .day, "Decided", zh: "决定", known: .onItsDay),
      Field(action, .choice(actions), "Action", zh: "处理", known: .from([decided.name])),
      Field("reason", .text, "Reason", zh: "理由"),
    ])

  private static let actions = [
    Choice("remove", "Removed", zh: "撤下"), Choice("mask", "Masked", zh: "隐去"),
    Choice("correct", "Corrected", zh: "更正"),
  ]
}
