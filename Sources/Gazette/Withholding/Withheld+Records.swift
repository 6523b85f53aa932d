import GazetteText

extension Withheld {
  /// A record as far as it may be shown: members who are not named without what tells who they are,
  /// and no picture of people who are on none.
  func applied(to draft: RecordDraft, _ drops: inout [Drop]) -> RecordDraft {
    let record = draft.record
    if record.kind.name == Member.kind.name, let anonymity = anonymous[record.id] {
      return RecordDraft(record.withoutName(anonymity), language: draft.language)
    }
    if people.isEmpty && files.isEmpty { return draft }
    let fields = record.fields.without(self, in: record.source.path, &drops)
    return RecordDraft(
      Record(record, fields: fields, body: record.body, translations: []), language: draft.language)
  }

  /// Why records are not shown, by name: the withheld ones, and those that cannot be without them,
  /// such as the honour of a person.
  func hidden(among records: [Record], kinds: KindTable) -> [String: (reason: Hidden, owner: Int)] {
    var hidden = self.records
    if hidden.isEmpty { return hidden }
    var isChanged = true
    while isChanged {
      isChanged = false
      for record in records where hidden[record.name] == nil {
        let needed = record.neededRecords(kinds).lazy.compactMap { hidden[$0] }.first
        guard let needed else { continue }
        hidden[record.name] = needed
        isChanged = true
      }
    }
    return hidden
  }
}

extension Record {
  /// The records without which this one cannot be: what its required fields refer to, by name.
  fileprivate func neededRecords(_ kinds: KindTable) -> [String] {
    fields.entries.compactMap { entry in
      let field = kind.fields.fields[entry.slot]
      guard field.presence == .required, case .name(let name) = entry.content.value else {
        return nil
      }
      let first = field.type.referencedKinds.first.flatMap { kinds.index(name: $0) }
      let folder = name.folder ?? first.map { kinds.kinds[$0].folder }
      return folder.map { $0 + "/" + name.id }
    }
  }

  /// A member of whom only initials or role, unit and year are said.
  fileprivate func withoutName(_ anonymity: Anonymity) -> Record {
    let kept = [
      "role", "unit", "joined", "consent", "minor", "anonymous", "draft", "publish", "expires",
    ]
    let range = fields.range(Member.name) ?? range
    let name =
      switch anonymity {
      case .initials: fields[Member.name].map(PersonName.initials)
      case .role: fields[Key<String>("role")]
      }
    var entries = fields.entries.filter { kept.contains(kind.fields.fields[$0.slot].name) }
    if let name, let slot = kind.fields.slot(of: Member.name.name) {
      entries.append(
        FieldSet.Entry(
          slot: slot, keyRange: range, content: RangedValue(value: .text(name), range: range)))
    }
    return Record(
      self, fields: FieldSet(kind.fields, entries), body: nil, translations: [])
  }
}

extension FieldSet {
  /// The fields without pictures of withheld people and without withheld files.
  fileprivate func without(
    _ withheld: Withheld, in path: String, _ drops: inout [Withheld.Drop]
  ) -> FieldSet {
    guard entries.contains(where: { $0.content.value.mayBeWithheld }) else { return self }
    let kept = entries.compactMap { entry -> Entry? in
      guard let value = Self.without(withheld, in: path, entry.content, &drops) else { return nil }
      return Entry(slot: entry.slot, keyRange: entry.keyRange, content: value)
    }
    return FieldSet(declaration, kept)
  }

  private static func without(
    _ withheld: Withheld, in path: String, _ content: RangedValue, _ drops: inout [Withheld.Drop]
  ) -> RangedValue? {
    switch content.value {
    case .list(let elements):
      let kept = elements.compactMap { without(withheld, in: path, $0, &drops) }
      if kept.isEmpty, !elements.isEmpty { return nil }
      return RangedValue(value: .list(kept), range: content.range)
    case .group(let group):
      if let owner = group.owner(withheld, in: path) {
        drops.append(Withheld.Drop(owner: owner, path: path, range: content.range))
        return nil
      }
      return RangedValue(
        value: .group(group.without(withheld, in: path, &drops)), range: content.range)
    case .path(let file):
      guard let full = SitePath.resolve(file, from: path), let owner = withheld.files[full] else {
        return content
      }
      drops.append(Withheld.Drop(owner: owner, path: path, range: content.range))
      return nil
    default: return content
    }
  }

  /// Who is the reason that a picture or attachment is left out, if anyone is.
  private func owner(_ withheld: Withheld, in path: String) -> Int? {
    for entry in entries {
      switch (declaration.fields[entry.slot].name, entry.content.value) {
      case (Photo.people.name, .list(let people)):
        for person in people {
          if case .name(let name) = person.value, let owner = withheld.people[name.id] {
            return owner
          }
        }
      case (_, .path(let file)):
        if let full = SitePath.resolve(file, from: path), let owner = withheld.files[full] {
          return owner
        }
      default: continue
      }
    }
    return nil
  }
}

extension FieldValue {
  /// Whether the value can hold a picture or a file.
  fileprivate var mayBeWithheld: Bool {
    switch self {
    case .path, .group: true
    case .list(let elements): elements.first?.value.mayBeWithheld ?? false
    default: false
    }
  }
}
