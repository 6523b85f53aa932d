/// Looks names up in a stack of shapes exactly as the renderer does in a stack of objects.
struct Resolver {
  let library: TemplateLibrary
  let shapes: ShapeTable
  let stack: [ContextFrame]

  func resolve(_ path: NamePath) -> Resolution {
    guard path.count > 0 else { return top() }
    let parts = Array(library.parts(of: path))
    guard let (index, field) = first(parts[0]) else {
      return stack.contains(.unclear) ? .unclear : .unknown
    }
    var type = field.type
    var absentAfter = field.mayBeAbsent && !isTested(parts, upTo: 1, above: index) ? 1 : 0
    for position in parts.indices.dropFirst() {
      let name = library.names[parts[position]]
      switch type {
      case .object(let id):
        let shape = shapes[id]
        guard let slot = shape.slot(of: name) else { return .unknownPart(position, of: id) }
        let field = shape.fields[slot]
        type = field.type
        if field.mayBeAbsent, absentAfter == 0,
          !isTested(parts, upTo: position + 1, above: index)
        {
          absentAfter = position + 1
        }
      case .list where parts[position] == .count:
        type = .number
        absentAfter = 0
      default: return .noParts(position, of: type)
      }
    }
    return .found(type, absentAfter: absentAfter)
  }

  private func top() -> Resolution {
    for frame in stack.reversed() {
      switch frame {
      case .object(let shape): return .found(.object(shape), absentAfter: 0)
      case .value(let type): return .found(type, absentAfter: 0)
      case .unclear: return .unclear
      case .listPosition, .tested: continue
      }
    }
    return .unclear
  }

  private func first(_ name: NameID) -> (Int, (type: FieldType, mayBeAbsent: Bool))? {
    for index in stack.indices.reversed() {
      switch stack[index] {
      case .object(let id):
        let shape = shapes[id]
        guard let slot = shape.slot(of: library.names[name]) else { continue }
        return (index, (shape.fields[slot].type, shape.fields[slot].mayBeAbsent))
      case .listPosition where name.index < NameID.count.index:
        return (index, (name == .position ? .number : .flag, false))
      default: continue
      }
    }
    return nil
  }

  /// Whether a section around has tested the first `count` parts, with the same meaning as here.
  private func isTested(_ parts: [NameID], upTo count: Int, above index: Int) -> Bool {
    stack[index...].contains {
      guard case .tested(let path) = $0 else { return false }
      return path.count >= count && path.prefix(count).elementsEqual(parts.prefix(count))
    }
  }
}
