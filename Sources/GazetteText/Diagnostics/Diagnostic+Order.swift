extension Diagnostic {
  /// The order of print: by file, place, identifier and message, so that a run always reads alike.
  package static func precedes(_ first: Diagnostic, _ second: Diagnostic) -> Bool {
    let (a, b) = (first.location, second.location)
    if a.file.path != b.file.path { return a.file.path < b.file.path }
    let (lower, other) = (a.range?.lower ?? -1, b.range?.lower ?? -1)
    if lower != other { return lower < other }
    if first.id != second.id { return first.id < second.id }
    return first.message.english < second.message.english
  }
}

extension [Diagnostic] {
  /// The diagnostics in the order of print.
  package func inOrder() -> [Diagnostic] { sorted(by: Diagnostic.precedes) }

  /// Whether any of them stops the build.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
