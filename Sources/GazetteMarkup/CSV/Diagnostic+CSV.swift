internal import GazetteText

extension Diagnostic {
  static func csvTooLong(_ file: SourceFile, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "csv-too-long", file, ByteRange(at: 0),
      Phrase("the table is longer than \(limit) bytes", zh: "表格超过 \(limit) 字节"),
      help: Phrase("divide it into several files", zh: "请分成几个文件"))
  }

  static func csvEmpty(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "csv-empty", file, ByteRange(at: 0),
      Phrase("the table is empty", zh: "表格是空的"),
      help: Phrase(
        "the first row names the columns, separated by commas", zh: "第一行写各列的名称，用半角逗号分隔"))
  }

  static func csvSeparator(_ file: SourceFile, _ range: ByteRange, _ name: Phrase) -> Diagnostic {
    Diagnostic(
      .error, "csv-separator", file, range,
      Phrase(
        "the table was saved with \(name.english) between its cells",
        zh: "这个表格是用\(name.chinese)分隔保存的"),
      help: Phrase(
        "save it again as 'CSV UTF-8 (comma delimited)'", zh: "请另存为“CSV UTF-8（逗号分隔）”"))
  }

  static func csvEmptyName(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "csv-empty-name", file, range,
      Phrase("this column has no name", zh: "这一列没有名称"),
      help: Phrase("name it in the first row, or delete it", zh: "请在第一行写上名称，或者删掉这一列"))
  }

  static func csvDuplicateName(
    _ file: SourceFile, _ cell: CSVCell, first: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "csv-duplicate-name", file, cell.range,
      Phrase("there are two columns '\(cell.text)'", zh: "有两列都叫“\(cell.text)”"),
      help: Phrase("rename or delete one of the two", zh: "请改名或删掉其中一列"),
      notes: [Note(Phrase("the first one is here", zh: "第一列在这里"), at: SourceLocation(file, first))])
  }

  static func csvTooManyColumns(
    _ file: SourceFile, _ range: ByteRange, _ limit: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, "csv-too-many-columns", file, range,
      Phrase("there are more than \(limit) columns", zh: "超过 \(limit) 列"),
      help: Phrase("delete the columns that are not needed", zh: "请删掉不需要的列"))
  }

  static func csvTooManyCells(_ file: SourceFile, _ range: ByteRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "csv-too-many-cells", file, range,
      Phrase("there are more than \(limit) cells", zh: "单元格超过 \(limit) 个"),
      help: Phrase("divide the table into several files", zh: "请分成几个文件"))
  }

  static func csvRowTooLong(_ file: SourceFile, _ range: ByteRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "csv-row-too-long", file, range,
      Phrase("this row is longer than \(limit) bytes", zh: "这一行超过 \(limit) 字节"),
      help: Phrase(
        "look for a quote that is closed in the wrong place", zh: "请检查是否有引号在错误的位置结束"))
  }

  static func csvOpenQuote(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "csv-open-quote", file, range,
      Phrase("this quote is never closed", zh: "这个引号没有配对的另一半"),
      help: Phrase(
        "close it with \"; a quote within the cell is written twice (\"\")",
        zh: "请用 \" 结束；单元格里的引号要写两个（\"\"）"))
  }

  static func csvTextBehindQuote(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "csv-text-behind-quote", file, range,
      Phrase("there is text behind the closing quote", zh: "右引号后面还有文字"),
      help: Phrase(
        "put all of the cell into the quotes; a quote within it is written twice (\"\")",
        zh: "请把整个单元格放进引号；里面的引号要写两个（\"\"）"))
  }

  static func csvQuoteWithin(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "csv-quote-within", file, range,
      Phrase("there is a quote within a cell that is not quoted", zh: "没有加引号的单元格里有引号"),
      help: Phrase(
        "quote all of the cell, and write the quote within it twice (\"\")",
        zh: "请给整个单元格加引号，里面的引号写两个（\"\"）"))
  }

  static func csvCellCount(_ file: SourceFile, _ row: CSVRow, _ header: CSVRow) -> Diagnostic {
    let (count, wanted) = (row.cells.count, header.cells.count)
    return Diagnostic(
      .error, "csv-cell-count", file, row.range,
      Phrase(
        "this row has \(count) \(count == 1 ? "cell" : "cells"), but the header has \(wanted)",
        zh: "这一行有 \(count) 格，而表头有 \(wanted) 格"),
      help: Phrase(
        count > wanted
          ? "quote a cell that contains a comma" : "add a comma for each cell that is empty",
        zh: count > wanted ? "单元格里有逗号时，请给它加引号" : "空的单元格也要写逗号"))
  }
}
