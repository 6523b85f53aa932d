import GazetteMarkup
import GazetteText

/// What is wrong with the files of the theme's texts.
extension Diagnostic {
  static func noTexts(_ language: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "unknown-language", path: "Templates/text/\(language).yml",
      Phrase("the theme has no texts in '\(language)'", zh: "主题里没有“\(language)”的文字"),
      help: .didYouMean(NearMiss.of(language, in: known))
        ?? Phrase(
          "use one of " + known.joined(separator: ", ")
            + ", or translate one of these files into Templates/text/\(language).yml",
          zh: "可用：" + known.joined(separator: "、") + "；也可以把其中一个译成 Templates/text/\(language).yml"))
  }

  static func missingText(_ key: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "missing-text", file, nil,
      Phrase("the text '\(key)' is missing", zh: "缺少“\(key)”的文字"),
      help: Phrase("add a line '\(key): …'", zh: "请加上一行“\(key): …”"))
  }

  static func missingCounted(_ key: String, _ file: SourceFile, forms: [String]) -> Diagnostic {
    let line = "\(key): {" + forms.map { "\($0): \"… {count} …\"" }.joined(separator: ", ") + "}"
    return Diagnostic(
      .error, "missing-text", file, nil,
      Phrase(
        "the text '\(key)' with its plural forms is missing", zh: "缺少“\(key)”的文字（按数量分形式）"),
      help: Phrase("add a line '\(line)'", zh: "请加上一行“\(line)”"))
  }

  static func textIsNoText(_ key: String, _ file: SourceFile, _ range: ByteRange) -> Diagnostic {
    Diagnostic(
      .error, "not-a-text", file, range,
      Phrase("'\(key)' should be a text", zh: "“\(key)”应当是一段文字"),
      help: Phrase("write it on one line, quoted if need be", zh: "请写成一行，必要时加引号"))
  }

  static func missingPlural(
    _ form: String, of owner: DataEntry, _ file: SourceFile, _ language: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "missing-plural", file, owner.keyRange,
      Phrase(
        "'\(owner.key)' has no form '\(form)', which '\(language)' needs",
        zh: "“\(owner.key)”缺少“\(form)”形式，“\(language)”要用到它"),
      help: Phrase("add '\(form): \"… {count} …\"'", zh: "请加上“\(form): \"… {count} …\"”"))
  }

  static func unusedPlural(
    _ entry: DataEntry, _ file: SourceFile, _ language: String, _ forms: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning, "unused-plural", file, entry.keyRange,
      Phrase(
        "'\(language)' has no plural form '\(entry.key)', so this text is never shown",
        zh: "“\(language)”没有“\(entry.key)”这种数量形式，这段文字不会显示"),
      help: .didYouMean(NearMiss.of(entry.key, in: forms))
        ?? Phrase(
          "delete it; the forms of '\(language)' are: " + forms.joined(separator: ", "),
          zh: "请删掉它；“\(language)”的形式有：" + forms.joined(separator: "、")))
  }

  static func unknownPlaceholder(
    _ found: String, _ file: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", file, range,
      Phrase(
        "'\(found)' stands for nothing in a text with a count", zh: "“\(found)”在带数量的文字里没有含义"),
      help: Phrase(
        "write '{count}' where the number should stand", zh: "请在写数字的地方写“{count}”"))
  }
}
