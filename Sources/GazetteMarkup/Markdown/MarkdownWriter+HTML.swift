internal import GazetteText

extension MarkdownWriter {
  /// A page pasted as HTML is warned of so many times only.
  private static let mostWarnings = 100

  /// Leaves raw HTML out: a comment silently, anything else with a warning.
  mutating func reportHTML(_ node: CMarkNode) {
    guard diagnostics.count < Self.mostWarnings else { return }
    let text = node.withLiteral(Array.init(copying:))
    if Self.isComment(text) { return }
    let range: ByteRange
    if node.kind == .htmlInline {
      range = places.range(ofHTML: text)
    } else {
      let line = source.lines(node.startLine, node.startLine)
      let lower = line.first { source.file.bytes[$0] == UInt8(ascii: "<") }
      range = ByteRange(lower ?? line.lowerBound, line.upperBound)
    }
    diagnostics.append(.htmlInMarkdown(source.file, range))
  }

  private static func isComment(_ text: [UInt8]) -> Bool {
    var upper = text.count
    while upper > 0, text[upper - 1] <= 32 { upper -= 1 }
    let trimmed = text[..<upper].drop { $0 <= 32 }
    guard trimmed.starts(with: Array("<!--".utf8)) else { return false }
    let end = trimmed.range(of: Array("-->".utf8)[...], from: trimmed.startIndex + 2)
    return end.map { $0.upperBound == trimmed.endIndex } ?? true
  }
}
