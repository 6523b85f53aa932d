import GazetteText

extension Diagnostic {
  static func recordTooLarge(_ path: String, _ size: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "record-too-large", path: path,
      Phrase(
        "the file has \(Decimal.grouped(size)) bytes; a record has at most \(Decimal.grouped(limit))",
        zh: "文件有 \(Decimal.grouped(size)) 字节，一条记录最多 \(Decimal.grouped(limit)) 字节"),
      help: Phrase("split it, or attach the long part as a file", zh: "请拆开，或把长的部分作为附件"))
  }

  static func noFrontMatter(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "no-front-matter", source, ByteRange(at: 0),
      Phrase("the fields at the head of the file are missing", zh: "文件开头缺少字段"),
      help: Phrase(
        "begin with a line '---', then 'title: …' and the other fields, then a line '---'",
        zh: "请在开头写一行“---”，接着写“title: …”等字段，再写一行“---”"))
  }

  static func notFields(_ source: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "not-a-map", source, ByteRange(at: range.lower),
      Phrase("here should be fields, one a line", zh: "这里应当每行写一个字段"),
      help: Phrase("write them as 'title: …'", zh: "请写成“title: …”，冒号用半角，后面空一格"))
  }

  static func noIdColumn(_ source: SourceFile, _ range: ByteRange?) -> Diagnostic {
    Diagnostic(
      .error, "no-id-column", source, range ?? ByteRange(at: 0),
      Phrase("the table has no column 'id'", zh: "表格没有“id”这一列"),
      help: Phrase(
        "add a column 'id' with a short name for each row", zh: "请加上“id”列，给每一行起一个简短的代号"))
  }

  static func rowWithoutId(_ source: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "row-without-id", source, ByteRange(at: range.lower),
      Phrase("this row has no id", zh: "这一行没有 id"),
      help: Phrase("give it a short name of its own in the column 'id'", zh: "请在“id”列写一个不重复的代号"))
  }
}
