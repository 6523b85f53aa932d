internal import GazetteText

/// Checks the names of the columns.
enum CSVHeaderCheck {
  static func faults(in header: CSVRow, of file: SourceFile, limits: CSVLimits) -> [Diagnostic] {
    if header.cells.count == 1, let fault = separatorFault(header.cells[0], file) { return [fault] }
    if header.cells.count > limits.columns {
      return [.csvTooManyColumns(file, header.range, limits.columns)]
    }
    var faults: [Diagnostic] = []
    var seen: [String: ByteRange] = [:]
    for cell in header.cells {
      if cell.text.utf8.allSatisfy({ $0 <= 32 }) {
        faults.append(.csvEmptyName(file, cell.range))
      } else if let first = seen[cell.text] {
        faults.append(.csvDuplicateName(file, cell, first: first))
      } else {
        seen[cell.text] = cell.range
      }
    }
    return faults
  }

  /// A header of one cell that holds another separator was saved with that separator.
  private static func separatorFault(_ cell: CSVCell, _ file: SourceFile) -> Diagnostic? {
    guard !cell.isQuoted else { return nil }
    let names: [(Unicode.Scalar, Phrase)] = [
      (";", Phrase("semicolons (;)", zh: "分号（;）")),
      ("\t", Phrase("tabs", zh: "制表符（Tab）")),
      ("，", Phrase("full-width commas (，)", zh: "全角逗号（，）")),
      ("；", Phrase("full-width semicolons (；)", zh: "全角分号（；）")),
    ]
    for (scalar, name) in names where cell.text.unicodeScalars.contains(scalar) {
      return .csvSeparator(file, cell.range, name)
    }
    return nil
  }
}
