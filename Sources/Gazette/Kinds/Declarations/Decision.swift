import GazetteText

/// A decision of the organisation: where it came from, its stages and votes.
package enum Decision {
  package static let stages = Key<[FieldSet]>("stages")
  static let disclosed = Key<[FieldSet]>("disclosed")

  package static let kind = RecordKind(
    "decision", folder: "decisions", Label("Decision", zh: "决议"),
    plural: Label("Decisions", zh: "民主决策"), order: .alphabetical(by: nil),
    rules: [.votesWereCast],
    fields: [
      Field("origin", .choice(origins), "Origin", zh: "提出方"),
      Field(
        stages, .list(.group(DecisionStage.fields)), "Stages", zh: "经过", isFact: false),
      Field(
        disclosed, .list(.group(Posting.fields)), "Posted", zh: "公告", isFact: false),
      Field("result", .text, "Result", zh: "结果", known: .from([stages.name])),
    ])

  private static let origins = [
    Choice("members", "Members", zh: "党员群众"), Choice("committee", "Committee", zh: "委员会"),
    Choice("superior", "Superior", zh: "上级"),
  ]
}

/// A meeting or vote on the way to a decision.
package enum DecisionStage {
  package static let date = Key<When>("date")
  static let expected = Key<Int>("expected")
  static let present = Key<Int>("present")
  static let votes = [Key<Int>("for"), Key<Int>("against"), Key<Int>("abstain")]

  package static let fields = FieldList([
    Field("name", .text, .required, "Stage", zh: "环节"),
    Field(date, .day, .required, "Date", zh: "日期", known: .onItsDay),
    Field(expected, .count, "Expected", zh: "应到"),
    Field(present, .count, "Present", zh: "实到"),
    Field(votes[0], .count, "For", zh: "赞成"),
    Field(votes[1], .count, "Against", zh: "反对"),
    Field(votes[2], .count, "Abstained", zh: "弃权"),
  ])
}

/// Where and when something was posted for all to read.
enum Posting {
  static let date = Key<When>("date")

  static let fields = FieldList([
    Field(date, .day, .required, "Date", zh: "日期", known: .onItsDay),
    Field("place", .text, .required, "Place", zh: "地点"),
  ])
}

extension Rule {
  /// No more votes are cast than people are present, and no more are present than expected.
  fileprivate static let votesWereCast = Rule(
    "At each stage no more votes are cast than people are present, and no more are "
      + "present than expected.",
    zh: "每个环节的票数不超过实到人数，实到不超过应到。"
  ) { record, _ in
    (record.fields[Decision.stages] ?? []).flatMap { stage -> [Diagnostic] in
      let votes = DecisionStage.votes.compactMap { stage[$0] }.reduce(0, +)
      let (present, expected) = (stage[DecisionStage.present], stage[DecisionStage.expected])
      var faults: [Diagnostic] = []
      if let present, votes > present {
        faults.append(fault(votes, "for + against + abstain", present, "present", stage, record))
      }
      if let present, let expected, present > expected {
        faults.append(fault(present, "present", expected, "expected", stage, record))
      }
      return faults
    }
  }

  private static func fault(
    _ less: Int, _ part: String, _ more: Int, _ whole: String, _ stage: FieldSet, _ record: Record
  ) -> Diagnostic {
    Diagnostic(
      .error, "part-over-whole", record.source,
      stage.range(DecisionStage.present) ?? record.range,
      Phrase(
        "'\(part)' (\(less)) is more than '\(whole)' (\(more))",
        zh: "“\(part)”（\(less)）大于“\(whole)”（\(more)）"),
      help: Phrase("correct one of the numbers", zh: "请改正其中一个数"))
  }
}
