/// One of the words that a choice field may hold.
package struct Choice: Sendable, Hashable {
  /// What stands in the record.
  package let code: String
  /// What readers see.
  package let label: Label

  package init(_ code: String, _ english: String, zh chinese: String) {
    self.code = code
    label = Label(english, zh: chinese)
  }

  init(code: String, label: Label) {
    self.code = code
    self.label = label
  }
}
