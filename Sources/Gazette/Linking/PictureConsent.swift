import GazetteText

/// Whether everybody on the pictures of a record has agreed that pictures are shown.
struct PictureConsent {
  let record: Record
  let site: Site

  /// The people who have not, each at their place.
  var faults: [Diagnostic] {
    ([record.fields] + record.translations.map(\.fields)).flatMap { faults(in: $0) }
  }

  private func faults(in fields: FieldSet) -> [Diagnostic] {
    fields.entries.flatMap { entry -> [Diagnostic] in
      switch entry.content.value {
      case .group(let group): faults(ofGroup: group)
      case .list(let elements):
        elements.flatMap { element -> [Diagnostic] in
          if case .group(let group) = element.value { faults(ofGroup: group) } else { [] }
        }
      default: []
      }
    }
  }

  private func faults(ofGroup group: FieldSet) -> [Diagnostic] {
    guard case .list(let people)? = group[Photo.people.name]?.value else {
      return faults(in: group)
    }
    return people.compactMap { person in
      guard case .record(let index) = person.value else { return nil }
      let member = site.records[index]
      if member.agrees(to: "photo") { return nil }
      return Record.notAgreed(
        member, to: "photo", Phrase("pictures are shown", zh: "照片"), record.source, person.range)
    }
  }
}
