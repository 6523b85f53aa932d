import GazetteText

/// From when on what a field says is known. Before that the site says nothing of it, on no page and
/// in no figure, so that it tells of every day what was known on that day.
package enum Known: Sendable {
  case always
  /// What happened on the day that the field holds. Where the field is required, the record or group
  /// is known from that day on. A day that has not come is reported.
  case onItsDay(Diagnostic.Severity)
  /// What is known from the day of another field beside it: of the first of these that is there. A
  /// list of groups has the day of its latest one.
  case from([String])
  /// A choice some of whose words are known only from a day on.
  case inSteps([Step])

  /// What happened on the day that the field holds.
  package static let onItsDay = onItsDay(.note)

  package struct Step: Sendable {
    let codes: [String]
    /// The field that holds the day from which on they are known.
    let field: String
    /// The word that holds until then.
    let before: String

    init(_ codes: [String], from field: some FieldNaming, before: String) {
      (self.codes, self.field, self.before) = (codes, field.name, before)
    }
  }
}

extension Known {
  /// The rule for editors, if there is one.
  var about: Phrase? {
    switch self {
    case .always: nil
    case .onItsDay:
      Phrase("What happened: not shown before its day.", zh: "已发生的事：日期未到时不显示。")
    case .from(let names):
      Phrase(
        "Not shown before the day of " + names.map { "'\($0)'" }.joined(separator: " or ") + ".",
        zh: names.map { "“\($0)”" }.joined(separator: "或") + "的日期未到时不显示。")
    case .inSteps(let steps):
      Phrase(
        steps.map {
          "Shown as '\($0.before)' before the day of '\($0.field)', if it is "
            + $0.codes.joined(separator: " or ") + "."
        }.joined(separator: " "),
        zh: steps.map {
          "写的是 " + $0.codes.joined(separator: " 或 ") + "，而“\($0.field)”的日期未到时，显示为 "
            + $0.before + "。"
        }.joined())
    }
  }
}
