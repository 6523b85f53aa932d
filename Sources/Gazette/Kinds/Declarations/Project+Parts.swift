/// How far a project is, and how that was found.
package enum ProjectProgress {
  package static let percent = Key<Quantity>("percent")

  package static let fields = FieldList([
    Field(percent, .percent, .required, "Progress", zh: "进度"),
    Field("basis", .text, "Basis", zh: "依据"),
  ])
}

/// A step that a project must take by a day (OC4IDS milestone).
package enum Milestone {
  package static let title = Key<String>("title")
  package static let due = Key<When>("due")
  package static let met = Key<When>("met")

  package static let fields = FieldList([
    Field(title, .text, .required, "Step", zh: "事项"),
    Field(due, .day, .required, "Due", zh: "应完成"),
    Field(met, .day, "Met", zh: "实际完成", known: .onItsDay(.warning)),
    Field("note", .text, "Note", zh: "备注"),
  ])
}

/// Money that was promised to a project, and what came.
package enum Funding {
  static let source = Key<String>("source")
  package static let pledged = Key<Money>("pledged")
  package static let received = Key<Money>("received")

  package static let fields = FieldList([
    Field(source, .text, .required, "Source", zh: "来源"),
    Field(pledged, .money, "Pledged", zh: "承诺"),
    Field(received, .money, "Received", zh: "到位"),
  ])
}

/// Money that a project paid.
package enum Spending {
  package static let date = Key<When>("date")
  package static let amount = Key<Money>("amount")

  package static let fields = FieldList([
    Field(date, .day, .required, "Date", zh: "日期", known: .onItsDay(.warning)),
    Field(amount, .money, .required, "Amount", zh: "金额"),
    Field("note", .text, "Note", zh: "用途"),
  ])
}

/// Who gains from a project: people and households apart, counted or estimated.
enum Beneficiaries {
  static let people = Key<Int>("people")
  static let households = Key<Int>("households")

  static let fields = FieldList([
    Field(people, .count, "People", zh: "人数"),
    Field(households, .count, "Households", zh: "户数"),
    Field(
      "basis",
      .choice([Choice("counted", "Counted", zh: "实数"), Choice("estimated", "Estimated", zh: "估数")]),
      "Basis", zh: "口径"),
  ])
}

/// The day on which a project was verified as done, and by whom.
enum ClosingOff {
  static let fields = FieldList([
    Field("date", .day, .required, "Date", zh: "日期", known: .onItsDay),
    Field("verifiedBy", .text, .required, "Verified by", zh: "验收方"),
  ])
}

/// A change of a project's plan, with its reason.
enum Variation {
  static let fields = FieldList([
    Field("date", .day, .required, "Date", zh: "日期", known: .onItsDay),
    Field("note", .text, .required, "Note", zh: "说明"),
  ])
}
