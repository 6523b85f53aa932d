import GazetteText

extension TemplateCompiler {
  /// How many blanks are taken from the start of each line here.
  var dedent: Int { open.last?.dedent ?? 0 }

  /// Whether the tags here stand directly in a parent, where only blocks count.
  var isInParent: Bool { open.last?.isParent ?? false }

  /// Writes the text up to `end` as literal operations, without the indentation of a block's body.
  mutating func writeText(to end: Int) {
    let start = textStart
    guard start < end else { return }
    textStart = end
    guard !isInParent else { return warnOfText(start, end) }
    guard dedent > 0 else { return appendText(start, end) }
    var line = start
    while line < end {
      let next = file.bytes[line..<end].firstIndex(of: 10).map { $0 + 1 } ?? end
      appendText(withoutIndentation(line, upTo: next), next)
      line = next
    }
  }

  /// The blanks before a tag that stands alone, less the indentation of the block around it.
  func indentation(before tag: Tag, _ margins: LineMargins) -> ByteRange {
    guard let lineStart = margins.lineStart else { return ByteRange(at: tag.range.lower) }
    let lower = withoutIndentation(lineStart, upTo: tag.range.lower)
    return ByteRange(lower, tag.range.lower)
  }

  /// The offset behind the blanks that are taken away at the start of a line.
  func withoutIndentation(_ line: Int, upTo end: Int) -> Int {
    guard line == 0 || file.bytes[line - 1] == 10 else { return line }
    var offset = line
    while offset < end, offset - line < dedent, file.bytes[offset] == 32 || file.bytes[offset] == 9
    {
      offset += 1
    }
    return offset
  }

  private mutating func appendText(_ lower: Int, _ upper: Int) {
    if lower < upper { append(.text, ByteRange(lower, upper)) }
  }

  private mutating func warnOfText(_ lower: Int, _ upper: Int) {
    let text = file.bytes[lower..<upper]
    guard let first = text.firstIndex(where: { !$0.isTemplateBlank }),
      let last = text.lastIndex(where: { !$0.isTemplateBlank })
    else { return }
    let lineEnd = text[first...last].firstIndex { $0 == 10 || $0 == 13 } ?? (last + 1)
    diagnostics.append(.ignoredText(ByteRange(first, lineEnd), in: file))
  }

  /// Whether a tag is part of the output; directly in a parent it is not, and that is reported.
  mutating func isWritten(_ tag: Tag) -> Bool {
    guard isInParent else { return true }
    diagnostics.append(.ignoredTag(tag.range, in: file))
    return false
  }
}
