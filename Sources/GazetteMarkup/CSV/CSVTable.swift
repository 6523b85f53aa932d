package import GazetteText

/// A table of texts with a header row.
package struct CSVTable: Sendable {
  /// The names of the columns, each once and none empty.
  package let header: [CSVCell]
  /// The rows below the header, each with as many cells.
  package let rows: [CSVRow]

  /// The row as a map of texts, as if each column were a field of a record.
  package func node(of row: CSVRow) -> DataNode {
    let entries = zip(header, row.cells).map { name, cell in
      DataEntry(
        name.text, cell.range,
        DataNode(.scalar(cell.text), cell.range, style: cell.isQuoted ? .quoted : .plain))
    }
    return DataNode(.map(entries), row.range)
  }
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
