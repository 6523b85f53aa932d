/// The fields of a kind or of a group, in the order of declaration.
package final class FieldList: Sendable {
  package let fields: [Field]
  /// The names of the fields.
  let names: [String]
  /// The places of the fields that are known, or parts of which are known, only from a day on.
  let dated: [Int]
  private let slots: [String: Int]

  package init(_ fields: [Field]) {
    self.fields = fields
    names = fields.map(\.name)
    dated = fields.indices.filter { fields[$0].isDated }
    slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field in the order of declaration.
  package func slot(of name: String) -> Int? { slots[name] }
}

extension Field {
  /// Whether the value, or a part of it, is known only from a day on.
  fileprivate var isDated: Bool { if case .always = known { type.isDated } else { true } }
}

extension FieldType {
  fileprivate var isDated: Bool {
    switch self {
    case .list(let element): element.isDated
    case .group(let fields): !fields.dated.isEmpty
    default: false
    }
  }
}
