/// What must be known of a whole document before its first byte is written.
struct MarkdownOutline {
  /// The level of the highest heading.
  private(set) var topLevel: Int?
  /// The numbers of the footnotes that are used.
  private(set) var footnotes: [CMarkNode: Int] = [:]
  /// How many times each footnote is referred to.
  private(set) var references: [Int: Int] = [:]
  /// How many of these references are written.
  var written: [Int: Int] = [:]

  init() {}

  init(_ root: CMarkNode) {
    var node = root
    var definitions: [CMarkNode] = []
    var usesFootnotes = false
    var child = root.firstChild
    while let next = child {
      if next.kind == .footnoteDefinition {
        definitions.append(next)
        usesFootnotes = true
      }
      child = next.next
    }
    walk: while true {
      let kind = node.kind
      if kind == .heading { topLevel = min(topLevel ?? 6, node.headingLevel) }
      if kind == .footnoteReference { references[Self.number(of: node), default: 0] += 1 }
      let hasInlines = kind == .paragraph || kind == .heading || kind == .tableCell
      if usesFootnotes || (!hasInlines && kind != .table), let first = node.firstChild {
        node = first
        continue
      }
      while true {
        if node == root { break walk }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { break walk }
        node = parent
      }
    }
    // cmark moves the definitions that are used to the end, in order; duplicates stay before them.
    let used = definitions.suffix(references.keys.max() ?? 0)
    for (index, definition) in used.enumerated() { footnotes[definition] = index + 1 }
  }

  /// The number that cmark gave a footnote reference.
  static func number(of reference: CMarkNode) -> Int {
    reference.withLiteral { text in
      var number = 0
      for index in text.indices where (48...57).contains(text[index]) && number < 1 << 30 {
        number = number * 10 + Int(text[index] - 48)
      }
      return number
    }
  }
}
