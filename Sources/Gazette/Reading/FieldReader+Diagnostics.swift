import GazetteMarkup
import GazetteText

extension Diagnostic {
  static func unknownField(
    _ name: String, of owner: Label, _ declaration: FieldList, _ source: SourceFile,
    _ range: ByteRange
  ) -> Diagnostic {
    let names = declaration.fields.map(\.name)
    let meant =
      NearMiss.of(name, in: names)
      ?? declaration.fields.first { $0.label.text(in: "zh-Hans") == name }?.name
    return Diagnostic(
      .error, "unknown-field", source, range,
      Phrase(
        "'\(name)' is not a field of \(owner.phrase.english.lowercased())",
        zh: "“\(owner.phrase.chinese)”没有“\(name)”这个字段"),
      help: .didYouMean(meant)
        ?? Phrase(
          "the fields are " + names.joined(separator: ", "),
          zh: "可用的字段：" + names.joined(separator: "、")))
  }

  static func missingField(
    _ field: Field, of owner: Label, _ source: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    let (english, chinese) = (owner.phrase.english.lowercased(), owner.phrase.chinese)
    return Diagnostic(
      .error, "missing-field", source, ByteRange(at: range.lower),
      Phrase("\(english): '\(field.name)' is missing", zh: "“\(chinese)”缺少“\(field.name)”"),
      help: Phrase(
        "add a line '\(field.name): \(field.type.example)'",
        zh: "请加上一行“\(field.name): \(field.type.example)”（\(field.label.phrase.chinese)）"))
  }

  static func notAMap(
    _ field: Field, _ fields: FieldList, _ source: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    let example = fields.fields.prefix(2).map { "\($0.name): \($0.type.example)" }
      .joined(separator: ", ")
    return Diagnostic(
      .error, "not-a-map", source, range,
      Phrase(
        "'\(field.name)' has fields of its own", zh: "“\(field.name)”下面要分别写几个字段"),
      help: Phrase(
        "write them as {\(example)}, or one a line, indented",
        zh: "请写成 {\(example)}，或者缩进后每行写一个"))
  }

  static func notAScalar(_ field: Field, _ source: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "not-a-text", source, range,
      Phrase("'\(field.name)' takes one value", zh: "“\(field.name)”只能写一个值"),
      help: Phrase(
        "write it as '\(field.name): \(field.type.example)'; quote a text with colons or brackets",
        zh: "请写成“\(field.name): \(field.type.example)”；文字里有冒号或括号时请加引号"))
  }

  static func badValue(
    _ text: String, _ fault: ValueFault, of field: Field, _ source: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    let shown = text.unicodeScalars.count > 60 ? String(text.prefix(60)) + "…" : text
    return Diagnostic(
      .error, fault.id, source, range,
      Phrase(
        "\(field.name) '\(shown)' \(fault.reason.english)",
        zh: "\(field.name)“\(shown)”\(fault.reason.chinese)"),
      help: fault.help)
  }
}

extension FieldType {
  /// A value as an editor would write it.
  var example: String {
    switch self {
    case .text, .markdown: "…"
    case .day, .when: "2026-03-05"
    case .year: "2026"
    case .period: "2026-Q3"
    case .count: "36"
    case .number: "2.5"
    case .percent: "60%"
    case .money: "180000 CNY"
    case .flag: "yes"
    case .choice(let choices): choices.first?.code ?? "…"
    case .reference(let kinds): kinds.count == 1 ? "…" : "projects/east-road"
    case .list(let element): "[\(element.example)]"
    case .group: "{…}"
    case .image: "../photos/bridge.png"
    case .file: "../files/rules.pdf"
    case .link: "https://example.org/"
    case .language: "zh-Hans"
    case .timeZone: "Asia/Shanghai"
    case .color: "'#b3261e'"
    }
  }
}
