/// The fields of a kind or of a group, in the order of declaration.
package final class FieldList: Sendable {
  package let fields: [Field]
  /// The names of the fields.
  let names: [String]
  private let slots: [String: Int]

  package init(_ fields: [Field]) {
    self.fields = fields
    names = fields.map(\.name)
    slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field in the order of declaration.
  package func slot(of name: String) -> Int? { slots[name] }
}
