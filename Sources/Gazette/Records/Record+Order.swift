extension Record {
  /// The day or moment of the record; nil if what it is ordered by is longer than a day.
  var day: When? {
    guard case .newest(let name) = kind.order, case .when(let when)? = fields[name]?.value else {
      return nil
    }
    return when
  }
}

extension RecordKind {
  /// The day or moment by which lists order and group a record with these fields; nil if the kind
  /// has none.
  func date(of fields: FieldSet) -> When? {
    guard case .newest(let name) = order else { return nil }
    switch fields[name]?.value {
    case .when(let when): return when
    case .year(let year): return CivilDay(year: year, month: 1, day: 1).map { When(day: $0) }
    case .period(let period): return period.firstDay.map { When(day: $0) }
    default: return nil
    }
  }
}

/// What a record is sorted by within its kind; computed once for each record.
enum OrderKey: Comparable {
  case number(Int)
  case text(String)
  case last

  init(_ record: Record) {
    switch record.kind.order {
    case .newest:
      guard let date = record.date else {
        self = .last
        return
      }
      self = .number(-(Int(date.day.number) * 1441 + (date.minute ?? -1) + 1))
    case .alphabetical(let name):
      let title: String? = record.fields[Key<String>(record.kind.titleField)]
      let key = name.flatMap { record.fields[Key<String>($0)] } ?? title ?? record.id
      self = .text(key.lowercased())
    case .position(let name):
      let position: Int? = record.fields[Key<Int>(name)]
      self = position.map { .number($0) } ?? .last
    }
  }

  static func < (a: OrderKey, b: OrderKey) -> Bool {
    switch (a, b) {
    case (.number(let a), .number(let b)): a < b
    case (.text(let a), .text(let b)): a < b
    case (.last, _): false
    case (_, .last): true
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

extension [Record] {
  /// The records in the order in which a list of their kind shows them.
  func inListOrder() -> [Record] {
    let keys = map { OrderKey($0) }
    return indices.sorted {
      keys[$0] == keys[$1] ? self[$0].id < self[$1].id : keys[$0] < keys[$1]
    }.map { self[$0] }
  }
}
