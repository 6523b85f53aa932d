internal import GazetteText

/// Finds the source of links and raw HTML. cmark's columns are right in most blocks only, so each is
/// checked against the bytes, and what does not fit is searched for from the start of its block.
struct MarkdownPlaces {
  /// After so many vain searches a block is not searched again, so that time stays linear.
  private static let patience = 16

  let source: MarkdownSource
  private var block = 0..<0
  private var cursor = 0
  private var misses = 0

  init(source: MarkdownSource) { self.source = source }

  /// Begins a paragraph, heading or cell.
  mutating func begin(_ node: CMarkNode) {
    let isCell = node.kind == .tableCell
    let line = isCell ? node.parent?.startLine ?? node.startLine : node.startLine
    let lines = source.lines(line, isCell ? line : max(line, node.endLine))
    if lines != block || !isCell {
      cursor = lines.lowerBound
      misses = 0
    }
    block = lines
  }

  /// The place of a link or image: all of it, else its destination, else its block.
  mutating func range(of node: CMarkNode, _ destination: [UInt8]) -> ByteRange {
    if let range = checked(node, destination) {
      cursor = max(cursor, range.lower + 1)
      return range
    }
    var wanted = destination[...]
    if let child = node.firstChild, child.next == nil, child.kind == .text {
      let text = child.withLiteral(Array.init(copying:))
      // A bare address: `www.` and mail addresses get a scheme that is not in the source.
      if wanted.count > text.count, wanted.suffix(text.count) == text[...] { wanted = text[...] }
    }
    if let found = search(wanted) {
      cursor = found.upperBound
      return whole(found)
    }
    return ByteRange(block.lowerBound, block.upperBound)
  }

  /// The place of raw HTML within a block, or the block.
  mutating func range(ofHTML text: [UInt8]) -> ByteRange {
    let line = text[..<(text.firstIndex(of: 10) ?? text.count)]
    guard let found = search(line) else { return ByteRange(block.lowerBound, block.upperBound) }
    cursor = found.upperBound
    return ByteRange(found.lowerBound, found.upperBound)
  }

  private func checked(_ node: CMarkNode, _ destination: [UInt8]) -> ByteRange? {
    guard node.startLine > 0, node.startLine == node.endLine else { return nil }
    let start = source.start(ofLine: node.startLine)
    let (lower, upper) = (start + node.startColumn - 1, start + node.endColumn)
    let bytes = source.file.bytes
    guard lower >= cursor, lower < upper, upper <= block.upperBound else { return nil }
    let isImage = node.kind == .image && bytes[lower] == UInt8(ascii: "!")
    guard bytes[lower] == UInt8(ascii: "[") || isImage else { return nil }
    switch bytes[upper - 1] {
    case UInt8(ascii: "]"): break
    case UInt8(ascii: ")"):
      let text = bytes[lower..<upper]
      guard
        text.range(of: destination[...], from: lower) != nil
          || text.contains(UInt8(ascii: "\\")) || text.contains(UInt8(ascii: "&"))
      else { return nil }
    default: return nil
    }
    return ByteRange(lower, upper)
  }

  private mutating func search(_ wanted: ArraySlice<UInt8>) -> Range<Int>? {
    guard misses < Self.patience, !wanted.isEmpty, cursor < block.upperBound else { return nil }
    let found = source.file.bytes[..<block.upperBound].range(of: wanted, from: cursor)
    if found == nil { misses += 1 }
    return found
  }

  /// The link around its destination: from `[` to `)` or from `<` to `>`.
  private func whole(_ destination: Range<Int>) -> ByteRange {
    let bytes = source.file.bytes
    var (lower, upper) = (destination.lowerBound, destination.upperBound)
    if lower > block.lowerBound, upper < block.upperBound, bytes[lower - 1] == UInt8(ascii: "<"),
      bytes[upper] == UInt8(ascii: ">")
    {
      (lower, upper) = (lower - 1, upper + 1)
    }
    guard lower >= block.lowerBound + 2, bytes[lower - 1] == UInt8(ascii: "("),
      bytes[lower - 2] == UInt8(ascii: "]")
    else { return ByteRange(lower, upper) }
    var depth = 1
    var open = lower - 2
    let limit = max(block.lowerBound, open - 1000)
    while open > limit, depth > 0 {
      open -= 1
      if bytes[open] == UInt8(ascii: "]") { depth += 1 }
      if bytes[open] == UInt8(ascii: "[") { depth -= 1 }
    }
    guard depth == 0 else { return ByteRange(lower, upper) }
    if open > block.lowerBound, bytes[open - 1] == UInt8(ascii: "!") { open -= 1 }
    let close = bytes[upper..<min(block.upperBound, upper + 1000)].firstIndex(of: UInt8(ascii: ")"))
    return ByteRange(open, close.map { $0 + 1 } ?? upper)
  }
}

extension ArraySlice<UInt8> {
  /// The first occurrence of `wanted` at or behind `start`.
  func range(of wanted: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    var index = Swift.max(start, startIndex)
    while index + wanted.count <= endIndex {
      if self[index] == first, self[index..<index + wanted.count] == wanted {
        return index..<index + wanted.count
      }
      index += 1
    }
    return nil
  }
}
