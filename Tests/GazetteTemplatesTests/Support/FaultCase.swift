import GazetteTemplates
import GazetteText
import Testing

/// A template with faults, and what is printed of them.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let template: String
  let partials: KeyValuePairs<String, String>
  let expected: String

  init(
    _ template: String, partials: KeyValuePairs<String, String> = [:], prints expected: String
  ) {
    self.template = template
    self.partials = partials
    self.expected = expected + "\n"
  }

  var testDescription: String { template }

  var printed: String { TestSite(template, Self.data, partials: partials).printed }

  static let data: Tree = [
    "title": "x", "flag": true, "subtitle": nil, "page": .address("a.html"),
    "web": .url("https://x.org/"), "body": .markup("x"), "n": 1,
    "d": .choice("a", of: "a", "gone"), "author": ["name": "x", "born": nil],
    "honours": [["label": "a", "year": 1, "giver": ["city": "x"]]], "names": ["a"],
    "tree": [["tree": [["title": "a"]]]],
  ]
}
