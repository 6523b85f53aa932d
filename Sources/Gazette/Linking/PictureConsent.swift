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
      let covers = member.fields[Member.consent]?[Consent.covers] ?? []
      if covers.contains(where: { $0.code == "photo" }) { return nil }
      return Diagnostic(
        .error, "no-valid-consent", record.source, person.range,
        Phrase(
          "'\(member.id)' has not agreed that pictures are shown",
          zh: "“\(member.id)”没有同意公开照片"),
        help: Phrase(
          "ask the person, and add 'photo' to 'covers' of the consent; or take the picture out",
          zh: "请征得本人同意，并在同意内容（covers）里加上“photo”；或撤下这张照片"),
        notes: [
          Diagnostic.Note(
            Phrase("the consent is here", zh: "本人同意写在这里"),
            at: SourceLocation(member.source, member.fields.range(Member.consent)))
        ])
    }
  }
}
