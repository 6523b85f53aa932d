extension MarkdownWriter {
  mutating func enterList(_ node: CMarkNode) {
    guard node.isOrderedList else { return put("<ul>\n") }
    if node.listStart == 1 { return put("<ol>\n") }
    put("<ol start=\"")
    put(escaped: String(node.listStart))
    put("\">\n")
  }

  /// Begins an item; `[ ]` and `[x]` at the beginning of its text become boxes.
  mutating func enterItem(_ node: CMarkNode) {
    guard let isDone = taskState(of: node) else { return put("<li>") }
    put("<li class=\"task\"><input type=\"checkbox\" disabled")
    if isDone { put(" checked") }
    put(" aria-label=\"")
    put(escaped: isDone ? options.taskDoneLabel : options.taskOpenLabel)
    put("\">")
  }

  /// Whether the item is a finished task, or nil if it is no task.
  private func taskState(of item: CMarkNode) -> Bool? {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text
    else { return nil }
    return text.withLiteral { Self.taskMark($0) }
  }

  /// Whether a text begins with the mark of a finished (true) or open (false) task.
  static func taskMark(_ text: Span<UInt8>) -> Bool? {
    guard text.count > 3, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"),
      text[3] == 32 || text[3] == 9
    else { return nil }
    switch text[1] {
    case 32: return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }

  /// Whether a text node begins the text of an item, and so may hold the mark of a task.
  func isItemStart(_ node: CMarkNode) -> Bool {
    guard node.previous == nil, let paragraph = node.parent, paragraph.kind == .paragraph,
      paragraph.previous == nil
    else { return false }
    return paragraph.parent?.kind == .item
  }
}
