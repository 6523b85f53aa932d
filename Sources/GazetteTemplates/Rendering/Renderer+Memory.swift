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
    var known: (surroundings: Int, shelf: RenderShelf)?
    while let identity = frames[top].identity, let surroundings = frames[top].surroundings {
      if known?.surroundings != surroundings {
        let place = RenderMemory.Place(
          template: template, operation: Int32(section), surroundings: surroundings)
        known = (surroundings, memory.shelf(place))
      }
      guard let shelf = known?.shelf else { return true }
      guard let entry = shelf.entry(identity) else {
        startRecording(identity, on: shelf, out.count)
        return true
      }
      guard let bytes = entry.bytes else { return true }
      write(remembered: bytes, entry, into: &out)
      meter?.countRememberedItem(of: template)
      lowestRead = min(lowestRead, top)
      if !advance(out.count) { return false }
    }
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
    guard let entry = shelf.entry(0) else {
      startRecording(0, on: shelf, out.count)
      return (false, true)
    }
    guard let bytes = entry.bytes else { return (false, false) }
    write(remembered: bytes, entry, into: &out)
    return (true, false)
  }

  mutating func keepTemplate(_ out: OutputBuffer) {
    finishRecording(isWhole: lowestRead >= frames.count, out)
  }

  private mutating func write(
    remembered bytes: [UInt8], _ entry: RenderMemory.Entry, into out: inout OutputBuffer
  ) {
    stepsLeft -= entry.steps
    deepestSeen = max(deepestSeen, depth + entry.depth)
    if deepestSeen >= Self.deepest { fail(.tooDeep) }
    out.append(repeating: bytes)
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
          bytes: isKept ? Array(out.bytes[recording.start...]) : nil,
          depth: deepestSeen - recording.depth, steps: recording.stepsLeft - stepsLeft),
        of: recording.object, on: recording.shelf)
    }
    lowestRead = min(lowestRead, recording.outerLowest)
    deepestSeen = max(deepestSeen, recording.outerDeepest)
  }
}
