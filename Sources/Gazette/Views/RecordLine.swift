/// What every list says of a record in a language: found once, shown on many pages.
struct RecordLine: Sendable {
  let title: String
  /// Below the site's root.
  let address: String
  let excerpt: String
  let date: When?

  /// The lines of all records, by language and record.
  static func all(
    _ site: Site, _ plan: SitePlan, _ texts: [LanguageText], jobs: Int
  ) async -> [[RecordLine]] {
    var lines: [[RecordLine]] = []
    for language in site.languages.indices {
      lines.append(
        await parallelMap(Array(site.records.indices), jobs: jobs) { slice in
          slice.map { RecordLine($0, language, site, plan, texts[language]) }
        })
    }
    return lines
  }

  private init(
    _ index: Int, _ language: Int, _ site: Site, _ plan: SitePlan, _ text: LanguageText
  ) {
    let record = site.records[index]
    let tag = site.languages[language]
    title = Self.title(of: index, tag, site, separator: text["title-separator"])
    address = plan.addresses.record(index, language)
    date = record.date
    excerpt =
      record.field(Common.summary, in: tag)
      ?? Excerpt.shortened(record.text(in: tag)?.document.excerpt ?? "", to: 90)
  }

  /// The record's title; an honour without one is named for its type and who it was given to.
  private static func title(
    of index: Int, _ tag: String, _ site: Site, separator: String
  ) -> String {
    let record = site.records[index]
    if let title = record.field(Key<String>(record.kind.titleField), in: tag) { return title }
    if let type = record.fields[Honour.type], let to = record.fields[Honour.to] {
      return [type.value, to.value].map { Self.title(of: $0, tag, site, separator: separator) }
        .joined(separator: separator)
    }
    return record.id
  }
}
