import GazetteTemplates
import GazetteText

/// The page by Gazette's engine.
struct GazetteSide {
  private let templates: CheckedTemplates
  private let page: CheckedTemplates.Page
  private let root: Object

  final class Object: TemplateObject {
    let shape: ShapeID
    let values: [TemplateValue]

    init(shape: ShapeID, values: [TemplateValue]) {
      (self.shape, self.values) = (shape, values)
    }

    func value(at slot: Int) -> TemplateValue { values[slot] }
  }

  struct Faulty: Error { let diagnostics: [Diagnostic] }

  init(_ value: Value) throws {
    let files = [
      "page.html": SourceFile(path: "page.html", text: Templates.page),
      "partials/record.html": SourceFile(path: "partials/record.html", text: Templates.record),
    ]
    let (library, faults) = TemplateLibrary.compile(files: files)
    var shapes = ShapeTable()
    guard case .object(let shape) = Self.type(of: [value], &shapes),
      case .object(let root as Object) = Self.value(value, as: .object(shape), shapes)
    else { throw Faulty(diagnostics: faults) }
    let (checked, moreFaults) = library.check(
      pages: [TemplateLibrary.PageShape("page", root: shape)], shapes: shapes)
    guard let checked, let page = checked.page("page") else {
      throw Faulty(diagnostics: faults + moreFaults)
    }
    (templates, self.page, self.root) = (checked, page, root)
  }

  /// Renders the page without remembering any part of it.
  func render(into out: inout OutputBuffer) throws {
    out.removeAll()
    try templates.render(page, root: root, context: RenderContext(prefix: ""), into: &out)
  }

  private static func type(of values: [Value], _ shapes: inout ShapeTable) -> FieldType {
    for value in values {
      switch value {
      case .nothing: continue
      case .flag: return .flag
      case .text: return .text
      case .address: return .address
      case .list(let items): return .list(of: type(of: items, &shapes))
      case .object(let fields):
        let id = shapes.declare("object")
        for field in fields {
          let alike = values.map { $0[field.name] }
          let mayBeAbsent = alike.contains { if case .nothing = $0 { true } else { false } }
          shapes.add(field.name, type(of: alike, &shapes), mayBeAbsent: mayBeAbsent, to: id)
        }
        return .object(id)
      }
    }
    return .text
  }

  private static func value(
    _ value: Value, as type: FieldType, _ shapes: ShapeTable
  ) -> TemplateValue {
    switch (value, type) {
    case (.flag(let flag), _): return .flag(flag)
    case (.text(let text), _): return .text(text)
    case (.address(let path), _): return .address(SiteAddress(path))
    case (.list(let items), .list(let element)):
      return .list(items.map { Self.value($0, as: element, shapes) })
    case (.object, .object(let id)):
      let values = shapes[id].fields.map { Self.value(value[$0.name], as: $0.type, shapes) }
      return .object(Object(shape: id, values: values))
    default: return .absent
    }
  }
}

extension Value {
  fileprivate subscript(name: String) -> Value {
    guard case .object(let fields) = self else { return .nothing }
    return fields.first { $0.name == name }?.value ?? .nothing
  }
}
