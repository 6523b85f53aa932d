import GazetteText

/// Whether everybody on the pictures of a record has agreed that pictures are shown.
struct PictureConsent {
  let site: Site

  /// The people on the pictures of a record who have not, each at their place.
  func faults(of record: Record) -> [Diagnostic] {
    var faults = faults(in: record.fields, of: record)
    for translation in record.translations {
      faults += self.faults(in: translation.fields, of: record)
    }
    return faults
  }

  private func faults(in fields: FieldSet, of record: Record) -> [Diagnostic] {
    fields.entries.flatMap { entry -> [Diagnostic] in
      switch entry.content.value {
      case .group(let group): faults(inGroup: group, of: record)
      case .list(let elements):
        elements.flatMap { element -> [Diagnostic] in
          guard case .group(let group) = element.value else { return [] }
          return faults(inGroup: group, of: record)
        }
      default: []
      }
    }
  }

  private func faults(inGroup group: FieldSet, of record: Record) -> [Diagnostic] {
    guard case .list(let people)? = group[Photo.people.name]?.value else {
      return faults(in: group, of: record)
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
