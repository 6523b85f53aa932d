package import GazetteText

/// Reads comma-separated values (RFC 4180), by bytes and in one pass.
///
/// The first row names the columns. Blank lines are skipped; lines may end in CRLF or LF.
package enum CSVReader {
  /// The table, or nil if there is no header that can be used. Rows with a fault are left out.
  package static func read(
    _ file: SourceFile, limits: CSVLimits = CSVLimits()
  ) -> (CSVTable?, [Diagnostic]) {
    if file.bytes.count > limits.bytes { return (nil, [.csvTooLong(file, limits.bytes)]) }
    var parser = CSVParser(file: file, limits: limits)
    return (parser.table(), parser.diagnostics)
  }
}
