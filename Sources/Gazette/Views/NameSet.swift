import GazetteTemplates
import GazetteText

/// The names that templates can use on one sort of view: each with its type and how it is found.
///
/// One declaration serves the check of templates, their rendering and the reference of names.
struct NameSet<Subject: Sendable>: Sendable {
  let shape: ShapeID
  fileprivate var accessors: [@Sendable (Subject) -> TemplateValue] = []

  init(shape: ShapeID) { self.shape = shape }

  /// The number of names.
  var count: Int { accessors.count }

  /// The value of a name by its slot.
  func value(at slot: Int, of subject: Subject) -> TemplateValue { accessors[slot](subject) }
}

/// What a template's name stands for.
typealias NameType = GazetteTemplates.FieldType

extension ShapeTable {
  /// Declares a name of a set; with a list `photos` comes the flag `hasPhotos`.
  ///
  /// A name declared again takes the new type and accessor. A shared one has the same value on
  /// every page of a language. `about` says what the value is, for the reference of names.
  mutating func add<Subject>(
    _ name: String, _ type: NameType, optional: Bool = false, shared: Bool = false,
    about: Phrase?, to set: inout NameSet<Subject>,
    _ accessor: @escaping @Sendable (Subject) -> TemplateValue
  ) {
    let slot = add(name, type, mayBeAbsent: optional, isShared: shared, about: about, to: set.shape)
    if slot < set.accessors.count {
      set.accessors[slot] = accessor
    } else {
      set.accessors.append(accessor)
    }
    guard case .list = type else { return }
    add(
      name.asTestOfList, .flag,
      "Whether there are any '\(name)'.", zh: "是否有“\(name)”。", to: &set
    ) { subject in
      if case .list(let items) = accessor(subject) { .flag(!items.isEmpty) } else { .flag(false) }
    }
  }

  /// The same, with what the value is in English and Chinese.
  mutating func add<Subject>(
    _ name: String, _ type: NameType, _ english: String, zh chinese: String,
    optional: Bool = false, shared: Bool = false, to set: inout NameSet<Subject>,
    _ accessor: @escaping @Sendable (Subject) -> TemplateValue
  ) {
    add(
      name, type, optional: optional, shared: shared, about: Phrase(english, zh: chinese),
      to: &set, accessor)
  }

  /// A new set without names.
  mutating func set<Subject>(_ name: String, of _: Subject.Type) -> NameSet<Subject> {
    NameSet(shape: declare(name))
  }
}

extension String {
  /// The name of the flag that says whether the list of this name has items: `hasPhotos`.
  var asTestOfList: String { "has" + prefix(1).uppercased() + dropFirst() }
}
