import GazetteText

/// Finds out what is to be withheld, from the members and the takedowns of a site.
struct WithheldMaker {
  let asOf: CivilDay
  private(set) var withheld = Withheld()
  private(set) var diagnostics: [Diagnostic] = []
  private var patterns: [TextMask.Pattern] = []
  /// The names of members who are shown by name.
  private var shownNames: Set<String> = []

  /// What is withheld, and what is wrong with the requests.
  static func make(
    _ drafts: [RecordDraft], asOf: CivilDay
  ) -> (Withheld, [Diagnostic]) {
    var maker = WithheldMaker(asOf: asOf)
    maker.addMembers(drafts.filter { $0.record.kind.name == Member.kind.name })
    for draft in drafts where draft.record.kind.name == Takedown.kind.name && draft.language == nil
    {
      maker.addTakedown(draft.record)
    }
    maker.withheld.mask = TextMask(maker.patterns)
    return (maker.withheld, maker.diagnostics)
  }

  private init(asOf: CivilDay) { self.asOf = asOf }

  private mutating func addMembers(_ drafts: [RecordDraft]) {
    let names = Dictionary(grouping: drafts, by: \.id).mapValues { variants in
      variants.compactMap { $0.record.fields[Member.name] }
    }
    var unnamed: [(Record, Standing)] = []
    for draft in drafts where draft.language == nil {
      let standing = Standing(of: draft.record.fields, asOf: asOf)
      if standing == .named {
        // One whose record is not public yet may be named elsewhere; that is the editor's choice.
        shownNames.formUnion(names[draft.id] ?? [])
      } else {
        unnamed.append((draft.record, standing))
      }
    }
    for (member, standing) in unnamed { add(member, standing, names: names[member.id] ?? []) }
    if !unnamed.isEmpty {
      patterns += shownNames.map {
        TextMask.Pattern(text: $0, replacement: nil, owner: 0)
      }
    }
  }

  private mutating func add(_ member: Record, _ standing: Standing, names: [String]) {
    let owner = withheld.owners.count
    withheld.people[member.id] = owner
    var keepsInitials = true
    switch standing {
    case .named: return
    case .anonymous(let anonymity):
      withheld.anonymous[member.id] = anonymity
      keepsInitials = anonymity == .initials
      addOwner(member, at: Member.anonymous, Phrase("is not named", zh: "不具名"))
    case .withdrawn(let day):
      withheld.records[member.name] = (.withdrawn(day), owner)
      addOwner(
        member, at: Member.consent,
        Phrase("withdrew the consent on \(day)", zh: "已于 \(day) 撤回同意"))
    }
    for name in Set(names).sorted() where name.unicodeScalars.count > 1 {
      if shownNames.contains(name) {
        diagnostics.append(sharedName(name, member))
        continue
      }
      patterns.append(
        TextMask.Pattern(
          text: name, replacement: PersonName.mask(name, keepsInitials: keepsInitials), owner: owner
        ))
    }
  }

  private mutating func addTakedown(_ record: Record) {
    let fields = record.fields
    guard let day = fields[Takedown.decided]?.day, day <= asOf,
      let action = fields[Takedown.action]?.code, fields[Takedown.gone] != true
    else { return }
    let owner = withheld.owners.count
    let texts = fields[Takedown.texts] ?? []
    let hasTarget = fields[Takedown.record] != nil || fields[Takedown.file] != nil
    let isComplete =
      switch action {
      case "mask": !texts.isEmpty
      case "correct": fields[Takedown.record] != nil
      default: hasTarget || !texts.isEmpty
      }
    guard isComplete else {
      diagnostics.append(nothingNamed(record, action))
      return
    }
    addOwner(record, at: Takedown.action, Phrase("was decided on \(day)", zh: "已于 \(day) 决定"))
    if action == "remove" {
      if let name = fields[Takedown.record] { withheld.records[name] = (.takenDown(day), owner) }
      if let file = fields[Takedown.file] { withheld.files["Content/" + file] = owner }
    }
    if action == "correct" {
      withheld.corrected.append(
        (fields[Takedown.record] ?? "", fields[Takedown.received]?.day ?? day, owner))
    } else {
      patterns += texts.filter { !$0.isEmpty }.map {
        TextMask.Pattern(text: $0, replacement: PersonName.blank($0), owner: owner)
      }
    }
  }

  private mutating func addOwner<Value>(_ record: Record, at key: Key<Value>, _ reason: Phrase) {
    withheld.owners.append(
      Withheld.Owner(
        name: record.name, source: record.source,
        range: record.fields.range(key) ?? ByteRange(at: record.range.lower), reason: reason))
  }

  private func sharedName(_ name: String, _ member: Record) -> Diagnostic {
    member.fault(
      .warning, "shared-name", at: Member.name,
      Phrase(
        "another person who is shown has the name '\(name)' too, so it is not masked in texts",
        zh: "另一位公开的人也叫“\(name)”，所以各处文字里的这个名字没有隐去"),
      help: Phrase(
        "look through the texts that name this one, and mend them by hand",
        zh: "请查看写到这一位的文字，手工改好"))
  }

  private func nothingNamed(_ record: Record, _ action: String) -> Diagnostic {
    record.fault(
      .error, "takedown-without-target", at: Takedown.action,
      Phrase(
        "the request is decided, but does not say what to \(action)",
        zh: "请求已经决定，但没有写明要处理的对象"),
      help: Phrase(
        "name a 'record', a 'file' or the 'words'; or write 'gone: yes' if it is out of the files",
        zh: "请写明记录（record）、文件（file）或文字（words）；如果已经从文件里删掉，请写“gone: yes”"))
  }
}
