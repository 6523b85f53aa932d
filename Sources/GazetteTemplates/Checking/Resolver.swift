/// Looks names up in a stack of shapes exactly as the renderer does in a stack of objects.
struct Resolver {
  let library: TemplateLibrary
  let shapes: ShapeTable
  let slots: SlotTable
  /// The innermost first.
  let stack: ContextTable.Stack

  func resolve(_ path: NamePath) -> Resolution {
    guard path.count > 0 else { return top() }
    let parts = library.parts(of: path)
    guard let (depth, field) = first(parts[parts.startIndex]) else {
      return stack.contains(.unclear) ? .unclear : .unknown
    }
    var type = field.type
    var absentAfter = field.mayBeAbsent && !isTested(parts, upTo: 1, within: depth) ? 1 : 0
    for (position, name) in parts.enumerated().dropFirst() {
      switch type {
      case .object(let id):
        guard let field = self.field(name, of: id) else { return .unknownPart(position, of: id) }
        type = field.type
        if field.mayBeAbsent, absentAfter == 0,
          !isTested(parts, upTo: position + 1, within: depth)
        {
          absentAfter = position + 1
        }
      case .list where name == .count:
        type = .number
        absentAfter = 0
      default: return .noParts(position, of: type)
      }
    }
    return .found(type, absentAfter: absentAfter)
  }

  private func top() -> Resolution {
    for frame in stack {
      switch frame {
      case .object(let shape): return .found(.object(shape), absentAfter: 0)
      case .value(let type): return .found(type, absentAfter: 0)
      case .unclear: return .unclear
      case .listPosition, .tested: continue
      }
    }
    return .unclear
  }

  /// What the first part of a name means, and how many frames from the innermost on were asked.
  private func first(_ name: NameID) -> (Int, (type: FieldType, mayBeAbsent: Bool))? {
    for (index, frame) in stack.enumerated() {
      switch frame {
      case .object(let id):
        if let field = field(name, of: id) { return (index + 1, (field.type, field.mayBeAbsent)) }
      case .listPosition where name.index < NameID.count.index:
        return (index + 1, (name == .position ? .number : .flag, false))
      default: continue
      }
    }
    return nil
  }

  private func field(_ name: NameID, of shape: ShapeID) -> Shape.Field? {
    let slot = Int(slots.entry(of: name, in: shape).slot)
    return slot < 0 ? nil : shapes[shape].fields[slot]
  }

  /// Whether a section around has tested the first `count` parts, with the same meaning as here.
  private func isTested(_ parts: ArraySlice<NameID>, upTo count: Int, within depth: Int) -> Bool {
    stack.prefix(depth).contains {
      guard case .tested(let path) = $0 else { return false }
      return path.count >= count && path.prefix(count).elementsEqual(parts.prefix(count))
    }
  }
}
