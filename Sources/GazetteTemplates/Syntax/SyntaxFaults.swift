import GazetteText

/// The faults of a template's syntax, each with its message.
extension Diagnostic {
  static func unclosedTag(
    _ range: ByteRange, in file: SourceFile, closing: [UInt8]
  ) -> Diagnostic {
    let end = String(decoding: closing, as: UTF8.self)
    return Diagnostic(
      .error, "unclosed-tag", file, range,
      Phrase("this tag is not closed", zh: "这个标签没有写完"),
      help: Phrase("close it with '\(end)'", zh: "请用“\(end)”结束它"))
  }

  static func badDelimiters(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "bad-delimiters", file, range,
      Phrase(
        "new delimiters are two words between equals signs, without an equals sign in them",
        zh: "新的分隔符应写成等号之间的两个词，词中不能有等号"),
      help: Phrase("write for example '{{=<% %>=}}'", zh: "例如写成“{{=<% %>=}}”"))
  }

  static func emptyName(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "empty-name", file, range,
      Phrase("this tag has no name", zh: "这个标签没有名称"),
      help: Phrase("write a name in it, or delete it", zh: "请写上名称，或者删掉这个标签"))
  }

  static func badName(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    let name = file.text(range)
    return Diagnostic(
      .error, "bad-name", file, range,
      Phrase("'\(name)' is not a name", zh: "“\(name)”不是名称"),
      help: Phrase(
        "a name is one word, or several joined by single dots; nothing else stands in braces",
        zh: "名称是一个词，或者用单个点连接的几个词；双花括号里不能写别的"))
  }

  static func nestedTooDeep(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "nested-too-deep", file, range,
      Phrase(
        "more than \(TemplateCompiler.deepestNesting) sections stand in each other here",
        zh: "这里的区块嵌套超过了 \(TemplateCompiler.deepestNesting) 层"),
      help: Phrase("move the inner ones to a partial", zh: "请把里面的部分移到单独的片段模板中"))
  }

  static func unclosedSection(
    _ open: OpenTag, in file: SourceFile, before closing: Tag? = nil
  ) -> Diagnostic {
    let name = file.text(open.tag.name)
    let end = closing.map { file.text($0.range) }
    return Diagnostic(
      .error, "unclosed-section", file, open.tag.range,
      Phrase(
        end.map { "'\(name)' opens here and is not closed before \($0)" }
          ?? "'\(name)' opens here and is never closed",
        zh: end.map { "“\(name)”从这里开始，但在 \($0) 之前没有结束" } ?? "“\(name)”从这里开始，但一直没有结束"),
      help: Phrase("write '{{/\(name)}}' where it ends", zh: "请在结束处写“{{/\(name)}}”"))
  }

  static func strayClosing(_ tag: Tag, in file: SourceFile, open: Tag?) -> Diagnostic {
    guard !tag.name.isEmpty else { return emptyName(tag.range, in: file) }
    let name = file.text(tag.name)
    guard let open else {
      return Diagnostic(
        .error, "stray-closing", file, tag.range,
        Phrase("'\(name)' is closed here but not open", zh: "这里结束“\(name)”，但它并没有开始"),
        help: Phrase("delete this tag", zh: "请删掉这个标签"))
    }
    let expected = file.text(open.name)
    return Diagnostic(
      .error, "stray-closing", file, tag.range,
      Phrase(
        "'\(name)' is closed here, but what is open is '\(expected)'",
        zh: "这里结束“\(name)”，但正在等待结束的是“\(expected)”"),
      help: Phrase("write '{{/\(expected)}}'", zh: "请写“{{/\(expected)}}”"),
      notes: [
        Note(
          Phrase("'\(expected)' opens here", zh: "“\(expected)”从这里开始"),
          at: SourceLocation(file, open.range))
      ])
  }

  static func missingTemplate(
    _ tag: Tag, in file: SourceFile, known: some Sequence<String>
  ) -> Diagnostic {
    let name = file.text(tag.name)
    let folder = "partials/"
    let callable = known.map { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : $0 }
    return Diagnostic(
      .error, "missing-template", file, tag.name,
      Phrase("there is no template '\(name)'", zh: "没有名为“\(name)”的模板"),
      help: .didYouMean(NearMiss.of(name, in: callable)))
  }

  static func ignoredText(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, "ignored-text", file, range,
      Phrase(
        "text directly in a parent is never shown", zh: "直接写在父模板标签里的文字不会显示"),
      help: Phrase(
        "move it into a block, or delete it", zh: "请把它移到块里，或者删掉"))
  }

  static func ignoredTag(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "ignored-tag", file, range,
      Phrase(
        "only blocks may stand directly in a parent", zh: "父模板标签里只能直接放块"),
      help: Phrase("move this tag into a block", zh: "请把这个标签移到块里"))
  }

  static func secondArgument(
    _ tag: Tag, in file: SourceFile, first: ByteRange
  ) -> Diagnostic {
    let name = file.text(tag.name)
    return Diagnostic(
      .error, "second-argument", file, tag.range,
      Phrase("the block '\(name)' is given twice", zh: "块“\(name)”给了两次"),
      help: Phrase("keep one of them", zh: "请只保留一个"),
      notes: [Note(Phrase("first given here", zh: "第一次在这里"), at: SourceLocation(file, first))])
  }

  static func secondTemplate(
    _ name: String, _ file: SourceFile, other: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, "second-template", file, nil,
      Phrase(
        "there are two templates named '\(name)': \(other.path) and \(file.path)",
        zh: "有两个模板都叫“\(name)”：\(other.path) 和 \(file.path)"),
      help: Phrase("rename one of them", zh: "请给其中一个改名"))
  }
}
