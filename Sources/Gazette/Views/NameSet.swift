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
  /// every page of a language.
  mutating func add<Subject>(
    _ name: String, _ type: NameType, optional: Bool = false, shared: Bool = false,
    to set: inout NameSet<Subject>,
    _ accessor: @escaping @Sendable (Subject) -> TemplateValue
  ) {
    let slot = add(name, type, mayBeAbsent: optional, isShared: shared, to: set.shape)
    if slot < set.accessors.count {
      set.accessors[slot] = accessor
    } else {
      set.accessors.append(accessor)
    }
    guard case .list = type, let first = name.first else { return }
    add("has" + first.uppercased() + name.dropFirst(), .flag, to: &set) { subject in
      if case .list(let items) = accessor(subject) { .flag(!items.isEmpty) } else { .flag(false) }
    }
  }

  /// A new set without names.
  mutating func set<Subject>(_ name: String, of _: Subject.Type) -> NameSet<Subject> {
    NameSet(shape: declare(name))
  }
}
