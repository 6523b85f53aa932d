/// The number of a context stack in its table.
struct ContextID: Sendable, Hashable {
  let index: Int32
}

/// The distinct context stacks, as the checker sees them.
///
/// A frame that is pushed again is moved to the top: what lay below can no longer be found by any
/// name. So a partial that calls itself meets finitely many stacks.
struct ContextTable {
  private(set) var stacks: [[ContextFrame]] = []
  private var ids: [[ContextFrame]: ContextID] = [:]

  subscript(id: ContextID) -> [ContextFrame] { stacks[Int(id.index)] }

  mutating func pushing(_ frames: [ContextFrame], on id: ContextID?) -> ContextID {
    var stack = id.map { self[$0] } ?? []
    for frame in frames {
      stack.removeAll { $0 == frame }
      stack.append(frame)
    }
    if let known = ids[stack] { return known }
    let new = ContextID(index: Int32(stacks.count))
    ids[stack] = new
    stacks.append(stack)
    return new
  }
}
