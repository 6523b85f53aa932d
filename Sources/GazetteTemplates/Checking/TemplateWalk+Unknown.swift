import GazetteText

extension TemplateWalk {
  /// Reports a name that means nothing here, with the nearest one that does.
  mutating func reportUnknown(
    _ resolution: Resolution, _ path: NamePath, _ operation: Operation, _ checker: inout Checker
  ) {
    let library = checker.library
    let shapes = checker.shapes
    let parts = library.parts(of: path).map { library.names[$0] }
    let file = template.file
    switch resolution {
    case .found, .unclear: return
    case .unknown:
      let near = shapesOnStack(checker)
      let names = near.flatMap { shapes[$0].fields.map(\.name) }
      checker.report(
        .unknownName(
          operation.range, in: file, parts[0], on: near.map { shapes[$0].name },
          near: NearMiss.of(parts[0], in: names),
          elsewhere: shapes.names(with: parts[0])), in: id)
    case .unknownPart(let position, let shape):
      let owner = parts[..<position].joined(separator: ".")
      let around = shapesOnStack(checker).filter { shapes[$0].slot(of: parts[position]) != nil }
      checker.report(
        .unknownPart(
          operation.range, in: file, parts[position], of: owner, shapes[shape].name,
          near: NearMiss.of(parts[position], in: shapes[shape].fields.map(\.name)),
          around: around.map { shapes[$0].name },
          elsewhere: shapes.names(with: parts[position])), in: id)
    case .noParts(let position, let type):
      let owner = parts[..<position].joined(separator: ".")
      checker.report(
        .noParts(operation.range, in: file, parts[position], of: owner, type), in: id)
    }
  }

  /// The shapes whose names can be used here, the innermost first.
  private func shapesOnStack(_ checker: Checker) -> [ShapeID] {
    checker.contexts[context].compactMap {
      if case .object(let shape) = $0 { shape } else { nil }
    }
  }
}

extension ShapeTable {
  /// What the shapes that declare a name are called.
  fileprivate func names(with name: String) -> [String] {
    shapes.filter { $0.slot(of: name) != nil }.map(\.name)
  }
}
