/// Money that came in or went out in a month, by category (IATI transaction).
package enum Finance {
  package static let month = Key<Period>("month")
  package static let direction = Key<Choice>("direction")
  package static let category = Key<String>("category")
  package static let amount = Key<Money>("amount")

  package static let kind = RecordKind(
    "finance", folder: "finance", Label("Account", zh: "收支"),
    plural: Label("Money in and out", zh: "财务公开"), titleFrom: ["month", "category"],
    display: .row, order: .newest(by: "month"),
    fields: [
      Field(month, .period, .required, "Month", zh: "月份", known: .onItsDay),
      Field(direction, .choice(directions), .required, "Direction", zh: "收支"),
      Field(category, .text, .required, "Category", zh: "科目"),
      Field(amount, .money, .required, "Amount", zh: "金额"),
      Field("note", .text, "Note", zh: "摘要说明"),
      Field("voucher", .text, "Voucher", zh: "凭证号"),
    ])

  private static let directions = [
    Choice("in", "In", zh: "收入"), Choice("out", "Out", zh: "支出"),
  ]
}
