/// The number of a context stack in its table.
struct ContextID: Sendable, Hashable {
  let index: Int32
}

/// The distinct context stacks, as the checker sees them, each a frame on another stack.
///
/// A frame that is pushed again is moved to the top: what lay below can no longer be found by any
/// name. So a partial that calls itself meets finitely many stacks.
struct ContextTable {
  /// A stack: its innermost frame on what lies below.
  fileprivate struct Node: Hashable {
    let below: ContextID?
    let frame: ContextFrame
  }

  private var nodes: [Node] = []
  private var ids: [Node: ContextID] = [:]

  /// The frames of a stack, the innermost first.
  subscript(id: ContextID) -> Stack { Stack(nodes: nodes, id: id) }

  mutating func pushing(_ frames: [ContextFrame], on id: ContextID) -> ContextID {
    frames.reduce(id) { pushing($1, on: $0) }
  }

  mutating func pushing(_ frame: ContextFrame, on id: ContextID?) -> ContextID {
    guard let id, self[id].contains(frame) else { return stack(of: frame, on: id) }
    return stack(of: frame, on: removing(frame, from: id))
  }

  /// The stack without a frame that it holds.
  private mutating func removing(_ frame: ContextFrame, from id: ContextID) -> ContextID? {
    let above = self[id].prefix { $0 != frame }
    var rest = id as ContextID?
    for _ in 0...above.count { rest = rest.flatMap { nodes[Int($0.index)].below } }
    for frame in above.reversed() { rest = stack(of: frame, on: rest) }
    return rest
  }

  private mutating func stack(of frame: ContextFrame, on below: ContextID?) -> ContextID {
    let node = Node(below: below, frame: frame)
    if let known = ids[node] { return known }
    let new = ContextID(index: Int32(nodes.count))
    ids[node] = new
    nodes.append(node)
    return new
  }

  struct Stack: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var id: ContextID?

    mutating func next() -> ContextFrame? {
      guard let id else { return nil }
      let node = nodes[Int(id.index)]
      self.id = node.below
      return node.frame
    }
  }
}
