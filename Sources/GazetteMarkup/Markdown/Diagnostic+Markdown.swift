internal import GazetteText

extension Diagnostic {
  static func htmlInMarkdown(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .warning, "html-in-markdown", file, range,
      Phrase("HTML is left out of the page", zh: "HTML 代码不会出现在页面上"),
      help: Phrase(
        "write it in Markdown; write \\< for a '<' in the text",
        zh: "请改用 Markdown 写法；文字里的“<”请写成 \\<"))
  }

  static func htmlTooLong(_ source: MarkdownSource) -> Diagnostic {
    Diagnostic(
      .error, "markdown-output-too-long", source.file, ByteRange(at: source.range.lowerBound),
      Phrase(
        "this text would become a page many times its size", zh: "这段文字会生成比自身大许多倍的页面"),
      help: Phrase(
        "look for a link definition or table that is repeated very often",
        zh: "请检查是否有被大量重复引用的链接定义或表格"))
  }
}
