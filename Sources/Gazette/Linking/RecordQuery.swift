import GazetteText

/// A list of records as a page declares it: `list: {of: activities, where: type=study, limit: 5}`.
struct RecordQuery: Sendable {
  /// The place of the kind in the table of kinds.
  let kind: Int
  private let condition: (field: String, value: String)?
  private let sort: (field: String, isDescending: Bool)?
  private let limit: Int
  private let group: String?

  /// Why a list cannot be read: the part that is wrong, and how to mend it.
  struct Fault: Error {
    let key: Key<String>
    let message: Phrase
    let help: Phrase?
  }

  init(_ list: FieldSet, kinds: KindTable) throws(Fault) {
    let folder = list[PageList.of] ?? ""
    guard let kind = kinds.index(folder: folder) else {
      throw Fault(
        key: PageList.of,
        message: Phrase("'\(folder)' is not a kind of record", zh: "“\(folder)”不是任何一类记录的文件夹"),
        help: .didYouMean(NearMiss.of(folder, in: kinds.kinds.map(\.folder))))
    }
    self.kind = kind
    let fields = kinds.kinds[kind].fields
    limit = list[PageList.limit] ?? .max
    condition = try list[PageList.condition].map { text throws(Fault) in
      try Self.condition(text, fields)
    }
    sort = try list[PageList.sort].map { text throws(Fault) in
      let name = text.hasPrefix("-") ? String(text.dropFirst()) : text
      return (try Self.field(name, fields, PageList.sort).name, text.hasPrefix("-"))
    }
    group = try list[PageList.group].map { name throws(Fault) in
      name == "year" ? name : try Self.field(name, fields, PageList.group).name
    }
  }

  /// The records of the list in groups, in order; one group without a name if there are none.
  func groups(in site: Site) -> [(value: FieldValue?, year: Int?, records: [Int32])] {
    var found = site.ranges[kind].filter { index in
      guard let condition else { return true }
      let value = site.records[index].fields[condition.field]?.value
      return value.map { Self.words($0, site).contains(condition.value) } ?? false
    }
    if let sort {
      let keys = found.map {
        site.records[$0].fields[sort.field].map { SortKey($0.value) } ?? .none
      }
      let order = found.indices.sorted { first, second in
        sort.isDescending ? keys[second] < keys[first] : keys[first] < keys[second]
      }
      found = order.map { found[$0] }
    }
    var groups: [(value: FieldValue?, year: Int?, records: [Int32])] = []
    var places: [String: Int] = [:]
    for index in found.prefix(limit) {
      let record = site.records[index]
      let year = group == "year" ? record.date?.day.year : nil
      let value = group == "year" ? nil : group.flatMap { record.fields[$0]?.value }
      let key = year.map(String.init) ?? value.map { Self.words($0, site).joined(separator: ";") }
      if let place = places[key ?? ""] {
        groups[place].records.append(Int32(index))
      } else {
        places[key ?? ""] = groups.count
        groups.append((value, year, [Int32(index)]))
      }
    }
    return groups
  }

  private static func condition(
    _ text: String, _ fields: FieldList
  ) throws(Fault) -> (field: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
    guard parts.count == 2 else {
      throw Fault(
        key: PageList.condition,
        message: Phrase("'\(text)' is not a condition", zh: "“\(text)”不是条件"),
        help: Phrase("write it as type=study", zh: "请写成 type=study"))
    }
    let field = try field(parts[0], fields, PageList.condition)
    if let choices = field.type.choices, !choices.contains(where: { $0.code == parts[1] }) {
      throw Fault(
        key: PageList.condition,
        message: Phrase(
          "'\(parts[1])' is not one of " + choices.map(\.code).joined(separator: ", "),
          zh: "“\(parts[1])”不在可选项中：" + choices.map(\.code).joined(separator: "、")),
        help: .didYouMean(NearMiss.of(parts[1], in: choices.map(\.code))))
    }
    return (field.name, parts[1])
  }

  private static func field(
    _ name: String, _ fields: FieldList, _ key: Key<String>
  ) throws(Fault) -> Field {
    if let slot = fields.slot(of: name) { return fields.fields[slot] }
    throw Fault(
      key: key, message: Phrase("there is no field '\(name)'", zh: "没有“\(name)”这个字段"),
      help: .didYouMean(NearMiss.of(name, in: fields.fields.map(\.name))))
  }

  /// What a condition can name in a value: a text, a code, an id.
  private static func words(_ value: FieldValue, _ site: Site) -> [String] {
    switch value {
    case .text(let text): [text]
    case .choice(let choice): [choice.code]
    case .record(let index): [site.records[index].id, site.records[index].name]
    case .year(let year): [String(year)]
    case .flag(let flag): [flag ? "yes" : "no"]
    case .count(let count): [String(count)]
    case .list(let elements): elements.flatMap { words($0.value, site) }
    default: []
    }
  }
}

/// What a list is sorted by; absent values come first.
private enum SortKey: Comparable {
  case none
  case number(Int)
  case text(String)

  init(_ value: FieldValue) {
    switch value {
    case .when(let when): self = .number(Int(when.day.number) * 1441 + (when.minute ?? -1))
    case .year(let number), .count(let number): self = .number(number)
    case .number(let quantity): self = .number(quantity.millionths)
    case .money(let money): self = .number(money.amount.millionths)
    case .text(let text): self = .text(text)
    case .choice(let choice): self = .text(choice.code)
    default: self = .none
    }
  }
}

extension FieldType {
  /// The choices of a choice, or of a list of them.
  fileprivate var choices: [Choice]? {
    switch self {
    case .choice(let choices): choices
    case .list(let element): element.choices
    default: nil
    }
  }
}

extension Rule {
  /// The list that a page shows can be read.
  static let readableList = Rule(
    "'list' names a kind and fields that there are.",
    zh: "“list”里写的记录类型和字段确实存在。"
  ) { record, site in
    guard let list = record.fields[Page.list] else { return [] }
    do throws(RecordQuery.Fault) {
      _ = try RecordQuery(list, kinds: site.kinds)
      return []
    } catch {
      let range = list.range(error.key) ?? record.fields.range(Page.list) ?? record.range
      return [
        Diagnostic(.error, "bad-list", record.source, range, error.message, help: error.help)
      ]
    }
  }
}
