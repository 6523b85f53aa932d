/// The fields of a kind or of a group, in the order of declaration.
package final class FieldList: Sendable {
  package let fields: [Field]
  /// The names of the fields.
  let names: [String]
  /// The marks of the names.
  let marks: [UInt64]
  /// Which fields, by place, are known, or have parts that are known, only from a day on.
  let isDated: [Bool]
  private let slots: [String: Int]

  package init(_ fields: [Field]) {
    self.fields = fields
    names = fields.map(\.name)
    marks = names.map(Self.mark)
    isDated = fields.map(\.isDated)
    slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A number for a name, which few names share (FNV-1a): what differs in it is compared no further.
  static func mark(of name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The place of a field in the order of declaration.
  ///
  /// To compare the marks of the names costs less than the table, which knows a name also if its
  /// letters are composed in another way.
  package func slot(of name: String) -> Int? {
    let mark = Self.mark(of: name)
    return marks.indices.first { marks[$0] == mark && names[$0] == name } ?? slots[name]
  }
}

extension Field {
  /// Whether the value, or a part of it, is known only from a day on.
  fileprivate var isDated: Bool { if case .always = known { type.isDated } else { true } }
}

extension FieldType {
  fileprivate var isDated: Bool {
    switch self {
    case .list(let element): element.isDated
    case .group(let fields): fields.isDated.contains(true)
    default: false
    }
  }
}
