import GazettePrivacy

/// Which records may appear in a channel of publication, such as `feed` or `print`: those that are of,
/// refer to and mention nobody who is named on the site and has not agreed to the channel.
struct ChannelConsent: Sendable {
  private let left: Set<Int>
  private let names: WordSet
  private let site: Site

  init(_ site: Site, channel: String) {
    self.site = site
    let people = site.records(of: Member.kind.name).filter { index in
      let channels = site.records[index].fields[Member.consent]?[Consent.channels] ?? []
      return !site.records[index].isUnnamed && !channels.contains { $0.code == channel }
    }
    left = Set(people).union(people.flatMap { site.referrers[$0].map { Int($0) } })
    names = WordSet(
      people.flatMap { index in
        let person = site.records[index]
        return ([person.fields] + person.translations.map(\.fields)).compactMap { $0[Member.name] }
      })
  }

  /// Whether a record may appear as far as some texts show it.
  func allows(_ record: Int, showing texts: [String]) -> Bool {
    if left.contains(record) { return false }
    return names.isEmpty || !texts.contains { mentions(Array($0.utf8)) }
  }

  /// Whether a record may appear with all that it says.
  func allows(_ record: Int) -> Bool {
    if left.contains(record) { return false }
    if names.isEmpty { return true }
    let record = site.records[record]
    let (fields, bodies) = (
      [record.fields] + record.translations.map(\.fields),
      [record.body] + record.translations.map(\.body)
    )
    return !fields.contains(where: mentions)
      && !bodies.contains { mentions($0?.document.html ?? []) }
  }

  private func mentions(_ bytes: [UInt8]) -> Bool {
    !names.matches(in: bytes, bytes.indices).isEmpty
  }

  private func mentions(_ fields: FieldSet) -> Bool {
    fields.entries.contains { mentions($0.content.value) }
  }

  private func mentions(_ value: FieldValue) -> Bool {
    switch value {
    case .text(let text): mentions(Array(text.utf8))
    case .markdown(let text): mentions(text.document.html)
    case .list(let items): items.contains { mentions($0.value) }
    case .group(let fields): mentions(fields)
    default: false
    }
  }
}
