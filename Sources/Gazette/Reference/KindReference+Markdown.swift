import GazetteText

extension KindReference {
  /// All kinds with their fields as a page of documentation.
  ///
  /// The fields that every kind has stand once.
  package func markdown(in language: MessageLanguage) -> String {
    var page = KindPage(reference: self, language: language)
    page.addIntroduction()
    page.addKinds()
    page.addCommonFields()
    for kind in kinds.kinds { page.add(kind) }
    for file in SettingsFile.all { page.add(file) }
    return page.text
  }
}

/// The page of documentation while it is written.
private struct KindPage {
  let reference: KindReference
  let language: MessageLanguage
  private(set) var text = ""

  init(reference: KindReference, language: MessageLanguage) {
    self.reference = reference
    self.language = language
  }

  mutating func addIntroduction() {
    text += Self.introduction.text(in: language)
  }

  mutating func addKinds() {
    heading(Phrase("All kinds", zh: "全部类型"))
    let rows = reference.kinds.kinds.map { kind in
      [
        Self.code(kind.folder), Self.code(kind.name), words(kind.label.phrase),
        words(kind.display.phrase), kind.forms.map { Self.code("." + $0) }.joined(separator: " "),
      ]
    }
    table(
      [
        Phrase("Folder", zh: "文件夹"), Phrase("Name", zh: "名称"), Phrase("What it is", zh: "说明"),
        Phrase("Shown", zh: "显示"), Phrase("Files", zh: "文件"),
      ], rows)
  }

  mutating func addCommonFields() {
    heading(Phrase("Fields of every kind", zh: "每类记录都有的字段"))
    fields(Common.fields)
  }

  mutating func add(_ kind: RecordKind) {
    heading(Phrase(kind.folder, zh: kind.folder + "：" + kind.label.phrase.chinese))
    if language == .english { text += "\(kind.label.phrase.english).\n\n" }
    for fact in reference.facts(of: kind, code: Self.code) {
      text += "- \(fact.map(words).joined(separator: language == .english ? " " : ""))\n"
    }
    text += "\n"
    fields(FieldParts(of: kind).own + FieldParts(of: kind).added)
    if !kind.rules.isEmpty {
      text += "\n\(words(KindReference.Words.rules))\n\n"
      text += kind.rules.map { "- \(words($0.about))\n" }.joined()
    }
    let example = RecordExample(kinds: reference.kinds)
    block(
      KindReference.Words.example(kind), kind.usuallyHasText ? "markdown" : "yaml",
      example.file(kind, text: words(KindReference.Words.body)))
    if kind.forms.contains("csv") {
      block(KindReference.Words.table(kind), "csv", example.header(kind) + example.row(kind))
    }
  }

  mutating func add(_ file: SettingsFile) {
    heading(Phrase(file.name, zh: file.name + "：" + file.about.chinese))
    if language == .english { text += "\(file.about.english).\n\n" }
    fields(file.fields.fields)
    block(
      KindReference.Words.example(file), "yaml",
      RecordExample(kinds: reference.kinds).yaml(file.fields))
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private mutating func heading(_ title: Phrase) { text += "\n## \(words(title))\n\n" }

  private mutating func block(_ title: Phrase, _ format: String, _ lines: String) {
    text += "\n\(words(title))\n\n```\(format)\n\(lines)```\n"
  }

  private mutating func fields(_ fields: [Field]) {
    table(
      [
        Phrase("Field", zh: "字段"), Phrase("Required", zh: "必填"), Phrase("What it is", zh: "说明"),
        Phrase("What to write", zh: "写法"),
      ], fields.flatMap { rows($0, below: "") })
  }

  /// The row of a field, and those of the fields within it: `consent.given`.
  private func rows(_ field: Field, below path: String) -> [[String]] {
    let row = [
      Self.code(path + field.name),
      field.presence == .required ? Phrase("yes", zh: "是").text(in: language) : "",
      words(field.meaning), words(field.type.words(reference.kinds, code: Self.code)),
    ]
    let inner = field.type.inner?.fields ?? []
    return [row] + inner.flatMap { rows($0, below: path + field.name + ".") }
  }

  private mutating func table(_ titles: [Phrase], _ rows: [[String]]) {
    text += "| " + titles.map(words).joined(separator: " | ") + " |\n"
    text += "|" + titles.map { _ in "---|" }.joined() + "\n"
    for cells in rows {
      let line = cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")
      text += "| \(line) |\n"
    }
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  private static let introduction = Phrase(
    """
    # Kinds and fields

    All kinds of records with their fields, and the settings of a site.

    <!-- Written by `gazette kinds --markdown --language en` from the declarations; do not edit by hand. -->

    `gazette kinds` lists the kinds of a site, its own among them, and `gazette kinds projects` the
    fields of one. The folder below `Content` says of which kind a record is, the name of its file is
    its id. A field within a field is written below it, indented: `consent.given` is `given` below
    `consent`. In a table, the items of a list are parted by semicolons.

    """,
    zh: """
      # 记录类型与字段

      全部记录类型和它们的字段，以及网站的设置。

      <!-- 由 `gazette kinds --markdown --language zh` 按声明生成，请勿手改。 -->

      `gazette kinds` 列出网站的全部记录类型（包括本站自定义的），`gazette kinds projects` 列出其中一类的字段。
      记录放在 `Content` 下哪个文件夹，就是哪一类；文件名就是它的代号。字段里面的字段缩进写在下一行：
      `consent.given` 就是 `consent` 下面的 `given`。写成表格时，列表的各项用分号隔开。

      """)
}
