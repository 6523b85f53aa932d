import GazetteText

extension KindReference {
  /// The headings and short words of the reference.
  enum Words {
    static let required = Phrase("required", zh: "必填")
    static let fields = Phrase("Fields:", zh: "字段：")
    static let added = Phrase("Fields that this site adds:", zh: "本站增加的字段：")
    static let common = Phrase("Fields of every kind:", zh: "每类记录都有的字段：")
    static let rules = Phrase("What must hold:", zh: "填写规则：")
    static let body = Phrase("The text, with Markdown.", zh: "正文，可用 Markdown。")

    static func example(_ kind: RecordKind) -> Phrase {
      let form = kind.usuallyHasText ? "md" : "yml"
      let path = "Content/\(kind.folder)/\(RecordExample.id).\(form)"
      return Phrase("An example, \(path):", zh: "示例 \(path)：")
    }

    static func example(_ file: SettingsFile) -> Phrase {
      Phrase("An example, Content/\(file.name):", zh: "示例 Content/\(file.name)：")
    }

    static func table(_ kind: RecordKind) -> Phrase {
      Phrase(
        "As a table, Content/\(kind.folder).csv:", zh: "写成表格 Content/\(kind.folder).csv：")
    }
  }
}
