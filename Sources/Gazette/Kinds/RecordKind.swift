/// The declaration of a kind of record: the only place where a kind or a field of it is added.
///
/// Reading, checking, relations, template names and the reference follow from it.
package final class RecordKind: Sendable {
  /// How records of a kind follow one another in lists.
  package enum Order: Sendable {
    /// Newest first by a field that holds a day, moment, year or period; then by id.
    case newest(by: String)
    /// By a text field, else the title; then by id.
    case alphabetical(by: String?)
    /// By a field that holds a number; then by id.
    case position(by: String)
  }

  /// Where a site shows the records of a kind.
  package enum Display: Sendable {
    /// On a page of its own, and in the list of its kind.
    case page
    /// As a row of the list of its kind, a hundred on a page.
    case row
    /// On a page at the site's root, which the menu leads to.
    case standalone
    /// Nowhere; records of the kind are only counted.
    case hidden
  }

  /// The name in the singular, as templates and references use it: `activity`.
  package let name: String
  /// The folder below Content, and the table's name: `activities`.
  package let folder: String
  package let label: Label
  package let plural: Label
  package let fields: FieldList
  /// The field that names the record: `title` for most.
  package let titleField: String
  /// The fields that make a title where a record has none; empty if it must have one.
  package let titleFrom: [String]
  package let display: Display
  package let order: Order
  /// What must hold between the fields of a record, and between records.
  package let rules: [Rule]

  package init(
    _ name: String, folder: String, _ label: Label, plural: Label,
    titleField: String = "title", titleFrom: [String] = [], display: Display = .page,
    order: Order, rules: [Rule] = [], fields: [Field]
  ) {
    self.name = name
    self.folder = folder
    self.label = label
    self.plural = plural
    self.titleField = titleField
    self.titleFrom = titleFrom
    self.display = display
    self.order = order
    self.rules = rules
    let title = titleFrom.isEmpty ? Common.requiredTitle : Common.derivedTitle
    let hasOwnTitle = fields.contains { $0.name == titleField }
    self.fields = FieldList((hasOwnTitle ? [] : [title]) + fields + Common.fields)
  }

  /// The kind with a site's own fields after its own.
  func extended(by extra: [Field]) -> RecordKind {
    RecordKind(copying: self, fields: FieldList(fields.fields + extra))
  }

  /// The kind with other choices for one of its fields.
  func choosing(_ choices: [Choice], for key: Key<Choice>) -> RecordKind {
    RecordKind(
      copying: self,
      fields: FieldList(
        fields.fields.map { $0.name == key.name ? $0.of(type: .choice(choices)) : $0 }))
  }

  private init(copying kind: RecordKind, fields: FieldList) {
    (name, folder, label, plural) = (kind.name, kind.folder, kind.label, kind.plural)
    (titleField, titleFrom, display) = (kind.titleField, kind.titleFrom, kind.display)
    (order, rules) = (kind.order, kind.rules)
    self.fields = fields
  }
}

extension RecordKind {
  /// Whether there is a list page of the kind.
  var hasList: Bool { display == .page || display == .row }

  /// Whether each record has a page of its own.
  var hasPages: Bool { display == .page || display == .standalone }
}
