extension Renderer {
  /// The value that a dotted name stands for, by the context stack.
  mutating func value(at path: NamePath) -> TemplateValue {
    guard path.count > 1 else {
      return path.count == 1 ? first(library.paths[Int(path.start)]) : top()
    }
    var value = first(library.paths[Int(path.start)])
    var next = path.start + 1
    while next < path.start + path.count {
      value = member(library.paths[Int(next)], of: value)
      next += 1
    }
    return value
  }

  private mutating func top() -> TemplateValue {
    var index = frames.count - 1
    while index > 0, frames[index].isTransparent { index -= 1 }
    lowestRead = min(lowestRead, index)
    return index >= 0 ? frames[index].value : .absent
  }

  private mutating func first(_ name: NameID) -> TemplateValue {
    var index = frames.count - 1
    while index >= 0 {
      if let shape = frames[index].shape {
        let entry = slots.entry(of: name, in: shape)
        if entry.slot >= 0, case .object(let object) = frames[index].value {
          read(from: entry.isShared ? .max : index)
          return object.value(at: Int(entry.slot))
        }
      }
      // `{{#place}}{{place}}{{/place}}` shows the value that the section has found.
      if frames[index].name == name {
        read(from: frames[index].origin)
        return frames[index].value
      }
      if frames[index].count > 0, name.index < NameID.count.index {
        read(from: index - 1)
        return position(name, frames[index].index, of: frames[index].count)
      }
      index -= 1
    }
    read(from: -1)
    return .absent
  }

  /// Notes the frame that a value comes from.
  private mutating func read(from index: Int) {
    origin = index
    lowestRead = min(lowestRead, index)
  }

  private func position(_ name: NameID, _ index: Int, of count: Int) -> TemplateValue {
    switch name {
    case .position: .number(index + 1)
    case .first: .flag(index == 0)
    default: .flag(index == count - 1)
    }
  }

  private func member(_ name: NameID, of value: TemplateValue) -> TemplateValue {
    switch value {
    case .object(let object):
      let slot = slots.entry(of: name, in: object.shape).slot
      return slot >= 0 ? object.value(at: Int(slot)) : .absent
    case .list(let items) where name == .count: return .number(items.count)
    default: return .absent
    }
  }
}
