import GazetteText

/// How a unit, project, campaign or plan did by criteria that were set beforehand.
package enum Assessment {
  package static let period = Key<Period>("period")
  package static let criteria = Key<[FieldSet]>("criteria")

  package static let kind = RecordKind(
    "assessment", folder: "assessments", Label("Assessment", zh: "考核"),
    plural: Label("Assessment ledger", zh: "考核台账"), titleFrom: ["period", "of"],
    order: .newest(by: "period"), rules: [.scoresAreWithinMax],
    fields: [
      Field(period, .period, .required, "Period", zh: "期间", known: .onItsDay),
      Field(
        "of", .reference(["unit", "project", "campaign", "plan"]), .required, "Of", zh: "考核对象"),
      Field("responsible", .reference(["post"]), "Responsible", zh: "责任岗位"),
      Field(
        criteria, .list(.group(Criterion.fields)), .required, "Criteria", zh: "考核项目",
        isFact: false),
      Field("grade", .text, "Grade", zh: "等次"),
      Field("approvedBy", .text, "Approved by", zh: "审定"),
    ])
}

/// One thing by which an assessment judges.
package enum Criterion {
  package static let name = Key<String>("name")
  package static let weight = Key<Quantity>("weight")
  package static let score = Key<Quantity>("score")
  package static let max = Key<Quantity>("max")

  package static let fields = FieldList([
    Field(name, .text, .required, "Criterion", zh: "项目"),
    Field(weight, .number, "Weight", zh: "权重"),
    Field(score, .number, .required, "Score", zh: "得分"),
    Field(max, .number, .required, "Of", zh: "满分"),
  ])
}

extension Rule {
  /// No score is above the most that can be reached.
  fileprivate static let scoresAreWithinMax = Rule(
    "Each 'score' is at most its 'max', which is more than zero.",
    zh: "每项得分（score）不超过满分（max），满分大于零。"
  ) { record, _ in
    (record.fields[Assessment.criteria] ?? []).compactMap { criterion in
      guard let score = criterion[Criterion.score], let max = criterion[Criterion.max],
        score.millionths > max.millionths || max.millionths <= 0
      else { return nil }
      return Diagnostic(
        .error, "part-over-whole", record.source,
        criterion.range(Criterion.score) ?? record.range,
        Phrase(
          "'score' (\(score)) is more than 'max' (\(max)), or 'max' is zero",
          zh: "“score”（\(score)）大于“max”（\(max)），或“max”为零"),
        help: Phrase("correct one of the two", zh: "请改正其中一个"))
    }
  }
}
