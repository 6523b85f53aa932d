import GazetteText

/// The values that a record, or a group within one, has for its fields; absent ones take no room.
package struct FieldSet: Sendable {
  package struct Entry: Sendable {
    package let slot: Int
    package let keyRange: ByteRange
    package var content: RangedValue
  }

  package let declaration: FieldList
  /// The entries in order of slots.
  package private(set) var entries: [Entry]

  package init(_ declaration: FieldList, _ entries: [Entry] = []) {
    self.declaration = declaration
    self.entries = entries.sorted { $0.slot < $1.slot }
  }

  /// The value of a field by its place in the declaration.
  package subscript(slot slot: Int) -> RangedValue? {
    // By index: to copy an entry only to look at its slot would cost a reference count each.
    for index in entries.indices where entries[index].slot >= slot {
      return entries[index].slot == slot ? entries[index].content : nil
    }
    return nil
  }

  /// The value of a field by name.
  package subscript(name: String) -> RangedValue? {
    index(of: name, FieldList.mark(of: name)).map { entries[$0].content }
  }

  /// The place of a field among the entries.
  ///
  /// A record has few fields: to compare the marks of their names costs less than to look the name up.
  private func index(of name: String, _ mark: UInt64) -> Int? {
    for index in entries.indices where declaration.marks[entries[index].slot] == mark {
      if declaration.names[entries[index].slot] == name { return index }
    }
    return nil
  }

  /// The value of a field by its typed key; nil if it is absent.
  package subscript<Value>(key: Key<Value>) -> Value? {
    guard let index = index(of: key.name, key.mark) else { return nil }
    return Value(fieldValue: entries[index].content.value)
  }

  /// The place of a field's value in the source.
  package func range<Value>(_ key: Key<Value>) -> ByteRange? {
    index(of: key.name, key.mark).map { entries[$0].content.range }
  }

  /// Puts a value in the place of a field's, or takes the field away.
  mutating func replace(_ slot: Int, by value: FieldValue?) {
    guard let place = entries.firstIndex(where: { $0.slot == slot }) else { return }
    if let value { entries[place].content.value = value } else { entries.remove(at: place) }
  }

  /// Changes values in place, groups and lists included; those are left alone that hold nothing to
  /// be linked.
  mutating func transformLeaves(_ change: (Field, RangedValue) -> FieldValue?) {
    var emptied: [Int] = []
    for index in entries.indices where entries[index].content.value.needsLinking {
      let field = declaration.fields[entries[index].slot]
      if let content = Self.transformed(entries[index].content, of: field, change) {
        entries[index].content = content
      } else {
        emptied.append(index)
      }
    }
    for index in emptied.reversed() { entries.remove(at: index) }
  }

  private static func transformed(
    _ content: RangedValue, of field: Field, _ change: (Field, RangedValue) -> FieldValue?
  ) -> RangedValue? {
    var content = content
    switch content.value {
    case .list(let elements):
      let kept = elements.compactMap { transformed($0, of: field, change) }
      if kept.isEmpty, !elements.isEmpty { return nil }
      content.value = .list(kept)
    case .group(var group):
      group.transformLeaves(change)
      content.value = .group(group)
    default:
      guard let value = change(field, content) else { return nil }
      content.value = value
    }
    return content
  }
}
