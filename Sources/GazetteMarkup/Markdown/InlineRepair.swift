internal import GazetteText

/// Pairs the delimiters of one block anew where CommonMark's rule does not suit Chinese.
///
/// CommonMark leaves `**注意：**请` as it stands, because a closing `**` behind punctuation must be
/// followed by a space. Here, as a Chinese reader expects, East Asian neighbours never keep a
/// delimiter from opening or closing. Pairs that cmark made of the same block are taken into
/// account, since in `**一：**甲**二：**` it pairs the wrong ones. `~~` becomes `<del>` on the way.
struct InlineRepair {
  private static let limit = 512

  private var delimiters: [InlineDelimiter] = []
  private var last: Unicode.Scalar?
  private var pending = 0
  private var isNeeded = false
  private let opensEmphasis: Bool

  /// The edits for the inline children of `container`; none if the tree is right as it is.
  static func edits(of container: CMarkNode, in source: MarkdownSource) -> InlineEdits {
    guard hasLiteralDelimiter(container) else { return InlineEdits() }
    let lines = source.lines(container.startLine, max(container.startLine, container.endLine))
    let hasUnderscore = source.file.bytes[lines].contains(UInt8(ascii: "_"))
    var repair = InlineRepair(opensEmphasis: !hasUnderscore)
    repair.collect(container)
    guard repair.isNeeded, repair.delimiters.count <= limit else { return InlineEdits() }
    InlineDelimiter.pair(&repair.delimiters)
    return repair.edits
  }

  private init(opensEmphasis: Bool) { self.opensEmphasis = opensEmphasis }

  /// Whether any text directly in the block or in an emphasis of it holds `*` or `~~`.
  private static func hasLiteralDelimiter(_ container: CMarkNode) -> Bool {
    var node = container.firstChild
    while let current = node {
      let kind = current.kind
      if kind == .text, current.withLiteral({ hasDelimiter($0) }) { return true }
      if kind == .emphasis || kind == .strong, let child = current.firstChild {
        node = child
        continue
      }
      node = following(current, in: container)
    }
    return false
  }

  private static func hasDelimiter(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      let end = bytes.count
      if unsafe bytes.index(of: UInt8(ascii: "*"), from: 0, to: end) != nil { return true }
      var next = unsafe bytes.index(of: UInt8(ascii: "~"), from: 0, to: end)
      while let tilde = next {
        if tilde + 1 < end, unsafe bytes[tilde + 1] == UInt8(ascii: "~") { return true }
        next = unsafe bytes.index(of: UInt8(ascii: "~"), from: tilde + 1, to: end)
      }
      return false
    }
  }

  private static func following(_ node: CMarkNode, in container: CMarkNode) -> CMarkNode? {
    var node = node
    while node.next == nil {
      guard let parent = node.parent, parent != container else { return nil }
      node = parent
    }
    return node.next
  }

  private mutating func collect(_ container: CMarkNode) {
    var node = container.firstChild
    while let current = node {
      switch current.kind {
      case .emphasis where opensEmphasis, .strong where opensEmphasis:
        add(InlineDelimiter(current, isStrong: current.kind == .strong, isOpening: true))
        if let child = current.firstChild {
          node = child
          continue
        }
        add(InlineDelimiter(current, isStrong: current.kind == .strong, isOpening: false))
      case .text: current.withLiteral { collect($0, of: current) }
      case .softBreak, .lineBreak: pass(" ", " ")
      case .code: pass("`", "`")
      default: pass("[", ")")
      }
      var step = current
      while step.next == nil {
        guard let parent = step.parent, parent != container else {
          finish()
          return
        }
        step = parent
        add(InlineDelimiter(parent, isStrong: parent.kind == .strong, isOpening: false))
      }
      node = step.next
    }
    finish()
  }

  private mutating func collect(_ text: Span<UInt8>, of node: CMarkNode) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      var end = index
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~") {
        while end < text.count, text[end] == byte { end += 1 }
      }
      if end == index || (byte == UInt8(ascii: "~") && end - index != 2) {
        let scalar = text.scalar(at: index) ?? " "
        pass(scalar, scalar)
        index += max(1, UTF8.width(scalar))
      } else {
        add(InlineDelimiter(node, offset: index, length: end - index, byte: byte))
        index = end
      }
    }
  }

  private mutating func add(_ delimiter: InlineDelimiter) {
    guard delimiters.count <= Self.limit else { return }
    var delimiter = delimiter
    delimiter.before = last
    delimiters.append(delimiter)
  }

  /// Goes past something that begins and ends with these characters.
  private mutating func pass(_ first: Unicode.Scalar, _ end: Unicode.Scalar) {
    resolve(first)
    last = end
  }

  private mutating func finish() { resolve(nil) }

  private mutating func resolve(_ after: Unicode.Scalar?) {
    while pending < delimiters.count {
      delimiters[pending].settle(after: after)
      isNeeded = isNeeded || delimiters[pending].callsForRepair
      pending += 1
    }
  }

  private var edits: InlineEdits {
    var edits = InlineEdits()
    for delimiter in delimiters { delimiter.write(to: &edits) }
    return edits
  }
}
