import GazetteText

extension SourceTree {
  /// A fault with all of its file, so that its place can be shown: of a record's file only the data
  /// is kept in memory.
  func showingPlace(of fault: Diagnostic) -> Diagnostic {
    let location = fault.location
    guard let range = location.range, range.upper >= location.file.bytes.count,
      let file = try? text(location.file.path).0
    else { return fault }
    return Diagnostic(
      fault.severity, fault.id, file, range, fault.message, help: fault.help, notes: fault.notes)
  }
}
