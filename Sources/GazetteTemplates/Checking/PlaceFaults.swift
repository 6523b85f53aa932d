import GazetteText

/// What the checker says of the places where values stand.
extension Diagnostic {
  static func wrongPlace(
    _ range: ByteRange, in file: SourceFile, _ name: String, _ reason: WrongPlace
  ) -> Diagnostic {
    let (message, help) = reason.phrases(name)
    return Diagnostic(.error, "wrong-place", file, range, message, help: help)
  }

  static func twoPlaces(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "two-places", file, range,
      Phrase(
        "pages use this tag in places with different escapes",
        zh: "不同页面把这个标签用在需要不同转义的地方"),
      help: Phrase("write a partial or block for each place", zh: "请为每种位置各写一个片段或块"))
  }

  static func unevenSection(
    _ range: ByteRange, in file: SourceFile, from start: PlaceScanner, to end: PlaceScanner
  ) -> Diagnostic {
    Diagnostic(
      .error, "uneven-section", file, range,
      Phrase(
        "this section begins \(start.english) and ends \(end.english)",
        zh: "这个区块开始于\(start.chinese)，却结束于\(end.chinese)"),
      help: Phrase(
        "let it hold whole tags, whole attributes or whole quoted text",
        zh: "请让它包含完整的标签、完整的属性或完整的引号内文字"))
  }

  static func unevenPage(
    _ range: ByteRange, in file: SourceFile, at end: PlaceScanner
  ) -> Diagnostic {
    Diagnostic(
      .error, "uneven-page", file, range,
      Phrase("the page ends \(end.english)", zh: "页面结束于\(end.chinese)"),
      help: Phrase(
        "look for a quote, a tag or a comment that is not closed", zh: "请查找没有结束的引号、标签或注释"))
  }

  static func unevenCall(
    _ range: ByteRange, in file: SourceFile, from start: PlaceScanner, to end: PlaceScanner
  ) -> Diagnostic {
    Diagnostic(
      .error, "uneven-call", file, range,
      Phrase(
        "what this tag shows begins \(start.english) and ends \(end.english)",
        zh: "这个标签显示的内容开始于\(start.chinese)，却结束于\(end.chinese)"),
      help: Phrase(
        "let the template or block end where it begins", zh: "请让模板或块在开始的位置结束"))
  }
}

extension WrongPlace {
  fileprivate func phrases(_ name: String) -> (Phrase, Phrase) {
    switch self {
    case .forbidden(let place): place.phrases(name)
    case .markupInAttribute:
      (
        Phrase("'\(name)' is markup and cannot stand in an attribute", zh: "“\(name)”是标记，不能放在属性里"),
        Phrase("move it between the tags, or use a text", zh: "请把它移到标签之间，或者使用文字")
      )
    case .markupInTitle:
      (
        Phrase(
          "'\(name)' is markup and cannot stand in a title or textarea",
          zh: "“\(name)”是标记，不能放在 title 或 textarea 里"),
        Phrase("use a text", zh: "请使用文字")
      )
    case .markupInText:
      (
        Phrase("'\(name)' is markup and cannot stand in plain text", zh: "“\(name)”是标记，不能放在纯文本里"),
        Phrase("use a text", zh: "请使用文字")
      )
    case .addressNotFirst:
      (
        Phrase(
          "'\(name)' is a whole address and cannot follow other text",
          zh: "“\(name)”是完整的地址，前面不能有别的内容"),
        Phrase("delete what stands before it in the attribute", zh: "请删掉属性里在它前面的内容")
      )
    case .onlyOwnAddress:
      (
        Phrase(
          "'\(name)' could load a program or page from elsewhere",
          zh: "“\(name)”可能会从别处载入程序或页面"),
        Phrase("use an address of the site", zh: "请使用本站的地址")
      )
    }
  }
}

extension ForbiddenPlace {
  fileprivate func phrases(_ name: String) -> (Phrase, Phrase) {
    let (place, zh) = words
    return (
      Phrase("'\(name)' cannot stand in \(place)", zh: "“\(name)”不能放在\(zh)"),
      remedy
    )
  }

  var words: (english: String, chinese: String) {
    switch self {
    case .tagName: ("the name of a tag", "标签名里")
    case .attributeName: ("a tag outside of a quoted attribute", "标签里引号以外的地方")
    case .unquotedValue: ("an attribute without quotes", "没有引号的属性里")
    case .script: ("a script", "脚本里")
    case .style: ("a style sheet", "样式表里")
    case .comment: ("a comment", "注释里")
    case .rawText: ("an element whose text is not HTML", "不按 HTML 解释的元素里")
    case .eventAttribute: ("an event attribute", "事件属性里")
    case .styleAttribute: ("a style attribute", "style 属性里")
    case .documentAttribute: ("an attribute that holds a document or a program", "存放文档或程序的属性里")
    case .declaration: ("a declaration", "声明里")
    }
  }

  private var remedy: Phrase {
    switch self {
    case .unquotedValue: Phrase("put quotes around it", zh: "请给属性值加上引号")
    case .script:
      Phrase(
        "put it into a data attribute, or into <script type=\"application/json\">",
        zh: "请放到 data- 属性里，或放到 <script type=\"application/json\"> 里")
    case .style, .styleAttribute:
      Phrase("put it into a class or data attribute", zh: "请放到 class 或 data- 属性里")
    case .eventAttribute, .documentAttribute:
      Phrase("put it into a data attribute", zh: "请放到 data- 属性里")
    case .comment:
      Phrase("delete it, or write '{{! … }}' for a remark", zh: "请删掉它；备注请写“{{! … }}”")
    case .tagName, .attributeName:
      Phrase(
        "put it into a quoted attribute or between the tags; a section may choose between tags",
        zh: "请放到引号内的属性值里或标签之间；需要选择标签时请用区块")
    case .rawText, .declaration: Phrase("put it between ordinary tags", zh: "请放到普通标签之间")
    }
  }
}
