import GazetteText

/// What the checker says of names and calls.
extension Diagnostic {
  static func unknownName(
    _ range: ByteRange, in file: SourceFile, _ name: String, on shapes: [String], near: String?,
    elsewhere: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-name", file, range,
      Phrase(
        "there is no name '\(name)' here; what is shown is: \(shapes.joined(separator: ", in "))",
        zh: "这里没有名称“\(name)”；正在显示的是：\(shapes.joined(separator: "，在其外面是 "))"),
      help: .didYouMean(near), notes: nameElsewhere(name, elsewhere).map { [$0] } ?? [])
  }

  private static func nameElsewhere(_ name: String, _ shapes: [String]) -> Note? {
    let others = shapes.prefix(4).joined(separator: ", ")
    return shapes.isEmpty
      ? nil
      : Note(Phrase("'\(name)' is a name of: \(others)", zh: "有“\(name)”的是：\(others)"))
  }

  static func unknownPart(
    _ range: ByteRange, in file: SourceFile, _ name: String, of owner: String, _ shape: String,
    near: String?, around: [String], elsewhere: [String]
  ) -> Diagnostic {
    let note =
      around.first.map {
        Note(
          Phrase(
            "'\(name)' is a name of \($0), without '\(owner).' before it",
            zh: "“\(name)”是 \($0) 的名称，前面不用写“\(owner).”"))
      } ?? nameElsewhere(name, elsewhere)
    return Diagnostic(
      .error, "unknown-name", file, range,
      Phrase(
        "'\(owner)' (\(shape)) has no name '\(name)'", zh: "“\(owner)”（\(shape)）没有名称“\(name)”"),
      help: .didYouMean(near), notes: note.map { [$0] } ?? [])
  }

  static func noParts(
    _ range: ByteRange, in file: SourceFile, _ name: String, of owner: String, _ type: FieldType
  ) -> Diagnostic {
    let help =
      switch type {
      case .list:
        Phrase(
          "write '{{#\(owner)}}{{\(name)}}{{/\(owner)}}' for each item, or '\(owner).count'",
          zh: "要逐项显示，请写“{{#\(owner)}}{{\(name)}}{{/\(owner)}}”；要数目，请写“\(owner).count”")
      case .flag:
        Phrase(
          "write '{{#\(owner)}}…{{/\(owner)}}' around what depends on it",
          zh: "请用“{{#\(owner)}}…{{/\(owner)}}”包住取决于它的内容")
      default: Phrase("write '{{\(owner)}}'", zh: "请写“{{\(owner)}}”")
      }
    return Diagnostic(
      .error, "unknown-name", file, range,
      Phrase(
        "'\(owner)' is \(type.english) and has no name '\(name)'",
        zh: "“\(owner)”是\(type.chinese)，没有名称“\(name)”"),
      help: help)
  }

  static func notPrintable(
    _ range: ByteRange, in file: SourceFile, _ name: String, _ type: FieldType
  ) -> Diagnostic {
    Diagnostic(
      .error, "not-printable", file, range,
      Phrase(
        "'\(name)' is \(type.english), which cannot be printed",
        zh: "“\(name)”是\(type.chinese)，不能直接显示"),
      help: Phrase(
        "write '{{#\(name)}}…{{/\(name)}}' around what is shown of it",
        zh: "请写“{{#\(name)}}…{{/\(name)}}”，在里面写要显示的内容"))
  }

  static func rawNeedsMarkup(
    _ range: ByteRange, in file: SourceFile, _ name: String, _ type: FieldType
  ) -> Diagnostic {
    Diagnostic(
      .error, "raw-needs-markup", file, range,
      Phrase(
        "'\(name)' is \(type.english), not markup, and is never written without escapes",
        zh: "“\(name)”是\(type.chinese)，不是标记，不能不转义就写出"),
      help: Phrase("write '{{\(name)}}'", zh: "请写“{{\(name)}}”"))
  }

  static func mayBeAbsent(_ range: ByteRange, in file: SourceFile, _ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "may-be-absent", file, range,
      Phrase("'\(name)' may be absent here", zh: "“\(name)”在这里可能没有值"),
      help: Phrase(
        "write '{{#\(name)}}…{{/\(name)}}' around all that needs it",
        zh: "请用“{{#\(name)}}…{{/\(name)}}”把用到它的内容包起来"))
  }

  static func pointlessSection(
    _ range: ByteRange, in file: SourceFile, _ name: String, isInverted: Bool
  ) -> Diagnostic {
    Diagnostic(
      .warning, "pointless-section", file, range,
      isInverted
        ? Phrase(
          "'\(name)' is never absent, so this is never shown", zh: "“\(name)”总是有值，所以这里从不显示")
        : Phrase(
          "'\(name)' is never absent, so this is always shown", zh: "“\(name)”总是有值，所以这里总会显示"),
      help: Phrase("delete the section", zh: "请删掉这个区块"))
  }

  static func endlessCall(
    _ range: ByteRange, in file: SourceFile, chain: ArraySlice<String>
  ) -> Diagnostic {
    let names = chain.count > 8 ? Array(chain.prefix(4)) + ["…"] + chain.suffix(3) : Array(chain)
    return Diagnostic(
      .error, "endless-call", file, range,
      Phrase(
        "this never ends: \(names.joined(separator: " → "))",
        zh: "这里没有尽头：\(names.joined(separator: " → "))"),
      help: Phrase(
        "call it inside a section over a list or object that has an end",
        zh: "请把它放在列表或对象的区块里，使它有尽头"))
  }

  static func unknownBlock(
    _ range: ByteRange, in file: SourceFile, _ name: String, near: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-block", file, range,
      Phrase("no parent shows a block '\(name)'", zh: "父模板里没有块“\(name)”"),
      help: .didYouMean(near))
  }

  static func openDynamicName(
    _ range: ByteRange, in file: SourceFile, _ name: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "open-dynamic-name", file, range,
      Phrase(
        "'\(name)' may be any text, so the template that it names cannot be checked",
        zh: "“\(name)”可以是任何文字，所以无法检查它指的是哪个模板"),
      help: Phrase("use a name whose values are a fixed list", zh: "请使用取值固定的名称"))
  }

  static func missingChoice(
    _ range: ByteRange, in file: SourceFile, _ name: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "missing-template", file, range,
      Phrase(
        "there is no template '\(name)', which this tag may name",
        zh: "没有名为“\(name)”的模板，而这个标签可能用到它"),
      help: Phrase(
        "add a file partials/\(name).html", zh: "请添加文件 partials/\(name).html"))
  }

  static func missingPage(_ name: String, known: some Sequence<String>) -> Diagnostic {
    Diagnostic(
      .error, "missing-template", path: name,
      Phrase("there is no template '\(name)'", zh: "没有名为“\(name)”的模板"),
      help: .didYouMean(NearMiss.of(name, in: known)))
  }

  static func unusedTemplate(_ name: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, "unused-template", file, nil,
      Phrase("no page uses the template '\(name)'", zh: "没有页面使用模板“\(name)”"),
      help: Phrase("delete the file, or call it", zh: "请删掉这个文件，或者在别处使用它"))
  }
}
