import GazetteText

extension Renderer {
  /// Renders a partial or parent with the indentation of its tag.
  mutating func call(
    _ callee: Callee, _ operation: Operation, in template: Template, blocks: BlockList,
    into out: inout OutputBuffer
  ) {
    let id: TemplateID
    switch callee {
    case .missing: return
    case .named(let named): id = named
    case .dynamic(let path):
      guard case .text(let name) = value(at: path), let found = library.callable(name) else {
        return
      }
      id = found
    }
    meter?.enter(id, written: out.count)
    let isRemembered = show(id, operation, in: template, blocks: blocks, into: &out)
    meter?.leave(id, written: out.count, isRemembered: isRemembered)
  }

  /// Writes a template, or what it wrote before; true if that was remembered.
  private mutating func show(
    _ id: TemplateID, _ operation: Operation, in template: Template, blocks: BlockList,
    into out: inout OutputBuffer
  ) -> Bool {
    let body = BlockList.Body(
      template: id, lower: 0, upper: library.templates[Int(id.index)].operations.count)
    let (isWritten, isRecording) =
      operation.indentation.isEmpty
      ? recall(id, blocks: blocks, into: &out) : (false, false)
    if isWritten { return true }
    defer { if isRecording { keepTemplate(out) } }
    guard !operation.standsAlone else {
      nest(body, operation.indentation, in: template, blocks: blocks, into: &out)
      return false
    }
    let own = operation.indentation
    out.append(template.file.bytes[own.lower..<own.upper])
    var outer: [UInt8] = []
    swap(&outer, &indentation)
    nest(body, ByteRange(at: 0), in: template, blocks: blocks, into: &out)
    swap(&outer, &indentation)
    return false
  }

  /// Renders a block: the argument that a page gives it, or else its own text.
  mutating func show(
    _ name: NameID, default body: BlockList.Body, _ operation: Operation, in template: Template,
    blocks: BlockList, into out: inout OutputBuffer
  ) {
    let wasBehindText = isBehindText
    if !operation.startsLine { isBehindText = true }
    if let (argument, outer) = blocks.argument(for: name) {
      meter?.enter(argument.template, written: out.count)
      nest(argument, operation.indentation, in: template, blocks: outer, into: &out)
      meter?.leave(written: out.count)
    } else {
      nest(body, operation.indentation, in: template, blocks: blocks, into: &out)
    }
    if isBehindText { isBehindText = wasBehindText }
  }

  private mutating func nest(
    _ body: BlockList.Body, _ own: ByteRange, in template: Template, blocks: BlockList,
    into out: inout OutputBuffer
  ) {
    chain.append(body.template)
    defer { chain.removeLast() }
    stepsLeft -= 1
    guard depth < Self.deepest, stepsLeft > 0 else {
      return fail(depth < Self.deepest ? .tooLarge : .tooDeep)
    }
    depth += 1
    deepestSeen = max(deepestSeen, depth)
    let before = indentation.count
    if !own.isEmpty { indentation += template.file.bytes[own.lower..<own.upper] }
    run(body.template, body.lower, body.upper, blocks: blocks, into: &out)
    indentation.removeLast(indentation.count - before)
    depth -= 1
  }

  mutating func fail(_ reason: RenderFailure.Reason) {
    if failure == nil {
      failure = RenderFailure(
        reason: reason, chain: chain.map { library.templates[Int($0.index)].name })
    }
  }
}
