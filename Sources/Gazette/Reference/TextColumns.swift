import GazetteText

/// Rows for a terminal, with their cells in columns; a Chinese character is two columns wide.
package struct TextColumns {
  let rows: [[String]]

  /// No column but the last is wider than this; a longer cell pushes its row to the right.
  private static let widest = 40

  package init(_ rows: [[String]]) { self.rows = rows }

  package func text(indent: String) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].terminalWidth : nil }
        .filter { $0 <= Self.widest }.max() ?? 0
    }
    var out = ""
    for row in rows {
      var line = indent
      for (column, cell) in row.enumerated() {
        line += cell
        if column < row.count - 1 {
          line += String(repeating: " ", count: max(0, widths[column] - cell.terminalWidth) + 2)
        }
      }
      while line.last == " " { line.removeLast() }
      out += line + "\n"
    }
    return out
  }
}
