import GazettePrivacy
import GazetteText

/// Says what disappeared, and finds what could not be made to.
struct WithheldReport {
  let withheld: Withheld
  let hidden: [String: (reason: Hidden, owner: Int)]
  let hits: [TextMask.Hit]
  let drops: [Withheld.Drop]
  let store: RecordStore

  /// What disappeared on whose account; requests that could not be carried out.
  var diagnostics: [Diagnostic] {
    withheld.owners.indices.flatMap { owner in
      [said(owner)].compactMap { $0 } + unfulfilled(owner)
    } + tellingIDs
  }

  /// Records whose addresses tell who a person is that is not named.
  private var tellingIDs: [Diagnostic] {
    let ids = withheld.people.keys.sorted()
    let words = WordSet(ids)
    return store.records.compactMap { record in
      guard record.kind.display != .hidden, hidden[record.name] == nil, !record.isUnnamed,
        let match = words.matches(in: Array(record.id.utf8), 0..<record.id.utf8.count).first
      else { return nil }
      let id = ids[match.word]
      return Diagnostic(
        .error, "telling-id", record.source, ByteRange(at: record.range.lower),
        Phrase(
          "the address of '\(record.name)' tells who '\(id)' is, who must not be named",
          zh: "“\(record.name)”的网址会让人认出不能具名的“\(id)”"),
        help: Phrase("rename the record", zh: "请给这条记录改名"))
    }
  }

  private func said(_ number: Int) -> Diagnostic? {
    let owner = withheld.owners[number]
    let records = store.records.map(\.name).filter { hidden[$0]?.owner == number }
    let mentions = hits.filter { $0.owner == number && !owner.isFile($0.path) }
    let pictures = drops.filter { $0.owner == number }
    if records.isEmpty, mentions.isEmpty, pictures.isEmpty { return nil }
    var notes = records.prefix(10).map {
      Diagnostic.Note(Phrase("'\($0)' is not shown", zh: "“\($0)”不再显示"))
    }
    notes += mentions.prefix(10).map {
      Diagnostic.Note(
        Phrase("masked in \($0.path)", zh: "已在 \($0.path) 里隐去"))
    }
    return Diagnostic(
      .note, "withheld", owner.source, owner.range,
      Phrase(
        "'\(owner.name)' \(owner.reason.english): left out are \(count(records.count, "record")), "
          + "\(count(pictures.count, "picture")) or files and "
          + "\(count(mentions.count, "mention")) in texts",
        zh: "“\(owner.name)”\(owner.reason.chinese)：不再显示 \(records.count) 条记录、"
          + "\(pictures.count) 个图片或附件，文字里隐去 \(mentions.count) 处"),
      notes: notes)
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// What a request names that there is not: it may be mistyped, and so nothing would be done.
  private func unfulfilled(_ number: Int) -> [Diagnostic] {
    let owner = withheld.owners[number]
    guard owner.name.hasPrefix(Takedown.kind.folder + "/") else { return [] }
    var faults: [Diagnostic] = []
    let names = store.records.map(\.name)
    for (name, entry) in withheld.records.sorted(by: { $0.key < $1.key })
    where entry.owner == number && !names.contains(name) {
      faults.append(missing(name, among: names, owner))
    }
    for (file, of) in withheld.files.sorted(by: { $0.key < $1.key })
    where of == number && !store.assets.contains(file) {
      let files = store.assets.map { String($0.dropFirst("Content/".count)) }.sorted()
      faults.append(missing(String(file.dropFirst("Content/".count)), among: files, owner))
    }
    for corrected in withheld.corrected where corrected.owner == number {
      guard let record = store.records.first(where: { $0.name == corrected.name }) else {
        faults.append(missing(corrected.name, among: names, owner))
        continue
      }
      let changes = record.fields[Key<[FieldSet]>("changes")] ?? []
      let isDone = changes.contains { change in
        change[Change.date].map { $0.day >= corrected.since } ?? false
      }
      if !isDone { faults.append(notCorrected(corrected.name, owner)) }
    }
    let hasText = withheld.mask.hasOwner(number)
    if hasText, !hits.contains(where: { $0.owner == number && !owner.isFile($0.path) }) {
      faults.append(missing("words", among: [], owner))
    }
    return faults
  }

  private func missing(
    _ name: String, among names: [String], _ owner: Withheld.Owner
  ) -> Diagnostic {
    Diagnostic(
      .error, "takedown-not-found", owner.source, owner.range,
      Phrase(
        "the request cannot be carried out: '\(name)' is not in the files",
        zh: "无法处理这个请求：文件里没有“\(name)”"),
      help: .didYouMean(NearMiss.of(name, in: names))
        ?? Phrase(
          "correct it; or write 'gone: yes' if it has been taken out of the files",
          zh: "请改正；如果已经从文件里删掉，请写“gone: yes”"))
  }

  private func notCorrected(_ name: String, _ owner: Withheld.Owner) -> Diagnostic {
    Diagnostic(
      .error, "takedown-not-corrected", owner.source, owner.range,
      Phrase(
        "'\(name)' was to be corrected, but tells of no change since the request came",
        zh: "“\(name)”应当更正，但收到请求以后没有更新记录"),
      help: Phrase(
        "correct it, and say so in its 'changes'", zh: "请更正，并写进它的“changes”"))
  }

  /// Where a withheld text is left that cannot be masked: settings, templates and attachments, and
  /// the names of published files.
  func remaining(in tree: SourceTree) throws(IOFailure) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for path in tree.paths {
      let isSettings = path.hasPrefix("Templates/") || path.hasPrefix("Content/site.")
      // Of a picture only its pixels are published, under another name.
      let isFile = store.assets.contains(path) && !AssetFormat.isPicture(path)
      guard isSettings || isFile else { continue }
      if let owner = withheld.mask.owner(in: try tree.read(path)) ?? named(path) {
        guard withheld.files[path] == nil else { continue }
        faults.append(left(path, withheld.owners[owner]))
      }
    }
    return faults
  }

  /// The person after whom a file is named.
  private func named(_ path: String) -> Int? {
    guard store.assets.contains(path) else { return nil }
    if let owner = withheld.mask.owner(in: Array(path.utf8)) { return owner }
    let stem = (path.split(separator: "/").last ?? "").split(separator: ".").first ?? ""
    return withheld.people[String(stem)]
  }

  private func left(_ path: String, _ owner: Withheld.Owner) -> Diagnostic {
    Diagnostic(
      .error, "withheld-text", path: path,
      Phrase(
        "the file names what must not appear: '\(owner.name)' \(owner.reason.english)",
        zh: "这个文件里有不能公开的内容：“\(owner.name)”\(owner.reason.chinese)"),
      help: Phrase(
        "take it out, or rename the file if its name is meant",
        zh: "请把它删掉；如果是文件名里有，请改名"))
  }
}
