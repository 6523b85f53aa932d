/// A decision of the organisation: where it came from, its stages and votes.
package enum Decision {
  package static let kind = RecordKind(
    "decision", folder: "decisions", Label("Decision", zh: "决议"),
    plural: Label("Decisions", zh: "民主决策"), order: .alphabetical(by: nil),
    fields: [
      Field("origin", .choice(origins), "Origin", zh: "提出方"),
      Field("stages", .list(.group(DecisionStage.fields)), "Stages", zh: "经过"),
      Field("disclosed", .list(.group(Posting.fields)), "Posted", zh: "公告"),
      Field("result", .text, "Result", zh: "结果"),
    ])

  private static let origins = [
    Choice("members", "Members", zh: "党员群众"), Choice("committee", "Committee", zh: "委员会"),
    Choice("superior", "Superior", zh: "上级"),
  ]
}

/// A meeting or vote on the way to a decision.
enum DecisionStage {
  static let fields = FieldList([
    Field("name", .text, .required, "Stage", zh: "环节"),
    Field("date", .day, .required, "Date", zh: "日期"),
    Field("expected", .count, "Expected", zh: "应到"),
    Field("present", .count, "Present", zh: "实到"),
    Field("for", .count, "For", zh: "赞成"),
    Field("against", .count, "Against", zh: "反对"),
    Field("abstain", .count, "Abstained", zh: "弃权"),
  ])
}

/// Where and when something was posted for all to read.
enum Posting {
  static let fields = FieldList([
    Field("date", .day, .required, "Date", zh: "日期"),
    Field("place", .text, .required, "Place", zh: "地点"),
  ])
}
