import GazetteText

/// An example of a record or of a file of settings, made from its fields.
///
/// It has the fields that are required, and those that a rule of the kind asks for; where no field
/// is required, all of them. References name a record with the id `example`.
struct RecordExample {
  /// The id that references name.
  static let id = "example"

  let kinds: KindTable

  /// The record as a file: Markdown with front matter where the kind usually has a text, else YAML.
  func file(_ kind: RecordKind, text: String) -> String {
    let data = yaml(shown(of: kind))
    return kind.usuallyHasText ? "---\n\(data)---\n\(text)\n" : data
  }

  /// The fields as YAML, one a line.
  func yaml(_ fields: FieldList) -> String { yaml(shown(fields.fields)) }

  /// The name of each column of a table of the kind.
  func header(_ kind: RecordKind) -> String {
    row(["id"] + columns(kind).map(\.name))
  }

  /// A row of a table of the kind; the cells of fields that need not be there are empty.
  func row(_ kind: RecordKind) -> String {
    let filled = Set(shown(of: kind).map(\.name))
    return row(
      [Self.id] + columns(kind).map { filled.contains($0.name) ? cell($0.type) : "" })
  }

  /// The kind's own fields that fit a cell; a title only if a record must have one.
  private func columns(_ kind: RecordKind) -> [Field] {
    let parts = FieldParts(of: kind)
    return (parts.own + parts.added).filter {
      $0.type.fitsCell && ($0.name != Common.title.name || $0.presence == .required)
    }
  }

  private func shown(of kind: RecordKind) -> [Field] {
    let needed = Set(kind.rules.flatMap(\.needs))
    return kind.fields.fields.filter { $0.presence == .required || needed.contains($0.name) }
  }

  private func shown(_ fields: [Field]) -> [Field] {
    let required = fields.filter { $0.presence == .required }
    return required.isEmpty ? fields : required
  }

  private func yaml(_ fields: [Field]) -> String {
    fields.flatMap { lines($0) }.map { $0 + "\n" }.joined()
  }

  private func lines(_ field: Field) -> [String] {
    let name = field.name.yamlScalar
    switch field.type {
    case .group(let fields):
      return [name + ":"] + shown(fields.fields).flatMap(lines).map { "  " + $0 }
    case .list(.group(let fields)):
      let inner = shown(fields.fields).flatMap(lines)
      return [name + ":"] + inner.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    case .list(let element):
      return ["\(name): [\(values(element).map(\.yamlScalar).joined(separator: ", "))]"]
    default:
      return ["\(name): \(value(field.type).yamlScalar)"]
    }
  }

  private func cell(_ type: FieldType) -> String {
    if case .list(let element) = type { return values(element).joined(separator: "; ") }
    return value(type)
  }

  private func row(_ cells: [String]) -> String {
    cells.map(\.csvCell).joined(separator: ",") + "\n"
  }

  /// The items of a list: all choices there are, else one.
  private func values(_ element: FieldType) -> [String] {
    if case .choice(let choices) = element { return choices.map(\.code) }
    return [value(element)]
  }

  private func value(_ type: FieldType) -> String {
    switch type {
    case .reference(let names):
      let folder = names.first.flatMap { kinds.index(name: $0) }.map { kinds.kinds[$0].folder }
      return names.count == 1 ? Self.id : "\(folder ?? Project.kind.folder)/\(Self.id)"
    case .color: return "#b3261e"
    default: return type.example
    }
  }
}

extension String {
  /// The text as a scalar of YAML: plain where nothing in it means more than itself.
  fileprivate var yamlScalar: String {
    let isPlain = first?.isWordlike == true && last != " " && allSatisfy(\.isPlainInYAML)
    if isPlain || isAddressOrPath { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private var isAddressOrPath: Bool { hasPrefix("https://") || hasPrefix("../") }

  /// The text as a cell of a table (RFC 4180).
  fileprivate var csvCell: String {
    guard utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}

extension Character {
  /// Whether a text that begins so is no list, comment or other mark of YAML.
  fileprivate var isWordlike: Bool { isLetter || isNumber || self == "…" }

  fileprivate var isPlainInYAML: Bool { isWordlike || " -_./%".contains(self) }
}
