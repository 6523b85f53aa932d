import GazetteText

/// Renders one page. Everything it needs stands in it, so that each thread has its own.
struct Renderer {
  let library: TemplateLibrary
  let slots: SlotTable
  let places: [[Place]]
  let context: RenderContext
  var frames: [Frame] = []
  /// The indentation of the partials and blocks around.
  var indentation: [UInt8] = []
  /// Whether the next line begins behind text, so that it takes no indentation.
  var isBehindText = false
  var depth = 0
  /// The deepest that `depth` has been since the innermost recording began.
  var deepestSeen = 0
  /// The lowest frame that was read since the innermost recording began, shared values left out.
  var lowestRead = Int.max
  var recordings: [Recording] = []
  /// Where the name that was looked up last was found, as `Frame.origin` says it.
  var origin = Int.max
  var stepsLeft = Self.mostSteps
  var limit = 0
  var failure: RenderFailure?
  var chain: [TemplateID] = []
  /// Nil unless the templates are measured.
  var meter: TemplateMeter?

  static let deepest = 64
  static let mostSteps = 50_000_000

  /// Renders the operations from `lower` up to `upper` of one template.
  mutating func run(
    _ id: TemplateID, _ lower: Int, _ upper: Int, blocks: BlockList, into out: inout OutputBuffer
  ) {
    let template = library.templates[Int(id.index)]
    let operations = template.operations
    let places = places[Int(id.index)]
    var index = lower
    while index < upper {
      let operation = operations[index]
      if !indentation.isEmpty || isBehindText, operation.startsLine { startLine(operation, &out) }
      index += 1
      switch operation.action {
      case .text: writeText(template, operation, &out)
      case .value(let path), .rawValue(let path):
        let place = places[index - 1]
        var isRaw = false
        if case .rawValue = operation.action { isRaw = true }
        write(value(at: path), in: place, isRaw: isRaw, &out)
      case .section(let path, let end):
        let isOpen =
          enter(path) && recallItems(index - 1, of: id, blocks: blocks, into: &out)
        if !isOpen { index = Int(end) + 1 }
      case .endSection(let start):
        keepItem(out)
        if advance(out.count), recallItems(Int(start), of: id, blocks: blocks, into: &out) {
          index = Int(start) + 1
        }
      case .inverted(let path, let end):
        if value(at: path).isTruthy { index = Int(end) }
      case .partial(let callee):
        call(callee, operation, in: template, blocks: blocks, into: &out)
      case .parent(let callee, let arguments, let end):
        index = Int(end)
        let inner = blocks.adding(template.arguments, arguments, of: id)
        call(callee, operation, in: template, blocks: inner, into: &out)
      case .block(let name, let end):
        let body = BlockList.Body(template: id, lower: index, upper: Int(end))
        index = Int(end)
        show(name, default: body, operation, in: template, blocks: blocks, into: &out)
      }
      if failure != nil { return }
    }
  }

  private mutating func startLine(_ operation: Operation, _ out: inout OutputBuffer) {
    if operation.standsAlone { return }
    if case .block = operation.action { return }
    if isBehindText {
      isBehindText = false
    } else {
      out.append(indentation)
    }
  }

  private mutating func writeText(
    _ template: Template, _ operation: Operation, _ out: inout OutputBuffer
  ) {
    let (lower, upper) = (operation.range.lower, operation.range.upper)
    guard !indentation.isEmpty else {
      isBehindText = false
      return out.append(template.file.bytes, from: lower, to: upper)
    }
    isBehindText = false
    var line = lower
    while let newline = template.file.bytes[line..<upper].firstIndex(of: 10), newline + 1 < upper {
      out.append(template.file.bytes[line...newline])
      out.append(indentation)
      line = newline + 1
    }
    out.append(template.file.bytes[line..<upper])
  }

  /// Enters a section; false if the value is falsy.
  private mutating func enter(_ path: NamePath) -> Bool {
    let value = value(at: path)
    guard value.isTruthy else { return false }
    if case .list(let items) = value {
      let shape = Frame.shape(of: items[0])
      frames.append(
        Frame(
          firstOf: items, shape: shape,
          surroundings: surroundings(of: shape, isItem: true, at: frames.count)))
      return true
    }
    let shape = Frame.shape(of: value)
    frames.append(
      Frame(
        consume value, shape: shape, name: path.count == 1 ? library.paths[Int(path.start)] : nil,
        origin: path.count == 1 ? origin : .max,
        surroundings: surroundings(of: shape, isItem: false, at: frames.count)))
    return true
  }

  /// Puts the page itself on the context stack.
  mutating func enter(_ root: any TemplateObject) {
    frames.append(
      Frame(
        .object(root), shape: root.shape, name: nil, origin: .max,
        surroundings: surroundings(of: root.shape, isItem: false, at: 0)))
  }

  /// The number of a stack up to a frame: that of the stack below in a system of as many digits as there are
  /// sorts of frames.
  func surroundings(of shape: ShapeID?, isItem: Bool, at index: Int) -> Int? {
    guard context.memory != nil, let below = index > 0 ? frames[index - 1].surroundings : 0
    else { return nil }
    let sort = ((shape?.index ?? -1) + 1) * 2 + (isItem ? 1 : 0)
    let (product, isTooLarge) = below.multipliedReportingOverflow(
      by: 2 * (slots.shapeCount + 1) + 1)
    let (sum, isAboveAll) = product.addingReportingOverflow(sort + 1)
    return isTooLarge || isAboveAll ? nil : sum
  }

  /// Goes on to the next item of the innermost section; false if there is none.
  mutating func advance(_ written: Int) -> Bool {
    let top = frames.count - 1
    let next = frames[top].index + 1
    countStep(written)
    guard next < frames[top].count else {
      frames.removeLast()
      return false
    }
    move(to: next)
    return true
  }

  /// Counts an item that has been written.
  mutating func countStep(_ written: Int) {
    stepsLeft -= 1
    if stepsLeft < 0 || written > limit { fail(.tooLarge) }
  }

  /// Makes another item of the innermost list the one that is shown.
  mutating func move(to index: Int) {
    let top = frames.count - 1
    guard index != frames[top].index else { return }
    frames[top].index = index
    let shape = frames[top].shape
    frames[top].value = frames[top].items[index]
    if frames[top].shape != shape {
      frames[top].surroundings = surroundings(of: frames[top].shape, isItem: true, at: top)
    }
  }
}
