/// A check of how a commitment, project, service or plan is carried out.
package enum Inspection {
  package static let of = Key<RecordIndex>("of")
  package static let date = Key<When>("date")
  package static let result = Key<Choice>("result")
  package static let fixDue = Key<When>("fixDue")
  package static let fixed = Key<When>("fixed")

  package static let kind = RecordKind(
    "inspection", folder: "inspections", Label("Inspection", zh: "督查"),
    plural: Label("Inspections", zh: "督查检查"), titleFrom: ["of", "result"],
    order: .newest(by: "date"), rules: [.order(date, fixDue), .order(date, fixed)],
    fields: [
      Field(
        of, .reference(["commitment", "project", "service", "plan"]), .required, "Of", zh: "督查对象"),
      Field(date, .day, .required, "Date", zh: "日期", known: .onItsDay),
      Field("by", .text, .required, "By", zh: "督查方"),
      Field(result, .choice(results), .required, "Result", zh: "结果"),
      Field("findings", .list(.text), "Findings", zh: "发现的问题"),
      Field(fixDue, .day, "To be put right by", zh: "整改期限"),
      Field(fixed, .day, "Put right on", zh: "整改完成", known: .onItsDay),
    ])

  private static let results = [
    Choice("pass", "Passed", zh: "合格"), Choice("partial", "Passed in part", zh: "部分合格"),
    Choice("fail", "Failed", zh: "不合格"),
  ]
}
