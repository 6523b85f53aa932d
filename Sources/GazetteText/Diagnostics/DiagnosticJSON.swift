/// Writes diagnostics as one JSON document (RFC 8259), for editors and other programs.
package enum DiagnosticJSON {
  /// An array of objects with `path`, `line`, `column`, `severity`, `id`, `message`, `help`, `notes`.
  ///
  /// `line` and `column` are absent for a fault of a file as a whole.
  package static func text(_ diagnostics: [Diagnostic], language: MessageLanguage) -> String {
    var out = OutputBuffer()
    out.append("[")
    for (index, diagnostic) in diagnostics.enumerated() {
      out.append(index == 0 ? "\n  {" : ",\n  {")
      writePlace(diagnostic.location, to: &out)
      writeMember("severity", diagnostic.severity.rawValue, to: &out)
      writeMember("id", diagnostic.id, to: &out)
      writeMember("message", diagnostic.message.text(in: language), to: &out)
      if let help = diagnostic.help { writeMember("help", help.text(in: language), to: &out) }
      if !diagnostic.notes.isEmpty { writeNotes(diagnostic.notes, language, to: &out) }
      out.append("}")
    }
    out.append(diagnostics.isEmpty ? "]\n" : "\n]\n")
    return out.text
  }

  private static func writePlace(_ location: SourceLocation, to out: inout OutputBuffer) {
    out.append("\"path\": ")
    out.appendJSONString(location.file.path)
    guard let range = location.range else { return }
    let position = location.file.position(of: range.lower)
    out.append(", \"line\": \(position.line), \"column\": \(position.column)")
  }

  private static func writeMember(_ name: String, _ value: String, to out: inout OutputBuffer) {
    out.append(", \"\(name)\": ")
    out.appendJSONString(value)
  }

  private static func writeNotes(
    _ notes: [Diagnostic.Note], _ language: MessageLanguage, to out: inout OutputBuffer
  ) {
    out.append(", \"notes\": [")
    for (index, note) in notes.enumerated() {
      out.append(index == 0 ? "{" : ", {")
      out.append("\"message\": ")
      out.appendJSONString(note.message.text(in: language))
      if let location = note.location {
        out.append(", ")
        writePlace(location, to: &out)
      }
      out.append("}")
    }
    out.append("]")
  }
}
