extension String {
  /// The value of a figure on a page, by its label.
  package func figure(_ label: String) -> String? {
    words(behind: "<dt>\(label)</dt><dd class=\"figure-value\">")
  }

  /// The sentence of a register.
  package var sentence: String? { words(behind: "<p class=\"sentence\">") }

  private func words(behind start: String) -> String? {
    guard let found = firstRange(of: start) else { return nil }
    return String(self[found.upperBound...].prefix { $0 != "<" })
  }
}
