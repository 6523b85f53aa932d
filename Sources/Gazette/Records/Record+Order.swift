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

extension Record {
  /// By what lists sort the record, where they sort by a number; records without one come last.
  fileprivate var place: Int {
    switch kind.order {
    case .newest: date.map { -(Int($0.day.number) * 1441 + ($0.minute ?? -1) + 1) } ?? .max
    case .position(let name): fields[Key<Int>(name)] ?? .max
    case .alphabetical: .max
    }
  }

  /// By what lists sort the record, where they sort by a text.
  fileprivate func word(_ field: String?) -> String {
    let word = field.flatMap { fields[Key<String>($0)] }
    return (word ?? fields[Key<String>(kind.titleField)] ?? id).lowercased()
  }
}

extension [Record] {
  /// The records of one kind in the order in which a list shows them; those of the same place by id.
  func inListOrder() -> [Record] {
    if case .alphabetical(let field) = first?.kind.order {
      return inOrder(of: map { $0.word(field) })
    }
    return inOrder(of: map(\.place))
  }

  private func inOrder<Key: Comparable>(of keys: [Key]) -> [Record] {
    keys.enumerated().map { (key: $0.element, index: $0.offset) }
      .sorted { a, b in
        a.key == b.key ? self[a.index].id < self[b.index].id : a.key < b.key
      }
      .map { self[$0.index] }
  }
}
