import GazetteText

/// A question that people were asked, and how they answered, in counts.
package enum Survey {
  package static let question = Key<String>("question")
  package static let asked = Key<Int>("asked")
  package static let answered = Key<Int>("answered")
  package static let options = Key<[FieldSet]>("options")

  package static let kind = RecordKind(
    "survey", folder: "surveys", Label("Survey", zh: "民意测评"),
    plural: Label("Surveys", zh: "民意测评"), titleField: "question", order: .newest(by: "held"),
    rules: [.atMost(answered, asked), .optionsWereAnswered],
    fields: [
      Field(question, .text, .required, "Question", zh: "问题", isFact: false),
      Field("held", .day, "Held", zh: "测评日期", known: .onItsDay),
      Field(asked, .count, .required, "Asked", zh: "发出"),
      Field(answered, .count, .required, "Answered", zh: "收回", known: .from(["held"])),
      Field(
        options, .list(.group(SurveyOption.fields)), .required, "Answers", zh: "答案", isFact: false),
      Field("method", .text, "Method", zh: "方式"),
    ])
}

/// An answer that could be given, and how many gave it.
package enum SurveyOption {
  package static let label = Key<String>("label")
  package static let n = Key<Int>("n")

  package static let fields = FieldList([
    Field(label, .text, .required, "Answer", zh: "答案"),
    Field(n, .count, .required, "Number", zh: "人数"),
  ])
}

extension Rule {
  /// No answer was given by more people than answered.
  fileprivate static let optionsWereAnswered = Rule(
    "No answer was given by more people than 'answered'.",
    zh: "每个答案的人数不超过收回数（answered）。"
  ) { record, _ in
    guard let answered = record.fields[Survey.answered] else { return [] }
    return (record.fields[Survey.options] ?? []).compactMap { option in
      guard let n = option[SurveyOption.n], n > answered else { return nil }
      return Diagnostic(
        .error, "part-over-whole", record.source,
        option.range(SurveyOption.n) ?? record.range,
        Phrase(
          "'n' (\(n)) is more than 'answered' (\(answered))",
          zh: "“n”（\(n)）大于“answered”（\(answered)）"),
        help: Phrase("correct one of the two", zh: "请改正其中一个"))
    }
  }
}
