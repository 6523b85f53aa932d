internal import GazetteText

extension MarkdownScan {
  enum Excess {
    case length, line, nesting, markup, repetition, definitions, columns, cells
  }

  /// Names the line and the limit.
  func refuse(_ excess: Excess, _ offset: Int) -> Diagnostic {
    let (id, message, help) = words(excess)
    return Diagnostic(
      .error, id, source.file, ByteRange(at: offset), message, help: help)
  }

  private func words(_ excess: Excess) -> (String, Phrase, Phrase) {
    switch excess {
    case .length:
      (
        "markdown-too-long",
        Phrase("the text is longer than \(limits.bytes) bytes", zh: "正文超过 \(limits.bytes) 字节"),
        Phrase("divide it into several records", zh: "请分成几篇")
      )
    case .line:
      (
        "markdown-line-too-long",
        Phrase(
          "this line is longer than \(limits.lineBytes) bytes", zh: "这一行超过 \(limits.lineBytes) 字节"),
        Phrase("divide it into paragraphs", zh: "请分成几段")
      )
    case .nesting:
      (
        "markdown-too-deep",
        Phrase(
          "quotes and lists are nested more than \(limits.nesting) deep",
          zh: "引用和列表嵌套超过 \(limits.nesting) 层"),
        Phrase("nest less", zh: "请减少嵌套")
      )
    case .columns:
      (
        "markdown-table-too-wide",
        Phrase(
          "this table has more than \(limits.tableColumns) columns",
          zh: "这个表格超过 \(limits.tableColumns) 列"),
        Phrase("put large tables into a CSV file", zh: "大表格请放进 CSV 文件")
      )
    case .cells:
      (
        "markdown-table-too-large",
        Phrase(
          "the tables have more than \(limits.tableCells) cells",
          zh: "表格的单元格总数超过 \(limits.tableCells) 个"),
        Phrase("put large tables into a CSV file", zh: "大表格请放进 CSV 文件")
      )
    case .markup, .repetition, .definitions: repetitionWords(excess)
    }
  }

  private func repetitionWords(_ excess: Excess) -> (String, Phrase, Phrase) {
    switch excess {
    case .markup:
      (
        "markdown-too-much-markup",
        Phrase(
          "up to this line there are more than \(limits.markup) line breaks and marks such as * [ ] <",
          zh: "到这一行为止，换行和 * [ ] < 等标记超过 \(limits.markup) 个"),
        Phrase("divide the text into several records", zh: "请分成几篇")
      )
    case .definitions:
      (
        "markdown-link-definition-too-long",
        Phrase(
          "this link definition is too long for the number of links",
          zh: "这条链接定义太长，而引用太多"),
        Phrase("shorten its address or its title", zh: "请缩短它的地址或标题")
      )
    default:
      (
        "markdown-too-repetitive",
        Phrase(
          "the paragraph near this line repeats marks that are never closed more often than Gazette "
            + "follows them (limit: \(limits.repeatedSteps) steps)",
          zh: "这一行附近的段落里，没有结束的标记重复太多（上限 \(limits.repeatedSteps) 步）"),
        Phrase(
          "close or remove <?, <!, ![, |--| and bare addresses, or divide the paragraph",
          zh: "请补全或删掉 <?、<!、![、|--| 和裸露的网址，或者把段落分开")
      )
    }
  }
}
