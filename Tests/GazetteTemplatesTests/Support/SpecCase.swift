import Testing

/// One rule of the language: a template, its values, and what must come out.
struct SpecCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let template: String
  let data: Tree
  let partials: KeyValuePairs<String, String>
  let expected: String

  init(
    _ rule: String, _ template: String, _ data: Tree = [:],
    partials: KeyValuePairs<String, String> = [:], gives expected: String
  ) {
    self.rule = rule
    self.template = template
    self.data = data
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { rule }

  /// What comes out; the templates are plain text unless they show escapes.
  func rendered(suffix: String) -> String {
    TestSite(template, data, partials: partials, suffix: suffix).rendered()
  }
}
