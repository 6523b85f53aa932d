import GazetteText

/// Turns one source file into operations, and reports every fault of its syntax.
struct TemplateCompiler {
  /// The templates by name, to which partials and parents refer.
  let templates: [String: TemplateID]
  let file: SourceFile
  var names: NameTable
  var paths: [NameID]
  var operations: [Operation] = []
  var arguments: [Template.Argument] = []
  var diagnostics: [Diagnostic] = []
  var open: [OpenTag] = []
  /// Whether nothing of the line has been written yet, so that the next step takes indentation.
  var isAtLineStart = true
  /// Where the text that has not been written yet begins.
  var textStart = 0

  static let deepestNesting = 64
  static let mostFaults = 100

  init(_ file: SourceFile, templates: [String: TemplateID], names: NameTable, paths: [NameID]) {
    self.file = file
    self.templates = templates
    self.names = names
    self.paths = paths
  }

  /// Compiles the whole file.
  mutating func run() {
    var scanner = TagScanner(file.bytes)
    scanning: while diagnostics.count < Self.mostFaults {
      switch scanner.next() {
      case .end: break scanning
      case .unclosed(let range, let closing):
        diagnostics.append(.unclosedTag(range, in: file, closing: closing))
      case .tag(let tag):
        if tag.kind == .delimiters, !scanner.setDelimiters(tag) {
          diagnostics.append(.badDelimiters(tag.range, in: file))
        }
        compile(tag)
      }
    }
    writeText(to: file.bytes.count)
    closeAll()
  }

  private mutating func compile(_ tag: Tag) {
    let margins = LineMargins(of: tag.range, in: file.bytes)
    switch tag.kind {
    case .comment, .delimiters: leaveOut(tag, margins)
    case .value, .rawValue: compileValue(tag)
    case .section, .inverted: openSection(tag, margins)
    case .partial, .dynamicPartial: compilePartial(tag, margins)
    case .parent, .dynamicParent: openParent(tag, margins)
    case .block: openBlock(tag, margins)
    case .close: close(tag, margins)
    }
  }

  /// Ends the text before a tag and skips the tag, with its whole line if it stands alone.
  mutating func leaveOut(_ tag: Tag, _ margins: LineMargins) {
    if let lineStart = margins.lineStart, let nextLine = margins.nextLine {
      writeText(to: lineStart)
      textStart = nextLine
    } else {
      writeText(to: tag.range.lower)
      textStart = tag.range.upper
    }
  }

  private mutating func compileValue(_ tag: Tag) {
    writeText(to: tag.range.lower)
    textStart = tag.range.upper
    guard isWritten(tag), let path = path(of: tag) else { return }
    append(tag.kind == .rawValue ? .rawValue(path) : .value(path), tag.range)
  }

  private mutating func openSection(_ tag: Tag, _ margins: LineMargins) {
    leaveOut(tag, margins)
    let isWritten = isWritten(tag)
    let path = path(of: tag) ?? NamePath(start: 0, count: 0)
    push(OpenTag(tag, operation: operations.count, dedent: dedent))
    guard isWritten else { return }
    let action: Operation.Action =
      tag.kind == .section ? .section(path, end: 0) : .inverted(path, end: 0)
    append(action, tag.range, isAlone: margins.isAlone)
  }

  private mutating func compilePartial(_ tag: Tag, _ margins: LineMargins) {
    leaveOut(tag, margins)
    guard isWritten(tag), let callee = callee(of: tag) else { return }
    let isAlone = margins.isAlone
    append(
      .partial(callee), tag.range, isAlone: isAlone,
      indentation: isAlone ? indentation(before: tag, margins) : ByteRange(at: 0))
    operations[operations.count - 1].standsAlone = isAlone
  }

  /// Adds a step; a tag that stands alone on its line is no part of what the line shows.
  mutating func append(
    _ action: Operation.Action, _ range: ByteRange, isAlone: Bool = false,
    indentation: ByteRange = ByteRange(at: 0)
  ) {
    operations.append(
      Operation(
        action: action, startsLine: isAtLineStart && !isAlone, range: range,
        indentation: indentation))
    if case .text = action {
      isAtLineStart = file.bytes[range.upper - 1] == 10
    } else if !isAlone {
      isAtLineStart = false
    }
  }

  mutating func push(_ tag: OpenTag) {
    if open.count == Self.deepestNesting {
      diagnostics.append(.nestedTooDeep(tag.tag.range, in: file))
    }
    open.append(tag)
  }
}
