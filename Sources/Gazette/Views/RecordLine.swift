import GazetteTemplates

/// What every list says of a record in a language: found once, shown on many pages.
struct RecordLine: Sendable {
  let title: String
  /// The record's page, or its row in the list of its kind.
  let address: SiteAddress
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
    title = RecordTitle(site: site, tag: tag, text: text).of(index)
    address = plan.addresses.place(index, language)
    date = record.day
    excerpt =
      record.field(Common.summary, in: tag)
      ?? Excerpt.shortened(record.text(in: tag)?.document.excerpt ?? "", to: 90)
  }
}
