/// The declaration of one field: everything that Gazette knows of it follows from here.
package struct Field: Sendable {
  package enum Presence: Sendable { case required, optional }

  /// The name in records and templates.
  package let name: String
  package let type: FieldType
  package let presence: Presence
  /// What readers see before the value.
  package let label: Label
  /// What the field means, for editors; may be empty where the label says it all.
  package let summary: Label?
  /// Whether the value is shown among the facts of a record's page.
  package let isFact: Bool
  /// From when on the value is known.
  let known: Known

  /// A field that may be absent.
  package init(
    _ name: some FieldNaming, _ type: FieldType, _ english: String, zh chinese: String,
    isFact: Bool = true, known: Known = .always, summary: Label? = nil
  ) {
    self.init(
      name, type, .optional, english, zh: chinese, isFact: isFact, known: known, summary: summary)
  }

  package init(
    _ name: some FieldNaming, _ type: FieldType, _ presence: Presence, _ english: String,
    zh chinese: String, isFact: Bool = true, known: Known = .always, summary: Label? = nil
  ) {
    self.init(
      name: name.name, type: type, presence: presence, label: Label(english, zh: chinese),
      isFact: isFact, known: known, summary: summary)
  }

  init(
    name: String, type: FieldType, presence: Presence, label: Label, isFact: Bool = true,
    known: Known = .always, summary: Label? = nil
  ) {
    self.name = name
    self.type = type
    self.presence = presence
    self.label = label
    self.isFact = isFact
    self.known = known
    self.summary = summary
  }

  /// The same field of another type.
  func of(type: FieldType) -> Field {
    Field(
      name: name, type: type, presence: presence, label: label, isFact: isFact, known: known,
      summary: summary)
  }
}

/// A field's name: a text, or the typed key by which code reads the field.
package protocol FieldNaming {
  var name: String { get }
}

extension String: FieldNaming {
  package var name: String { self }
}

extension Key: FieldNaming {}
