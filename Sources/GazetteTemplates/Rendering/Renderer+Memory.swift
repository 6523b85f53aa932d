import GazetteText

/// Remembering what pages have in common.
///
/// While an item of a list or a partial is written, `lowestRead` follows which values it reads. If
/// it read nothing but itself, what it holds, and values that are shared by all pages, then every
/// page writes the same bytes for it: all that it branched on is among those values, and the shapes
/// around it, which decide what its names stand for, are part of the key.
extension Renderer {
  /// Where the writing of an item or a partial began.
  struct Recording {
    let shelf: RenderShelf
    /// The identity of the object that is shown; 0 for a template as a whole.
    let object: Int
    let start: Int
    /// How many frames there were.
    let frames: Int
    let outerLowest: Int
    let outerDeepest: Int
    let depth: Int
    let stepsLeft: Int
  }

  /// Whether what is written now depends on nothing but values: indentation and blocks are given by
  /// the templates around.
  func canRemember(_ blocks: BlockList) -> Bool {
    context.memory != nil && indentation.isEmpty && !isBehindText && blocks.isEmpty
  }

  /// Writes items of the innermost list for as long as they are remembered. True if there is one
  /// left to be written by its section; false if the list is at its end and was left.
  mutating func recallItems(
    _ section: Int, of template: TemplateID, blocks: BlockList, into out: inout OutputBuffer
  ) -> Bool {
    let top = frames.count - 1
    guard frames[top].count > 0, canRemember(blocks), let memory = context.memory else {
      return true
    }
    // The frame is brought up to date when the items end, not at each: most lists are remembered
    // from end to end.
    let items = frames[top].items
    var index = frames[top].index
    var known: (shape: ShapeID, shelf: RenderShelf)?
    while index < items.count {
      guard case .object(let object) = items[index], let identity = object.identity else { break }
      let shape = object.shape
      if known?.shape != shape {
        guard let surroundings = surroundings(of: shape, isItem: true, at: top) else { break }
        let place = RenderMemory.Place(
          template: template, operation: Int32(section), surroundings: surroundings)
        known = (shape, memory.shelf(place))
      }
      guard let shelf = known?.shelf else { break }
      let recall = shelf.write(identity, into: &out)
      if case .written(let depth, let steps) = recall {
        note(depth: depth, steps: steps)
        lowestRead = min(lowestRead, top)
        meter?.countRememberedItem(of: template)
        countStep(out.count)
        index += 1
        continue
      }
      move(to: index)
      if case .unknown = recall { startRecording(identity, on: shelf, out.count) }
      return true
    }
    guard index < items.count else {
      frames.removeLast()
      return false
    }
    move(to: index)
    return true
  }

  /// Ends the recording of an item whose section has come to its end.
  mutating func keepItem(_ out: OutputBuffer) {
    let top = frames.count - 1
    guard let recording = recordings.last, recording.frames == top + 1 else { return }
    finishRecording(isWhole: lowestRead >= top, out)
  }

  /// Writes what is remembered of a template as a whole. Nil if nothing is known yet: then a
  /// recording has begun, unless nothing can be remembered.
  mutating func recall(
    _ id: TemplateID, blocks: BlockList, into out: inout OutputBuffer
  ) -> (isWritten: Bool, isRecording: Bool) {
    guard canRemember(blocks), let memory = context.memory,
      let surroundings = frames.last?.surroundings
    else { return (false, false) }
    let shelf = memory.shelf(
      RenderMemory.Place(template: id, operation: -1, surroundings: surroundings))
    switch shelf.write(0, into: &out) {
    case .unknown:
      startRecording(0, on: shelf, out.count)
      return (false, true)
    case .dependsOnPage: return (false, false)
    case .written(let depth, let steps):
      note(depth: depth, steps: steps)
      return (true, false)
    }
  }

  mutating func keepTemplate(_ out: OutputBuffer) {
    finishRecording(isWhole: lowestRead >= frames.count, out)
  }

  /// Takes into account what the writing of something remembered once took.
  private mutating func note(depth: Int, steps: Int) {
    stepsLeft -= steps
    deepestSeen = max(deepestSeen, self.depth + depth)
    if deepestSeen >= Self.deepest { fail(.tooDeep) }
  }

  private mutating func startRecording(_ object: Int, on shelf: RenderShelf, _ start: Int) {
    recordings.append(
      Recording(
        shelf: shelf, object: object, start: start, frames: frames.count, outerLowest: lowestRead,
        outerDeepest: deepestSeen, depth: depth, stepsLeft: stepsLeft))
    lowestRead = .max
    deepestSeen = depth
  }

  private mutating func finishRecording(isWhole: Bool, _ out: OutputBuffer) {
    guard let recording = recordings.popLast() else { return }
    if failure == nil {
      let isKept = isWhole && !isBehindText
      context.memory?.keep(
        RenderMemory.Entry(
          bytes: isKept ? out.bytes(from: recording.start) : nil,
          depth: deepestSeen - recording.depth, steps: recording.stepsLeft - stepsLeft),
        of: recording.object, on: recording.shelf)
    }
    lowestRead = min(lowestRead, recording.outerLowest)
    deepestSeen = max(deepestSeen, recording.outerDeepest)
  }
}
