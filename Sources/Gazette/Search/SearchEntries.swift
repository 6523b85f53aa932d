import GazetteText

/// Writes what readers of a language can search for in each record:
/// `[id, title, date, tags, summary, text, lists, language]`.
///
/// The date is `20260305`, or `2026` of a record of a longer time, or 0. The lists are the places of
/// those that the record is in, where readers can filter by them. The language is left out where it is
/// the page's.
struct SearchEntries: Sendable {
  private let site: Site
  private let plan: SitePlan
  private let lines: [RecordLine]
  private let tag: String
  /// The titles of tags by their names.
  private let tags: [String: String]
  /// The bytes that a record may take, so that all records together stay a quick load.
  private let room: Int

  /// The bytes that an index of up to 16,000 records stays under.
  private static let longestIndex = 1_900_000
  private static let rooms = 120...1500
  /// The bytes of quotes, commas and brackets behind the tags, besides those of the lists.
  private static let signs = 8
  /// The bytes of text that a record has even if its title is long.
  private static let shortestText = 45

  init(site: Site, plan: SitePlan, lines: [RecordLine], language: Int, count: Int) {
    self.site = site
    self.plan = plan
    self.lines = lines
    tag = site.languages[language]
    tags = Dictionary(
      plan.tags.map { ($0.name, $0.title(language)) }, uniquingKeysWith: { first, _ in first })
    room = min(max(Self.longestIndex / max(1, count), Self.rooms.lowerBound), Self.rooms.upperBound)
  }

  /// The entry of a record.
  func entry(_ index: Int) -> [UInt8] {
    let record = site.records[index]
    let line = lines[index]
    var out = OutputBuffer(reserving: room)
    out.append(byte: UInt8(ascii: "["))
    out.appendJSONString(record.id)
    out.append(byte: UInt8(ascii: ","))
    out.appendJSONString(line.title)
    out.append(byte: UInt8(ascii: ","))
    out.append(decimal: Self.number(of: record))
    out.append(",[")
    for (place, name) in (record.fields[Common.tags] ?? []).enumerated() {
      if place > 0 { out.append(byte: UInt8(ascii: ",")) }
      out.appendJSONString(tags[name] ?? name)
    }
    out.append("],")
    let parts = plan.indexes[site.kindIndex(of: index)].parts(of: index)
    let lists = "[" + parts.map(String.init).joined(separator: ",") + "]"
    let rest = max(Self.shortestText, room - out.count - Self.signs - lists.utf8.count)
    let summary = record.kind.hasPages ? SearchText(line.summary ?? "", limit: rest).text : ""
    out.appendJSONString(summary)
    out.append(byte: UInt8(ascii: ","))
    out.appendJSONString(text(of: record, limit: rest - summary.utf8.count))
    out.append(byte: UInt8(ascii: ","))
    out.append(lists)
    if let language = record.foreignLanguage(on: tag) {
      out.append(byte: UInt8(ascii: ","))
      out.appendJSONString(language)
    }
    out.append(byte: UInt8(ascii: "]"))
    return out.bytes
  }

  private static func number(of record: Record) -> Int {
    guard let day = record.date?.day else { return 0 }
    let parts = day.components
    return record.day == nil ? parts.year : (parts.year * 100 + parts.month) * 100 + parts.day
  }

  /// The beginning of what the record's page or row says: its text, then its fields.
  private func text(of record: Record, limit: Int) -> String {
    var text = SearchText(limit: limit)
    if record.kind.hasPages, let body = record.text(in: tag) {
      text.append(html: body.document.html)
    }
    let translation = record.translation(tag)
    for entry in record.fields.entries {
      let field = record.kind.fields.fields[entry.slot]
      switch (translation?.fields[slot: entry.slot] ?? entry.content).value {
      case .markdown(let markdown): text.append(html: markdown.document.html)
      case .text(let words) where field.isFact || Self.shownInPlace.contains(field.name):
        text.append(words)
      default: continue
      }
    }
    return text.text
  }

  /// Fields that pages show in places of their own instead of among the facts.
  private static let shownInPlace: Set<String> = [Survey.question.name, Honour.citation.name]
}
