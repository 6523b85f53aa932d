internal import GazetteText

/// Goes through a CSV file once, row by row.
struct CSVParser {
  let file: SourceFile
  let limits: CSVLimits
  private(set) var diagnostics: [Diagnostic] = []
  private var index = 0
  private var cells = 0
  private var rowHasFault = false
  private var isStopped = false

  init(file: SourceFile, limits: CSVLimits) {
    self.file = file
    self.limits = limits
  }

  mutating func table() -> CSVTable? {
    guard let header = row() else {
      if !isStopped { diagnostics.append(.csvEmpty(file)) }
      return nil
    }
    let faults = CSVHeaderCheck.faults(in: header, of: file, limits: limits)
    diagnostics += faults
    let isUsable = faults.isEmpty && !rowHasFault
    if !faults.isEmpty { return nil }
    var rows: [CSVRow] = []
    while let row = row() {
      if diagnostics.count >= limits.faults { break }
      if rowHasFault { continue }
      if row.cells.count == header.cells.count {
        rows.append(row)
      } else {
        diagnostics.append(.csvCellCount(file, row, header))
      }
    }
    return isUsable ? CSVTable(header: header.cells, rows: rows) : nil
  }

  /// The next row that is not blank.
  private mutating func row() -> CSVRow? {
    while let row = line() {
      let isBlank = row.cells.count == 1 && !row.cells[0].isQuoted && row.cells[0].text.isBlank
      if !isBlank { return row }
    }
    return nil
  }

  private mutating func line() -> CSVRow? {
    rowHasFault = false
    while index < file.bytes.count, file.bytes[index] == 10 || file.bytes[index] == 13 {
      index += 1
    }
    guard !isStopped, index < file.bytes.count else { return nil }
    let start = index
    var row: [CSVCell] = []
    while true {
      guard let cell = cell() else { return nil }
      row.append(cell)
      cells += 1
      if cells > limits.cells { return stop(.csvTooManyCells(file, cell.range, limits.cells)) }
      if index - start > limits.rowBytes {
        return stop(.csvRowTooLong(file, ByteRange(at: start), limits.rowBytes))
      }
      guard index < file.bytes.count, file.bytes[index] == UInt8(ascii: ",") else { break }
      index += 1
    }
    let end = index
    return CSVRow(cells: row, range: ByteRange(start, end))
  }

  private mutating func stop<Value>(_ diagnostic: Diagnostic) -> Value? {
    diagnostics.append(diagnostic)
    isStopped = true
    return nil
  }

  private mutating func cell() -> CSVCell? {
    if index < file.bytes.count, file.bytes[index] == UInt8(ascii: "\"") { return quotedCell() }
    let start = index
    skipToEnd(reportingQuotes: true)
    let range = ByteRange(start, index)
    return CSVCell(text: file.text(range), range: range, isQuoted: false)
  }

  /// Goes to the comma or line end behind a cell.
  private mutating func skipToEnd(reportingQuotes: Bool) {
    var isReported = !reportingQuotes
    while index < file.bytes.count {
      switch file.bytes[index] {
      case UInt8(ascii: ","), 10: return
      case 13 where index + 1 == file.bytes.count || file.bytes[index + 1] == 10: return
      case UInt8(ascii: "\"") where !isReported:
        isReported = true
        report(.csvQuoteWithin(file, ByteRange(index, index + 1)))
      default: break
      }
      index += 1
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    rowHasFault = true
    diagnostics.append(diagnostic)
  }

  private mutating func quotedCell() -> CSVCell? {
    let open = index
    var text: [UInt8] = []
    var start = index + 1
    index = start
    while true {
      while index < file.bytes.count, file.bytes[index] != UInt8(ascii: "\"") { index += 1 }
      guard index < file.bytes.count else {
        return stop(.csvOpenQuote(file, ByteRange(open, open + 1)))
      }
      text += file.bytes[start..<index]
      index += 1
      guard index < file.bytes.count, file.bytes[index] == UInt8(ascii: "\"") else { break }
      text.append(UInt8(ascii: "\""))
      index += 1
      start = index
    }
    let range = ByteRange(open + 1, index - 1)
    let close = index
    skipToEnd(reportingQuotes: false)
    if index > close { report(.csvTextBehindQuote(file, ByteRange(close, index))) }
    return CSVCell(text: String(decoding: text, as: UTF8.self), range: range, isQuoted: true)
  }
}

extension String {
  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == 32 || $0 == 9 } }
}
