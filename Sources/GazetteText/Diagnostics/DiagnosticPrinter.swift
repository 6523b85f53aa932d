/// Prints diagnostics for people: place, message, source line, caret, help.
///
/// ```
/// Content/projects/east-road.md:7:9: error: status 'implemention' is not one of … [unknown-choice]
///  7 | status: implemention
///    |         ^~~~~~~~~~~~
///    = did you mean 'implementation'?
/// ```
package struct DiagnosticPrinter: Sendable {
  package let language: MessageLanguage
  /// Whether to colour with ANSI escapes; only for a terminal, and never with `NO_COLOR`.
  package let color: Bool

  package init(language: MessageLanguage, color: Bool) {
    self.language = language
    self.color = color
  }

  /// The text of one diagnostic, lines ending in a line feed.
  package func text(_ diagnostic: Diagnostic) -> String {
    var out =
      bold(place(diagnostic.location)) + ": " + label(diagnostic.severity)
      + colon + bold(diagnostic.message.text(in: language)) + " [\(diagnostic.id)]\n"
    var margin = 1
    if let range = diagnostic.location.range {
      let excerpt = SourceExcerpt(diagnostic.location.file, range)
      margin = excerpt.margin
      out += excerpt.text(mark: { paint($0, "1;31") })
    }
    let indent = String(repeating: " ", count: margin + 1)
    if let help = diagnostic.help { out += indent + "= " + help.text(in: language) + "\n" }
    for note in diagnostic.notes {
      let place = note.location.map { self.place($0) + ": " } ?? ""
      out += indent + "= " + place + note.message.text(in: language) + "\n"
    }
    return out
  }

  private var colon: String { language == .english ? ": " : "：" }

  private func place(_ location: SourceLocation) -> String {
    guard let range = location.range else { return location.file.path }
    let position = location.file.position(of: range.lower)
    return "\(location.file.path):\(position.line):\(position.column)"
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .english): paint("error", "1;31")
    case (.warning, .english): paint("warning", "1;33")
    case (.note, .english): paint("note", "1;36")
    case (.error, .chinese): paint("错误", "1;31")
    case (.warning, .chinese): paint("提醒", "1;33")
    case (.note, .chinese): paint("说明", "1;36")
    }
  }

  private func bold(_ text: String) -> String { paint(text, "1") }

  private func paint(_ text: String, _ style: String) -> String {
    color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
