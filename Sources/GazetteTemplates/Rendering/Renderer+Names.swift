extension Renderer {
  /// The value that a dotted name stands for, by the context stack.
  mutating func value(at path: NamePath) -> TemplateValue {
    guard path.count > 0 else { return top() }
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
          if !entry.isShared { lowestRead = min(lowestRead, index) }
          return object.value(at: Int(entry.slot))
        }
      }
      if frames[index].count > 0, name.index < NameID.count.index {
        lowestRead = min(lowestRead, index - 1)
        return position(name, in: frames[index])
      }
      index -= 1
    }
    lowestRead = -1
    return .absent
  }

  private func position(_ name: NameID, in frame: Frame) -> TemplateValue {
    switch name {
    case .position: .number(frame.index + 1)
    case .first: .flag(frame.index == 0)
    default: .flag(frame.index == frame.count - 1)
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
