internal import GazetteText

extension Diagnostic {
  static func yamlAnchor(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-anchor", file, range,
      Phrase("anchors (&name) are not used here", zh: "这里不能用锚点（&名字）"),
      help: Phrase(
        "write the value where it is needed; quote it if it begins with &",
        zh: "请直接写出值；如果值本身以 & 开头，请加引号"))
  }

  static func yamlAlias(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-alias", file, range,
      Phrase("aliases (*name) are not used here", zh: "这里不能用别名（*名字）"),
      help: Phrase(
        "write the value itself; quote it if it begins with *",
        zh: "请直接写出值；如果值本身以 * 开头，请加引号"))
  }

  static func yamlTag(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-tag", file, range,
      Phrase("tags (!type) are not used here", zh: "这里不能用标签（!类型）"),
      help: Phrase(
        "leave it out; quote the value if it begins with !",
        zh: "请去掉它；如果值本身以 ! 开头，请加引号"))
  }

  static func yamlMergeKey(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-merge-key", file, range,
      Phrase("merge keys (<<) are not used here", zh: "这里不能用合并键（<<）"),
      help: Phrase("write the fields themselves", zh: "请直接写出各个字段"))
  }

  static func yamlEmptyKey(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-empty-key", file, range,
      Phrase("there is no field name before this colon", zh: "这个冒号前面没有字段名"),
      help: Phrase("write 'name: value'", zh: "请写成“字段名: 值”"))
  }

  static func yamlDirective(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", file, range,
      Phrase("directives (%YAML, %TAG) are not used here", zh: "这里不能用指令（%YAML、%TAG）"),
      help: Phrase("delete the line", zh: "请删掉这一行"))
  }

  static func yamlSecondDocument(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-several-documents", file, range,
      Phrase("a second document begins here", zh: "这里开始了第二份文档"),
      help: Phrase(
        "keep one document a file: delete the line '---', or make two files",
        zh: "一个文件只放一份文档：请删掉“---”这一行，或者分成两个文件"))
  }

  static func yamlDuplicateKey(
    _ file: SourceFile, _ range: ByteRange, _ key: String, first: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-duplicate-key", file, range,
      Phrase("'\(key)' is set twice", zh: "“\(key)”写了两次"),
      help: Phrase("keep one of the two", zh: "请只留一个"),
      notes: [
        Note(
          Phrase("it is set here for the first time", zh: "第一次写在这里"),
          at: SourceLocation(file, first))
      ])
  }

  static func yamlComplexKey(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-complex-key", file, range,
      Phrase("a list or a map cannot be a field name", zh: "字段名不能是列表或映射"),
      help: Phrase(
        "write 'name: value'; quote a text that begins with [ or {",
        zh: "请写成“字段名: 值”；以 [ 或 { 开头的文字请加引号"))
  }

  static func yamlTooDeep(_ file: SourceFile, _ range: ByteRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-too-deep", file, range,
      Phrase(
        "lists and maps are nested more than \(limit) deep", zh: "列表和映射嵌套超过 \(limit) 层"),
      help: Phrase("nest less", zh: "请减少嵌套"))
  }

  static func yamlTooManyNodes(_ file: SourceFile, _ range: ByteRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-too-many-values", file, range,
      Phrase("there are more than \(limit) values", zh: "值的数量超过 \(limit) 个"),
      help: Phrase("put large tables into a CSV file", zh: "大表格请放进 CSV 文件"))
  }

  static func yamlTooLong(_ file: SourceFile, _ range: ByteRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-too-long", file, range,
      Phrase("the data is longer than \(limit) bytes", zh: "数据超过 \(limit) 字节"),
      help: Phrase("put large tables into a CSV file", zh: "大表格请放进 CSV 文件"))
  }

  static func yamlFullWidthColon(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-full-width-colon", file, range,
      Phrase("this colon is full-width (：)", zh: "这个冒号是全角的（：）"),
      help: Phrase(
        "use a half-width colon and a space: 'name: value'",
        zh: "请改用半角冒号加一个空格：“字段名: 值”"))
  }

  static func yamlSwallowedMember(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-list-indentation", file, range,
      Phrase(
        "this '- ' is read as more of the text above, not as a new member",
        zh: "这个“- ”会被当作上一行文字的一部分，而不是新的一项"),
      help: Phrase("indent all '- ' of a list alike", zh: "同一个列表的“- ”请缩进一致"))
  }

  static func yamlMissingSpace(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-missing-space", file, range,
      Phrase("there is no space after the colon", zh: "冒号后面没有空格"),
      help: Phrase(
        "put a space after the colon: 'name: value'", zh: "请在冒号后面加一个空格：“字段名: 值”"))
  }

  static func yamlNotAField(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-not-a-field", file, range,
      Phrase("this is not a line 'name: value'", zh: "这一行不是“字段名: 值”"),
      help: Phrase(
        "write 'name: value'; a text of several lines is indented below 'name: |'",
        zh: "请写成“字段名: 值”；多行文字请在“字段名: |”下面缩进"))
  }
}
