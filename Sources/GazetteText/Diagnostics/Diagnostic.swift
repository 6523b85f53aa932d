/// One thing that is wrong, where it is, and how to mend it.
package struct Diagnostic: Sendable {
  /// How much a diagnostic weighs: an error stops the build, a warning does under `--strict`.
  package enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
  }

  /// A further place that belongs to the fault, such as the other one of two equal ids.
  package struct Note: Sendable {
    package let location: SourceLocation?
    package let message: Phrase

    package init(_ message: Phrase, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  package let severity: Severity
  /// The stable identifier, in lower case with hyphens, by which the fault is documented.
  package let id: String
  package let location: SourceLocation
  package let message: Phrase
  /// What to do about it.
  package let help: Phrase?
  package let notes: [Note]

  package init(
    _ severity: Severity, _ id: String, _ file: SourceFile, _ range: ByteRange?,
    _ message: Phrase, help: Phrase? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.id = id
    location = SourceLocation(file, range)
    self.message = message
    self.help = help
    self.notes = notes
  }

  /// A fault of a file as a whole, or of a folder: the path stands in for the text.
  package init(
    _ severity: Severity, _ id: String, path: String, _ message: Phrase, help: Phrase? = nil,
    notes: [Note] = []
  ) {
    self.init(
      severity, id, SourceFile(path: path, text: ""), nil, message, help: help, notes: notes)
  }
}

/// A range in a source file, or the file as a whole.
package struct SourceLocation: Sendable {
  package let file: SourceFile
  package let range: ByteRange?

  package init(_ file: SourceFile, _ range: ByteRange? = nil) {
    self.file = file
    self.range = range
  }
}

extension Phrase {
  /// “did you mean 'x'?”, or nil if nothing is near.
  package static func didYouMean(_ suggestion: String?) -> Phrase? {
    suggestion.map { Phrase("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
  }
}
