internal import GazetteText

extension Diagnostic {
  /// A text where a map or a list is expected.
  static func yamlLoneText(
    _ file: SourceFile, _ range: ByteRange, _ style: DataNode.Style
  ) -> Diagnostic {
    let line = YAMLLine(file, at: range.lower, within: range.lower..<range.upper)
    return (style == .plain ? line.colonFault(file) : nil) ?? .yamlNotAField(file, line.content)
  }

  /// A fault that libyaml found, in words that say how to mend it.
  static func yamlFault(_ file: SourceFile, _ range: ByteRange, _ fault: YAMLFault) -> Diagnostic {
    let whole = range.lower..<range.upper
    let start = YAMLLine(file, at: fault.start, within: whole)
    let line = YAMLLine(file, at: fault.offset, within: whole)
    if let tab = line.tab ?? start.tab { return .yamlTab(file, tab) }
    let place = ByteRange(fault.offset, min(range.upper, fault.offset + 1))
    let opening = ByteRange(fault.start, min(range.upper, fault.start + 1))
    let word = ByteRange(fault.start, min(range.upper, max(fault.start + 1, fault.offset)))
    switch (fault.context, fault.problem) {
    case (_, let problem) where problem.contains("control characters"):
      return .yamlControl(file, place)
    case ("while scanning a quoted scalar", let problem)
    where problem.contains("unexpected end of stream")
      || problem.contains("unexpected document indicator"):
      return .yamlOpenQuote(file, opening)
    case ("while parsing a quoted scalar", _), ("while scanning a quoted scalar", _):
      return .yamlEscape(file, place)
    case ("while scanning a simple key", _):
      return start.colonFault(file) ?? .yamlNotAField(file, start.content)
    case (_, "mapping values are not allowed in this context"):
      return .yamlSecondColon(file, place)
    case (_, "found character that cannot start any token"):
      return .yamlReserved(file, place)
    case (let context, _) where context.contains("flow"):
      return .yamlOpenBracket(file, opening, place)
    case (let context, _) where context.contains("quoted"):
      return .yamlEscape(file, place)
    case (let context, _) where context.contains("anchor"):
      return .yamlAnchor(file, word)
    case (let context, _) where context.contains("alias"):
      return .yamlAlias(file, word)
    case (let context, let problem) where context.contains("tag") || problem.contains("tag"):
      return .yamlTag(file, word)
    case (let context, let problem)
    where context.contains("directive") || problem.contains("directive"):
      return .yamlDirective(file, start.content)
    case (_, "did not find expected <document start>"):
      return .yamlNotAField(file, line.content)
    case (let context, _) where context.contains("block scalar"):
      return .yamlBlockScalar(file, place)
    case (_, let problem)
    where problem.contains("block sequence entries") || problem.contains("mapping keys"):
      return .yamlReserved(file, place)
    case ("while parsing a block mapping", _), ("while parsing a block collection", _):
      if line.isBehindQuote(place, file) { return .yamlTextBehindQuote(file, place) }
      return line.colonFault(file) ?? .yamlIndentation(file, line.content)
    default:
      return line.colonFault(file) ?? .yamlUnreadable(file, place, fault.problem)
    }
  }

  private static func yamlTab(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-tab", file, range,
      Phrase("this line is indented with a tab", zh: "这一行用制表符（Tab）缩进"),
      help: Phrase("use spaces", zh: "请改用空格"))
  }

  private static func yamlControl(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-control-character", file, range,
      Phrase("there is an invisible control character here", zh: "这里有一个看不见的控制字符"),
      help: Phrase("delete it", zh: "请删掉它"))
  }

  private static func yamlOpenQuote(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-open-quote", file, range,
      Phrase("this quote is never closed", zh: "这个引号没有配对的另一半"),
      help: Phrase(
        "close it with the same quote; a quote within is doubled ('') or escaped (\\\")",
        zh: "请用同样的引号结束；文字里的引号要写两个（''）或加反斜杠（\\\"）"))
  }

  private static func yamlTextBehindQuote(
    _ file: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-text-behind-quote", file, range,
      Phrase("there is text behind the closing quote", zh: "右引号后面还有文字"),
      help: Phrase(
        "put all of the text into the quotes; a quote within is doubled ('') or escaped (\\\")",
        zh: "请把整段文字放进引号；里面的引号要写两个（''）或加反斜杠（\\\"）"))
  }

  private static func yamlEscape(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-escape", file, range,
      Phrase("this quoted text cannot be read here", zh: "带引号的文字在这里无法读取"),
      help: Phrase(
        "write \\\\ for a backslash in \"double\" quotes, or use 'single' quotes",
        zh: "双引号里的反斜杠要写成 \\\\，或者改用单引号"))
  }

  private static func yamlSecondColon(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-second-colon", file, range,
      Phrase(
        "a second ': ' stands in this line, or the line is indented too far",
        zh: "这一行里有第二个“: ”，或者缩进太多"),
      help: Phrase(
        "quote a text that contains ': ', or indent the line like its neighbours",
        zh: "含有“: ”的文字请加引号，或者把缩进和上下行对齐"))
  }

  private static func yamlReserved(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-reserved", file, range,
      Phrase(
        "a text cannot begin with '\(file.text(range))'", zh: "文字不能以“\(file.text(range))”开头"),
      help: Phrase("quote the text", zh: "请给这段文字加引号"))
  }

  private static func yamlOpenBracket(
    _ file: SourceFile, _ range: ByteRange, _ place: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-open-bracket", file, range,
      Phrase("this bracket is not closed properly", zh: "这个括号没有正确结束"),
      help: Phrase(
        "separate the members with commas and close the bracket; quote a text that begins with it",
        zh: "请用半角逗号分隔各项并补上右括号；文字以括号开头时请加引号"),
      notes: [
        Note(Phrase("noticed here", zh: "在这里发现"), at: SourceLocation(file, place))
      ])
  }

  private static func yamlBlockScalar(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-block-text", file, range,
      Phrase("this text of several lines cannot be read", zh: "这段多行文字无法读取"),
      help: Phrase(
        "leave nothing behind '|' or '>', and indent all lines below alike",
        zh: "“|”或“>”后面不要写字，下面各行缩进要一致"))
  }

  private static func yamlIndentation(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-indentation", file, range,
      Phrase(
        "this line does not fit the lines above it", zh: "这一行和上面的行对不上"),
      help: Phrase(
        "indent it like its neighbours; quote a text that begins or ends with a quote",
        zh: "请把缩进和上下行对齐；以引号开头或结尾的文字请整个加引号"))
  }

  private static func yamlUnreadable(
    _ file: SourceFile, _ range: ByteRange, _ problem: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-unreadable", file, range,
      Phrase("the data cannot be read from here on", zh: "从这里开始数据无法读取"),
      help: Phrase(
        "write 'name: value' lines, and quote texts with special characters",
        zh: "请写成“字段名: 值”，含特殊符号的文字请加引号"),
      notes: [Note(Phrase("the YAML reader says: \(problem)", zh: "YAML 读取器说：\(problem)"))])
  }
}
