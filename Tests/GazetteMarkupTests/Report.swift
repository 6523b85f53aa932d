import GazetteText

/// Diagnostics as lines: place, severity, identifier and message.
func report(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { diagnostic in
    let location = diagnostic.location
    let place = location.range.map { location.file.position(of: $0.lower) }
    return "\(location.file.path):\(place?.line ?? 0):\(place?.column ?? 0) "
      + "\(diagnostic.severity) \(diagnostic.id): \(diagnostic.message.english)"
  }
}
