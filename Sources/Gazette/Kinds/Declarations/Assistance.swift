/// Help that was given in a period, as counts (360Giving, to individuals).
///
/// No field exists for who was helped.
package enum Assistance {
  package static let form = Key<Choice>("form")
  package static let period = Key<Period>("period")
  static let helper = Key<RecordIndex>("helper")
  package static let households = Key<Int>("households")
  package static let people = Key<Int>("people")
  package static let visits = Key<Int>("visits")
  package static let hours = Key<Quantity>("hours")
  package static let amount = Key<Money>("amount")

  package static let kind = RecordKind(
    "assistance", folder: "assistance", Label("Assistance", zh: "帮扶"),
    plural: Label("Assistance", zh: "结对帮扶"), titleFrom: ["period", "form", "occasion"],
    display: .row, order: .newest(by: "period"),
    fields: [
      Field(form, .choice(forms), .required, "Form", zh: "方式"),
      Field(period, .period, .required, "Period", zh: "期间", known: .onItsDay),
      Field(helper, .reference(["member"]), "Helper", zh: "帮扶人"),
      Field("instrument", .choice(instruments), "By", zh: "帮扶内容"),
      Field(households, .count, .required, "Households", zh: "户数"),
      Field(people, .count, "People", zh: "人数"),
      Field(visits, .count, "Visits", zh: "走访次数"),
      Field(hours, .number, "Hours", zh: "时长（小时）"),
      Field(amount, .money, "Amount", zh: "金额"),
      Field("occasion", .text, "Occasion", zh: "事由"),
    ])

  private static let forms = [
    Choice("link", "Standing link", zh: "结对联系"), Choice("support", "Support", zh: "帮困"),
    Choice("lead", "Leading the way", zh: "带富"), Choice("aid", "Aid", zh: "救助"),
  ]

  private static let instruments = [
    Choice("cash", "Money", zh: "资金"), Choice("goods", "Goods", zh: "物资"),
    Choice("service", "Service", zh: "服务"), Choice("credit", "Credit", zh: "信贷"),
    Choice("legal", "Legal aid", zh: "法律援助"), Choice("technology", "Know-how", zh: "技术"),
  ]
}
