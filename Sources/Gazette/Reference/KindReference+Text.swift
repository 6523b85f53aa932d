import GazetteText

extension KindReference {
  /// All kinds and settings, one a line: folder, name, label, where shown, in which files.
  package func kindList(in language: MessageLanguage) -> String {
    let kindRows = kinds.kinds.map { kind in
      [
        kind.folder, kind.name, kind.label.phrase.text(in: language),
        kind.display.phrase.text(in: language), kind.forms.joined(separator: " "),
      ]
    }
    let files = SettingsFile.all.map { [$0.name, "", $0.about.text(in: language)] }
    return TextColumns(kindRows + files).text(indent: "")
  }

  /// All that can be written for a subject, for a terminal.
  package func text(of subject: Subject, in language: MessageLanguage) -> String {
    switch subject {
    case .kind(let kind): text(of: kind, in: language)
    case .settings(let file): text(of: file, in: language)
    }
  }

  private func text(of kind: RecordKind, in language: MessageLanguage) -> String {
    let parts = FieldParts(of: kind)
    var out = "\(kind.folder) (\(kind.name)): \(kind.label.phrase.text(in: language))\n"
    let facts = facts(of: kind) { $0 }
    out += TextColumns(facts.map { $0.map { $0.text(in: language) } }).text(indent: "")
    out += section(Words.fields, parts.own, language)
    out += section(Words.added, parts.added, language)
    out += section(Words.common, Common.fields, language)
    if !kind.rules.isEmpty {
      out += "\n\(Words.rules.text(in: language))\n"
      out += kind.rules.map { "  - \($0.about.text(in: language))\n" }.joined()
    }
    let example = RecordExample(kinds: kinds)
    out += "\n\(Words.example(kind).text(in: language))\n"
    out += example.file(kind, text: Words.body.text(in: language))
    if kind.forms.contains("csv") {
      out +=
        "\n\(Words.table(kind).text(in: language))\n" + example.header(kind) + example.row(kind)
    }
    return out
  }

  private func text(of file: SettingsFile, in language: MessageLanguage) -> String {
    var out = "Content/\(file.name): \(file.about.text(in: language))\n"
    out += section(Words.fields, file.fields.fields, language)
    out += "\n\(Words.example(file).text(in: language))\n"
    return out + RecordExample(kinds: kinds).yaml(file.fields)
  }

  private func section(
    _ title: Phrase, _ fields: [Field], _ language: MessageLanguage
  ) -> String {
    if fields.isEmpty { return "" }
    let table = TextColumns(fields.flatMap { rows($0, indent: "", language) })
    return "\n\(title.text(in: language))\n" + table.text(indent: "  ")
  }

  /// The row of a field, and those of the fields within it, indented.
  private func rows(_ field: Field, indent: String, _ language: MessageLanguage) -> [[String]] {
    let row = [
      indent + field.name,
      field.presence == .required ? Words.required.text(in: language) : "",
      field.meaning.text(in: language), field.type.words(kinds) { $0 }.text(in: language),
    ]
    let inner = field.type.inner?.fields ?? []
    return [row] + inner.flatMap { rows($0, indent: indent + "  ", language) }
  }
}
