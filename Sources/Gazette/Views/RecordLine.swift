import GazetteTemplates

/// What every list says of a record in a language: found once, shown on many pages.
///
/// A class, because a page asks it for one value after another.
final class RecordLine: Sendable {
  let title: String
  /// The record's page, or its row in the list of its kind.
  let address: SiteAddress
  let summary: String?
  let excerpt: String
  let date: When?
  /// Links to the pages of the record's tags.
  let tags: TemplateValue

  /// The lines of all records, by language and record.
  static func all(
    _ site: Site, _ plan: SitePlan, _ texts: [LanguageText], _ shared: [SharedValues], jobs: Int
  ) async -> [[RecordLine]] {
    var lines: [[RecordLine]] = []
    for (language, text) in texts.enumerated() {
      lines.append(
        await parallelMap(Array(site.records.indices), jobs: jobs) { slice in
          let titles = RecordTitle(site: site, tag: site.languages[language], text: text)
          return slice.map { RecordLine($0, language, titles, plan, shared[language]) }
        })
    }
    return lines
  }

  private init(
    _ index: Int, _ language: Int, _ titles: RecordTitle, _ plan: SitePlan, _ shared: SharedValues
  ) {
    let record = titles.site.records[index]
    let tag = titles.tag
    title = titles.of(index)
    address = plan.addresses.place(index, language)
    date = record.day
    summary = record.field(Common.summary, in: tag)
    tags = .list((record.fields[Common.tags] ?? []).compactMap { shared.tags[$0] })
    excerpt =
      summary
      ?? Excerpt.shortened(record.text(in: tag)?.document.excerpt ?? "", to: 90)
  }
}
