/// A text of the theme with a count in it, in the plural forms of its language.
struct CountedText: Sendable {
  /// Stands in a form where the number is written.
  static let placeholder = "{count}"

  private let rule: PluralRule
  /// Each form, cut where the number stands.
  private let forms: [[String]]

  /// - Parameter forms: a text for each form of the rule, in its order.
  init(_ rule: PluralRule, forms: [String]) {
    self.rule = rule
    self.forms = forms.map {
      $0.split(separator: Self.placeholder, omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The text for a number: “1 record”, “1,234 records”.
  func text(_ number: Int) -> String {
    let form = rule.form(of: number)
    guard forms.indices.contains(form) else { return Decimal.grouped(number) }
    return forms[form].joined(separator: Decimal.grouped(number))
  }

  /// The text for most numbers, as it is written.
  var sample: String { forms.last?.joined(separator: Self.placeholder) ?? "" }
}
