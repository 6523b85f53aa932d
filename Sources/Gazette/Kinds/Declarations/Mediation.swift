import GazetteText

/// How many quarrels were brought and settled in a period; totals only.
///
/// No field exists for who quarrelled.
package enum Mediation {
  package static let period = Key<Period>("period")
  package static let accepted = Key<Int>("accepted")
  package static let settled = Key<Int>("settled")
  package static let carriedOver = Key<Int>("carriedOver")

  package static let kind = RecordKind(
    "mediation", folder: "mediation", Label("Mediation", zh: "矛盾调解"),
    plural: Label("Mediation", zh: "矛盾调解"), titleFrom: ["period", "topic"], display: .row,
    order: .newest(by: "period"), rules: [.settledWereOpen],
    fields: [
      Field(period, .period, .required, "Period", zh: "期间", known: .onItsDay),
      Field("topic", .text, "Topic", zh: "类型"),
      Field(accepted, .count, .required, "Accepted", zh: "受理"),
      Field(settled, .count, .required, "Settled", zh: "调解成功"),
      Field(carriedOver, .count, "Carried over", zh: "上期结转"),
    ])
}

extension Rule {
  /// No more is settled than was open.
  fileprivate static let settledWereOpen = Rule(
    "'settled' is at most 'accepted' and 'carriedOver' together.",
    zh: "“settled”不大于“accepted”与“carriedOver”之和。"
  ) { record, _ in
    guard let accepted = record.fields[Mediation.accepted],
      let settled = record.fields[Mediation.settled]
    else { return [] }
    let open = accepted + (record.fields[Mediation.carriedOver] ?? 0)
    guard settled > open else { return [] }
    return [
      record.fault(
        .error, "part-over-whole", at: Mediation.settled,
        Phrase(
          "'settled' (\(settled)) is more than 'accepted' and 'carriedOver' together (\(open))",
          zh: "“settled”（\(settled)）大于“accepted”与“carriedOver”之和（\(open)）"),
        help: Phrase("correct one of the numbers", zh: "请改正其中一个数"))
    ]
  }
}
