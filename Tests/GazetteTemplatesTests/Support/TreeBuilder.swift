import GazetteTemplates

/// Makes shapes and objects from trees: the objects of one list share one shape.
struct TreeBuilder {
  var shapes = ShapeTable()

  /// The root object of a page.
  mutating func root(_ tree: Tree) -> TreeObject {
    guard case .object = tree, case .object(let shape) = type(of: [tree], named: "page"),
      case .object(let object as TreeObject) = value(of: tree, as: .object(shape))
    else { return TreeObject(shape: shapes.declare("page"), values: []) }
    return object
  }

  private mutating func type(of trees: [Tree], named name: String) -> FieldType {
    for tree in trees {
      switch tree {
      case .nothing: continue
      case .value(_, let type): return type
      case .list:
        let items = trees.flatMap { if case .list(let items) = $0 { items } else { [Tree]() } }
        return .list(of: type(of: items, named: name))
      case .object: return .object(shape(of: trees, named: name))
      }
    }
    return .text
  }

  private mutating func shape(of trees: [Tree], named name: String) -> ShapeID {
    let objects = trees.compactMap { if case .object(let pairs) = $0 { pairs } else { nil } }
    var names: [String] = []
    for pair in objects.joined() where !names.contains(pair.name) { names.append(pair.name) }
    let id = shapes.declare(name)
    for name in names {
      let values = objects.map { $0.first { $0.name == name }?.value ?? .nothing }
      let mayBeAbsent = values.contains { if case .nothing = $0 { true } else { false } }
      shapes.add(
        name, type(of: values, named: name), mayBeAbsent: mayBeAbsent,
        isShared: name == "shared", to: id)
    }
    return id
  }

  private func value(of tree: Tree, as type: FieldType) -> TemplateValue {
    switch (tree, type) {
    case (.value(let value, _), _): return value
    case (.list(let items), .list(let element)):
      return .list(items.map { value(of: $0, as: element) })
    case (.object(let pairs), .object(let id)):
      let values = shapes[id].fields.map { field in
        pairs.first { $0.name == field.name }.map { value(of: $0.value, as: field.type) }
          ?? .absent
      }
      let identity: Int? =
        if case .value(.number(let number), _)? = pairs.first(where: { $0.name == "id" })?.value {
          number
        } else { nil }
      return .object(TreeObject(shape: id, values: values, identity: identity))
    default: return .absent
    }
  }
}
