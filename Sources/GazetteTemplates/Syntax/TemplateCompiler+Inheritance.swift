import GazetteText

extension TemplateCompiler {
  /// Opens a parent. Whether it stands alone is known only when it closes.
  mutating func openParent(_ tag: Tag, _ margins: LineMargins) {
    var left: ByteRange?
    if let lineStart = margins.lineStart {
      writeText(to: lineStart)
      left = ByteRange(lineStart, tag.range.lower)
    } else {
      writeText(to: tag.range.lower)
    }
    textStart = tag.range.upper
    let isWritten = isWritten(tag)
    var opened = OpenTag(tag, operation: operations.count, dedent: dedent)
    opened.leftMargin = left
    if isWritten {
      let callee = callee(of: tag) ?? .missing
      append(
        .parent(callee, arguments: ArgumentList(start: 0, count: 0), end: 0), tag.range)
    }
    push(opened)
  }

  mutating func finishParent(_ opened: OpenTag, _ tag: Tag, _ margins: LineMargins) {
    writeText(to: tag.range.lower)
    textStart = tag.range.upper
    open.removeLast()
    guard opened.operation < operations.count,
      case .parent(let callee, _, _) = operations[opened.operation].action
    else { return }
    let list = ArgumentList(
      start: Int32(arguments.count), count: Int32(opened.arguments.count))
    arguments += opened.arguments
    operations[opened.operation].action = .parent(
      callee, arguments: list, end: Int32(operations.count))
    isAtLineStart = false
    guard let left = opened.leftMargin else { return }
    let lower = withoutIndentation(left.lower, upTo: left.upper)
    operations[opened.operation].indentation = ByteRange(lower, left.upper)
    guard let nextLine = margins.nextLine else { return }
    operations[opened.operation].standsAlone = true
    isAtLineStart = true
    textStart = nextLine
  }

  /// Opens a block: a place for an argument, or directly in a parent the argument itself.
  mutating func openBlock(_ tag: Tag, _ margins: LineMargins) {
    let isArgument = isInParent
    let name = blockName(of: tag)
    var indentation = ByteRange(at: tag.range.lower)
    let bodyStart: Int
    var inner = dedent
    if isArgument {
      writeText(to: tag.range.lower)
      bodyStart = margins.nextLine ?? tag.range.upper
      if margins.nextLine != nil { inner = firstIndentation(from: bodyStart)?.count ?? 0 }
    } else {
      bodyStart = margins.isAlone ? margins.nextLine ?? tag.range.upper : tag.range.upper
      if let lineStart = margins.lineStart {
        writeText(to: lineStart)
        let own = lineStart..<tag.range.lower
        let used = margins.isAlone ? firstIndentation(from: bodyStart) ?? own : own
        let lower = withoutIndentation(used.lowerBound, upTo: used.upperBound)
        indentation = ByteRange(lower, used.upperBound)
        inner = used.count
      } else {
        writeText(to: tag.range.lower)
      }
    }
    textStart = bodyStart
    var opened = OpenTag(tag, operation: operations.count, dedent: inner)
    opened.isArgument = isArgument
    let action = Operation.Action.block(name ?? .position, end: 0)
    append(action, tag.range, indentation: indentation)
    isAtLineStart = true
    push(opened)
  }

  mutating func finishBlock(_ opened: OpenTag, _ tag: Tag, _ margins: LineMargins) {
    if opened.isArgument {
      writeText(to: max(textStart, margins.lineStart ?? tag.range.lower))
      textStart = tag.range.upper
    } else {
      leaveOut(tag, margins)
      isAtLineStart = margins.isAlone
    }
    open.removeLast()
    guard opened.operation < operations.count,
      case .block(let name, _) = operations[opened.operation].action
    else { return }
    operations[opened.operation].action = .block(name, end: Int32(operations.count))
    guard opened.isArgument, let parent = open.indices.last else { return }
    if let other = open[parent].arguments.first(where: { $0.block == name }) {
      diagnostics.append(.secondArgument(opened.tag, in: file, first: other.range))
      return
    }
    open[parent].arguments.append(
      Template.Argument(
        block: name, lower: Int32(opened.operation + 1), upper: Int32(operations.count),
        range: opened.tag.range))
  }

  /// The blanks before the first ink of a body that begins on a line of its own; nil for an empty
  /// body.
  private func firstIndentation(from start: Int) -> Range<Int>? {
    var line = start
    var offset = start
    while offset < file.bytes.count {
      switch file.bytes[offset] {
      case 32, 9, 13: offset += 1
      case 10:
        offset += 1
        line = offset
      default: return isClosing(offset) ? nil : line..<offset
      }
    }
    return nil
  }

  private func isClosing(_ offset: Int) -> Bool {
    offset + 2 < file.bytes.count && file.bytes[offset] == UInt8(ascii: "{")
      && file.bytes[offset + 1] == UInt8(ascii: "{") && file.bytes[offset + 2] == UInt8(ascii: "/")
  }
}
