/// The titles of records in a language.
struct RecordTitle {
  let site: Site
  let tag: String
  let text: LanguageText

  /// The record's title; one without is named for the fields that its kind says, else for its id.
  func of(_ index: Int) -> String {
    let record = site.records[index]
    if let title = record.field(Key<String>(record.kind.titleField), in: tag) { return title }
    let parts = record.kind.titleFrom.compactMap { name in
      (record.translation(tag)?.fields[name] ?? record.fields[name]).flatMap { words($0.value) }
    }
    return parts.isEmpty ? record.id : parts.joined(separator: text["title-separator"])
  }

  private func words(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text): Excerpt.shortened(text, to: 40)
    case .choice(let choice): choice.label.text(in: tag)
    case .record(let index): of(index)
    case .period(let period): text.dates.period(period)
    case .when(let when): text.dates.long(when.day)
    case .year(let year): String(year)
    default: nil
    }
  }
}
