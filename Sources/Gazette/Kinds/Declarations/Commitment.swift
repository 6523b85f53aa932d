import GazetteText

/// What somebody promised to do by a day, and whether it was kept.
package enum Commitment {
  package static let text = Key<String>("text")
  package static let by = Key<RecordIndex>("by")
  package static let made = Key<When>("made")
  package static let due = Key<When>("due")
  package static let kept = Key<When>("kept")
  package static let status = Key<Choice>("status")
  package static let explanation = Key<String>("explanation")
  static let rating = Key<Int>("rating")

  package static let kind = RecordKind(
    "commitment", folder: "commitments", Label("Commitment", zh: "承诺"),
    plural: Label("Commitments", zh: "承诺践诺"), titleField: "text", order: .newest(by: "due"),
    rules: [.order(made, due), .order(made, kept), .missedIsExplained, .ratingIsOneToFive],
    fields: [
      Field(text, .text, .required, "Commitment", zh: "承诺事项", isFact: false),
      Field(by, .reference(["member", "unit"]), .required, "By", zh: "承诺人"),
      Field("baseline", .text, .required, "Before", zh: "原来"),
      Field("target", .text, .required, "To reach", zh: "目标"),
      Field(made, .day, .required, "Made", zh: "承诺日期", known: .onItsDay),
      Field(due, .day, .required, "Due", zh: "完成时限"),
      Field(kept, .day, "Kept on", zh: "兑现日期", known: .onItsDay),
      Field(
        status, .choice(statuses), .required, "Status", zh: "状态",
        known: .inSteps([
          Known.Step(["kept", "partly"], from: kept, before: "open"),
          Known.Step(["missed"], from: due, before: "open"),
        ])),
      Field("evidence", .list(.text), "Evidence", zh: "佐证", known: .from([kept.name])),
      Field(
        explanation, .text, "Why it was missed", zh: "未兑现原因",
        known: .from([kept.name, due.name]),
        summary: Label("Required when the status is missed.", zh: "状态为“未兑现”时必填。")),
      Field(rating, .count, "Rating, 1 to 5", zh: "群众评分（1–5）", known: .from([kept.name])),
    ])

  package static let statuses = [
    Choice("open", "Open", zh: "进行中"), Choice("kept", "Kept", zh: "已兑现"),
    Choice("partly", "Partly kept", zh: "部分兑现"), Choice("missed", "Missed", zh: "未兑现"),
    Choice("withdrawn", "Withdrawn", zh: "已撤回"),
  ]
}

extension Rule {
  /// A missed commitment says why.
  fileprivate static let missedIsExplained = Rule(
    "A missed commitment has an 'explanation'.",
    zh: "没有兑现的承诺要写明原因（explanation）。"
  ) { record, _ in
    guard record.fields[Commitment.status]?.code == "missed",
      record.fields[Commitment.explanation] == nil
    else { return [] }
    return [
      record.fault(
        .error, "missed-without-explanation", at: Commitment.status,
        Phrase("a missed commitment needs an 'explanation'", zh: "没有兑现的承诺需要写明原因（explanation）"),
        help: Phrase(
          "write in a sentence why it was missed, and what happens now",
          zh: "请用一句话写出为什么没做到、接下来怎么办"))
    ]
  }

  fileprivate static let ratingIsOneToFive = Rule(
    "'rating' is from 1 to 5.",
    zh: "“rating”是 1 到 5。"
  ) { record, _ in
    guard let rating = record.fields[Commitment.rating], !(1...5).contains(rating) else {
      return []
    }
    return [
      record.fault(
        .error, "bad-rating", at: Commitment.rating,
        Phrase("'rating' is not a whole number from 1 to 5", zh: "“rating”不是 1 到 5 的整数"),
        help: Phrase("5 is the best", zh: "5 分最好"))
    ]
  }
}
