import GazettePrivacy
import GazetteText

/// What of a site goes through a channel, such as `feed` or `data`: nothing that is kept from search,
/// and nothing of people who have not agreed to the channel, nor what refers to or names them.
struct ChannelReach: Sendable {
  private let left: Set<Int32>
  /// The names in every language, as a JSON text has them too.
  private let names: WordSet

  init(_ channel: String, of site: Site, lines: [[RecordLine]]) {
    let people = site.records(of: Member.kind.name).filter { index in
      let channels = site.records[index].fields[Member.consent]?[Consent.channels] ?? []
      return !site.records[index].isUnnamed && !channels.contains { $0.code == channel }
    }
    var left: Set<Int32> = []
    for person in people { left.formUnion(site.referrers[person]) }
    left.formUnion(people.lazy.map { Int32($0) })
    for notice in site.records(of: Notice.kind.name) where site.records[notice].isKeptFromSearch {
      left.insert(Int32(notice))
    }
    self.left = left
    let titles = Set(people.flatMap { person in lines.map { $0[person].title } })
    names = WordSet(titles.flatMap { [$0, Self.inJSON($0)] }.sorted())
  }

  /// Whether a record may go through as far as its references tell.
  func holds(_ record: Int) -> Bool { !left.contains(Int32(record)) }

  /// Whether a text names anybody who has not agreed.
  func names(in text: [UInt8]) -> Bool {
    !names.isEmpty && !names.matches(in: text, text.indices).isEmpty
  }

  private static func inJSON(_ name: String) -> String {
    var out = OutputBuffer()
    out.appendJSONText(name)
    return String(decoding: out.bytes, as: UTF8.self)
  }
}
