import GazettePrivacy
import GazetteText

/// What of a site goes through a channel, such as `feed` or `data`: nothing that is kept from search,
/// and nothing of people who have not agreed to the channel, nor what refers to or names them.
struct ChannelReach: Sendable {
  private let left: Set<Int32>
  /// The names in every language, as a JSON text has them too.
  private let names: WordSet
  private let site: Site

  init(_ channel: String, of site: Site) {
    self.site = site
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
    let titles = people.flatMap { index in
      let person = site.records[index]
      return ([person.fields] + person.translations.map(\.fields)).compactMap { $0[Member.name] }
    }
    names = WordSet(Set(titles.flatMap { [$0, Self.inJSON($0)] }).sorted())
  }

  /// Whether a record may go through as far as its references tell.
  func holds(_ record: Int) -> Bool { !left.contains(Int32(record)) }

  /// Whether a text names anybody who has not agreed.
  func names(in text: [UInt8]) -> Bool {
    !names.isEmpty && !names.matches(in: text, text.indices).isEmpty
  }

  /// Whether a record may go through with all that it says.
  func holdsAll(of index: Int) -> Bool {
    guard holds(index) else { return false }
    if names.isEmpty { return true }
    let record = site.records[index]
    let fields = [record.fields] + record.translations.map(\.fields)
    let bodies = [record.body] + record.translations.map(\.body)
    return !fields.contains(where: names(in:))
      && !bodies.contains { names(in: $0?.document.html ?? []) }
  }

  private func names(in fields: FieldSet) -> Bool {
    fields.entries.contains { names(in: $0.content.value) }
  }

  private func names(in value: FieldValue) -> Bool {
    switch value {
    case .text(let text): names(in: Array(text.utf8))
    case .markdown(let text): names(in: text.document.html)
    case .list(let items): items.contains { names(in: $0.value) }
    case .group(let fields): names(in: fields)
    default: false
    }
  }

  private static func inJSON(_ name: String) -> String {
    var out = OutputBuffer()
    out.appendJSONText(name)
    return out.text
  }
}
