package import GazetteText

/// A table of texts with a header row.
package struct CSVTable: Sendable {
  /// The names of the columns, each once and none empty.
  package let header: [CSVCell]
  /// The rows below the header, each with as many cells.
  package let rows: [CSVRow]
}

/// A row of a table, and the place of all of it.
package struct CSVRow: Sendable {
  package let cells: [CSVCell]
  package let range: ByteRange
}

/// A cell of a table: its text, and the place of its content, without quotes.
package struct CSVCell: Sendable {
  package let text: String
  package let range: ByteRange
  package let isQuoted: Bool
}
