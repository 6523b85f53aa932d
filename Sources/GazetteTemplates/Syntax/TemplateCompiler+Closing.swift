import GazetteText

extension TemplateCompiler {
  /// Closes the tag that bears the name; tags left open inside it are reported.
  mutating func close(_ tag: Tag, _ margins: LineMargins) {
    let depth = open.lastIndex { sameName($0.tag, tag) }
    guard let depth else {
      leaveOut(tag, margins)
      diagnostics.append(.strayClosing(tag, in: file, open: open.last?.tag))
      return
    }
    while open.count > depth + 1 {
      diagnostics.append(.unclosedSection(open[open.count - 1], in: file, before: tag))
      finish(tag, margins)
    }
    finish(tag, margins)
  }

  /// Closes what is open at the end of the file, with a diagnostic for each.
  mutating func closeAll() {
    let end = ByteRange(at: file.bytes.count)
    let tag = Tag(kind: .close, range: end, name: end)
    while let opened = open.last {
      if !opened.tag.name.isEmpty, diagnostics.count < Self.mostFaults {
        diagnostics.append(.unclosedSection(opened, in: file))
      }
      finish(tag, LineMargins(of: end, in: file.bytes))
    }
  }

  private mutating func finish(_ tag: Tag, _ margins: LineMargins) {
    guard let opened = open.last else { return }
    if opened.isParent {
      finishParent(opened, tag, margins)
    } else if opened.tag.kind == .block {
      finishBlock(opened, tag, margins)
    } else {
      leaveOut(tag, margins)
      finishSection(opened, tag)
    }
  }

  private mutating func finishSection(_ opened: OpenTag, _ tag: Tag) {
    open.removeLast()
    guard opened.operation < operations.count else { return }
    let end = Int32(operations.count)
    switch operations[opened.operation].action {
    case .section(let path, _):
      operations[opened.operation].action = .section(path, end: end)
      append(.endSection(start: Int32(opened.operation)), tag.range, isAlone: true)
    case .inverted(let path, _):
      operations[opened.operation].action = .inverted(path, end: end)
    default: break
    }
  }

  private func sameName(_ first: Tag, _ second: Tag) -> Bool {
    file.bytes[first.name.lower..<first.name.upper].elementsEqual(
      file.bytes[second.name.lower..<second.name.upper])
  }
}
