package import GazetteText

/// The names that a template can use on one sort of object, with their types.
package struct Shape: Sendable {
  /// One name of a shape.
  package struct Field: Sendable {
    package let name: String
    package let type: FieldType
    /// Whether the value may be absent.
    package let mayBeAbsent: Bool
    /// Whether the value is the same on every page of a language.
    package let isShared: Bool
    /// What the value is, for the reference of names.
    package let about: Phrase?
  }

  /// What the shape is called in messages, such as `activity`.
  package let name: String
  /// The fields by slot.
  package internal(set) var fields: [Field] = []
  private(set) var slots: [String: Int] = [:]

  init(name: String) { self.name = name }

  /// The slot of a name, or nil if the shape does not declare it.
  package func slot(of name: String) -> Int? { slots[name] }

  mutating func add(_ field: Field) -> Int {
    if let slot = slots[field.name] {
      fields[slot] = field
      return slot
    }
    slots[field.name] = fields.count
    fields.append(field)
    return fields.count - 1
  }
}
