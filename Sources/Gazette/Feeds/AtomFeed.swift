import GazetteText

/// The Atom feed of a language (RFC 4287): the records that are news, newest first.
struct AtomFeed {
  let stage: Stage
  let language: Int
  /// The base of absolute addresses, ending in `/`.
  let base: String

  static let newsKinds: Set<String> = ["activity", "project", "honour", "notice", "policy"]
  static let length = 20

  /// The feed as a file.
  func bytes() -> [UInt8] {
    let records = newest()
    var out = OutputBuffer()
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    out.appendEscaped(tag)
    out.append("\">\n")
    element("title", stage.site.settings.value(SiteFields.name, in: tag) ?? "", to: &out)
    let home = stage.plan.addresses.home(language)
    link(Addresses.withoutIndex(home), relation: nil, to: &out)
    link(stage.plan.addresses.feed(language), relation: "self", to: &out)
    element("id", absolute(Addresses.withoutIndex(home)), to: &out)
    let last =
      records.first.flatMap { stage.lines[language][$0].date } ?? When(day: stage.site.asOf)
    element("updated", timestamp(last), to: &out)
    for record in records { entry(record, to: &out) }
    out.append("</feed>\n")
    return out.bytes
  }

  private var tag: String { stage.site.languages[language] }

  /// The newest records that have happened, by date: none that is kept from search, and none that
  /// refers to or names a person who has not agreed to be in feeds.
  private func newest() -> [Int] {
    let now = stage.site.now
    let reach = ChannelReach("feed", of: stage.site)
    var found: [(when: When, index: Int)] = []
    for (kind, range) in zip(stage.site.kinds.kinds, stage.site.ranges)
    where Self.newsKinds.contains(kind.name) {
      // Within a kind, records come newest first.
      let past = range.lazy.compactMap { index -> (when: When, index: Int)? in
        let record = stage.site.records[index]
        guard let date = record.date, date.hasCome(at: now), reach.holds(index) else { return nil }
        let line = stage.lines[language][index]
        let isNamed = reach.names(in: Array((line.title + "\n" + line.excerpt).utf8))
        return isNamed ? nil : (date, index)
      }
      found += past.prefix(Self.length)
    }
    return found.sorted { ($1.when, $0.index) < ($0.when, $1.index) }
      .prefix(Self.length).map(\.index)
  }

  private func entry(_ index: Int, to out: inout OutputBuffer) {
    let line = stage.lines[language][index]
    out.append("<entry>\n")
    element("title", line.title, to: &out)
    link(line.address.path, relation: nil, to: &out)
    element("id", absolute(line.address.path), to: &out)
    element("updated", timestamp(line.date ?? When(day: stage.site.asOf)), to: &out)
    out.append("<author>")
    element("name", stage.site.settings.value(SiteFields.name, in: tag) ?? "", to: &out)
    out.append("</author>\n")
    if !line.excerpt.isEmpty { element("summary", line.excerpt, to: &out) }
    out.append("</entry>\n")
  }

  private func element(_ name: String, _ text: String, to out: inout OutputBuffer) {
    out.append("<\(name)>")
    out.appendEscaped(text)
    out.append("</\(name)>\n")
  }

  private func link(_ path: String, relation: String?, to out: inout OutputBuffer) {
    out.append("<link href=\"")
    out.appendEscaped(absolute(path))
    out.append(relation.map { "\" rel=\"\($0)\"/>\n" } ?? "\"/>\n")
  }

  private func absolute(_ path: String) -> String {
    var encoded = OutputBuffer()
    encoded.appendPercentEncoded(path: path)
    return base + encoded.text
  }

  /// RFC 3339, with the offset of the site's zone; a day begins at midnight.
  private func timestamp(_ when: When) -> String {
    stage.site.settings.zone.timestamp(When(day: when.day, minute: when.minute ?? 0))
  }
}
