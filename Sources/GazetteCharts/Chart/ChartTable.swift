package import GazetteText

/// The numbers of a chart as a table.
package struct ChartTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    package let head: String
    /// Whether the cells are numbers, which stand to the right.
    package let isNumber: Bool

    package init(_ head: String, isNumber: Bool = true) {
      self.head = head
      self.isNumber = isNumber
    }
  }

  package struct Row: Sendable, Hashable {
    package let head: String
    /// One for each column but the first.
    package let cells: [String]

    package init(_ head: String, _ cells: [String]) {
      self.head = head
      self.cells = cells
    }
  }

  package let caption: String
  /// What stands above the heads of the rows.
  package let corner: String
  /// The columns beside the heads of the rows.
  package let columns: [Column]
  package let rows: [Row]

  package init(caption: String, corner: String, columns: [Column], rows: [Row]) {
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
  }

  /// Appends the table as HTML, each head with its scope, numbers with the class `num`.
  package func write(to out: inout OutputBuffer) {
    out.append("<table class=\"chart-table\"><caption>")
    out.appendEscaped(caption)
    out.append("</caption><thead><tr><th scope=\"col\">")
    out.appendEscaped(corner)
    out.append("</th>")
    for column in columns {
      out.append(column.isNumber ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
      out.appendEscaped(column.head)
      out.append("</th>")
    }
    out.append("</tr></thead><tbody>")
    for row in rows { write(row, to: &out) }
    out.append("</tbody></table>")
  }

  private func write(_ row: Row, to out: inout OutputBuffer) {
    out.append("<tr><th scope=\"row\">")
    out.appendEscaped(row.head)
    out.append("</th>")
    for (column, cell) in zip(columns, row.cells) {
      out.append(column.isNumber ? "<td class=\"num\">" : "<td>")
      out.appendEscaped(cell)
      out.append("</td>")
    }
    out.append("</tr>")
  }
}
