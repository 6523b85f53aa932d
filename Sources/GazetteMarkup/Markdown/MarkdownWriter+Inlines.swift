internal import GazetteText

extension MarkdownWriter {
  mutating func enterInline(_ node: CMarkNode, _ kind: CMarkNode.Kind) -> Bool {
    switch kind {
    case .text: writeText(node)
    case .softBreak: writeSoftBreak(node)
    case .lineBreak:
      put("<br>\n")
      lastScalar = nil
      excerpt.appendSpace()
    case .code:
      put("<code>")
      writeCode(node)
      put("</code>")
      let text = escapes.resolving(node.withLiteral(Array.init(copying:)), inCode: true)
      lastScalar = text.span.scalar(before: text.count)
      excerpt.append(text.span)
    case .htmlInline: reportHTML(node)
    case .emphasis:
      if let edit = edits.wrappers[node] { out.append(edit.open) } else { put("<em>") }
      return true
    case .strong:
      if let edit = edits.wrappers[node] {
        out.append(edit.open)
      } else {
        put("<strong>")
      }
      return true
    case .link: return enterLink(node)
    case .image: writeImage(node)
    case .footnoteReference: writeFootnoteReference(node)
    default: return true
    }
    return false
  }

  mutating func exitInline(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
    switch kind {
    case .emphasis:
      if let edit = edits.wrappers[node] {
        out.append(edit.close)
      } else {
        put("</em>")
      }
    case .strong:
      if let edit = edits.wrappers[node] {
        out.append(edit.close)
      } else {
        put("</strong>")
      }
    case .link:
      linkDepth -= 1
      if linkDepth == 0 { put("</a>") }
    default: break
    }
  }

  private mutating func writeText(_ node: CMarkNode) {
    if watchesDestinations, node.withLiteral(Self.hasDestination) { hasLostDestination = true }
    if escapes.isEmpty, edits.text.isEmpty {
      return node.withLiteral { writeText($0, from: taskMarkLength($0, node)) }
    }
    let skip = node.withLiteral { taskMarkLength($0, node) }
    if let changes = edits.text[node] { return writeText(node, skip, changes) }
    let text = escapes.resolving(node.withLiteral { Array(copying: $0.extracting(skip...)) })
    writeText(text.span, from: 0)
  }

  private static func hasDestination(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      var next = unsafe bytes.index(of: UInt8(ascii: "]"), from: 0, to: bytes.count)
      while let close = next {
        if close + 1 < bytes.count, unsafe bytes[close + 1] == UInt8(ascii: "(") { return true }
        next = unsafe bytes.index(of: UInt8(ascii: "]"), from: close + 1, to: bytes.count)
      }
      return false
    }
  }

  /// The bytes of a task's mark at the beginning of a text node.
  private func taskMarkLength(_ text: Span<UInt8>, _ node: CMarkNode) -> Int {
    Self.taskMark(text) != nil && isItemStart(node) ? 3 : 0
  }

  private mutating func writeText(_ text: Span<UInt8>, from lower: Int) {
    guard lower < text.count else { return }
    put(escaped: text, from: lower, to: text.count)
    lastScalar = text.scalar(before: text.count)
    excerpt.append(lower == 0 ? text : text.extracting(lower...))
  }

  /// Text in which some delimiters are markup after all.
  private mutating func writeText(
    _ node: CMarkNode, _ skip: Int, _ changes: [InlineEdits.Change]
  ) {
    let text = node.withLiteral(Array.init(copying:))
    var start = skip
    for change in changes {
      let part = escapes.resolving(Array(text[start..<change.offset]))
      writeText(part.span, from: 0)
      out.append(change.replacement)
      start = change.offset + change.length
    }
    let rest = escapes.resolving(Array(text[start...]))
    writeText(rest.span, from: 0)
  }

  private mutating func writeSoftBreak(_ node: CMarkNode) {
    if Unicode.Scalar.joins(lastScalar, firstScalar(after: node)) { return }
    put("\n")
    excerpt.appendSpace()
  }

  /// The first character of text behind a node in its block.
  private func firstScalar(after node: CMarkNode) -> Unicode.Scalar? {
    var node = node.next
    while let current = node {
      switch current.kind {
      case .text, .code: return current.withLiteral { $0.scalar(at: 0) }
      case .emphasis, .strong, .link: node = current.firstChild
      default: return nil
      }
    }
    return nil
  }

  private mutating func enterLink(_ node: CMarkNode) -> Bool {
    let destination = escapes.resolving(node.destination)
    let range = places.range(of: node, destination)
    if let end = MarkdownAutolink.end(of: node, destination, source.file, range) {
      writeAutolink(node, destination, range, end)
      return false
    }
    linkDepth += 1
    if linkDepth == 1 {
      put("<a")
      insert(.link, destination, range)
      writeTitle(node)
      put(">")
      if hasDelimiters { edits.add(InlineRepair.edits(of: node, in: source)) }
    }
    return true
  }

  /// A bare address in running text, which ends where Chinese punctuation begins.
  private mutating func writeAutolink(
    _ node: CMarkNode, _ destination: [UInt8], _ range: ByteRange, _ end: Int
  ) {
    let text = node.firstChild?.withLiteral(Array.init(copying:)) ?? []
    let rest = Array(text[end...])
    put("<a")
    let visible = ByteRange(range.lower, range.upper - rest.count)
    insert(.link, Array(destination.dropLast(rest.count)), visible)
    put(">")
    writeText(escapes.resolving(Array(text[..<end])).span, from: 0)
    put("</a>")
    writeText(escapes.resolving(rest).span, from: 0)
  }

  private mutating func writeTitle(_ node: CMarkNode) {
    let title = escapes.resolving(node.title)
    if title.isEmpty { return }
    put(" title=\"")
    put(escaped: title)
    put("\"")
  }

  private mutating func writeImage(_ node: CMarkNode) {
    let destination = escapes.resolving(node.destination)
    let alt = plainText(of: node)
    put("<picture><source type=\"image/webp\"")
    let source = out.count
    put("><img")
    insert(.image, destination, places.range(of: node, destination), alt: alt, source: source)
    put(" alt=\"")
    put(escaped: alt)
    put("\"")
    writeTitle(node)
    put(" loading=\"lazy\" decoding=\"async\"></picture>")
    lastScalar = nil
  }

  /// The text of a node and all within it.
  func plainText(of root: CMarkNode) -> String {
    var text: [UInt8] = []
    var node = root
    while true {
      switch node.kind {
      case .text: node.withLiteral { text.append(copying: $0) }
      case .code:
        text += escapes.resolving(node.withLiteral(Array.init(copying:)), inCode: true)
      case .lineBreak: text.append(32)
      case .softBreak:
        let before = text.span.scalar(before: text.count)
        if !Unicode.Scalar.joins(before, firstScalar(after: node)) { text.append(32) }
      default: break
      }
      if let child = node.firstChild {
        node = child
        continue
      }
      while node.next == nil || node == root {
        guard node != root, let parent = node.parent else {
          return String(decoding: escapes.resolving(text), as: UTF8.self)
        }
        node = parent
      }
      if let next = node.next { node = next }
    }
  }
}

extension [UInt8] {
  mutating func append(copying span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
