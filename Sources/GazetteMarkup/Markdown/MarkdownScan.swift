internal import GazetteText

/// Looks through a document once before cmark does, and refuses what would cost cmark too much.
///
/// Debian's cmark-gfm lacks the corrections of 2023: short texts can keep it busy for minutes. What
/// is counted here are the constructs that make it look through a paragraph again and again, times
/// the length of the paragraph, and everything that multiplies memory.
struct MarkdownScan {
  let source: MarkdownSource
  let limits: MarkdownLimits
  /// Whether a `*` or `~` is escaped anywhere.
  private(set) var hasEscapes = false
  /// Whether there may be footnotes.
  private(set) var hasFootnotes = false
  /// The lines, from 1, that hold a `*` or `~`.
  private(set) var delimiterLines: [Int] = []

  private var line = 0
  private var markup = 0
  private var steps = 0
  private var cells = 0
  private var depth = 0
  private var closingBrackets = 0
  private var definition = LinkDefinitionScan()
  private var run = MarkdownRun()

  init(source: MarkdownSource, limits: MarkdownLimits) {
    self.source = source
    self.limits = limits
  }

  /// The first thing that is too much, or nil if the document may be parsed.
  mutating func refusal() -> Diagnostic? {
    let range = source.range
    if range.count > limits.bytes { return refuse(.length, range.lowerBound) }
    for (index, lower) in source.lineStarts.enumerated() {
      line = index + 1
      let upper =
        index + 1 < source.lineStarts.count ? source.lineStarts[index + 1] : range.upperBound
      if let refusal = scanLine(lower, upper) { return refusal }
    }
    endRun()
    if steps > limits.repeatedSteps { return refuse(.repetition, range.lowerBound) }
    if definition.longest * closingBrackets > limits.repeatedSteps {
      return refuse(.definitions, definition.offset)
    }
    return nil
  }

  private mutating func scanLine(_ lower: Int, _ upper: Int) -> Diagnostic? {
    if upper - lower > limits.lineBytes { return refuse(.line, lower) }
    let prefix = ContainerPrefix(source.file.bytes, lower, upper)
    if prefix.depth > limits.nesting { return refuse(.nesting, lower) }
    markup += 2 * prefix.markers
    if markup > limits.markup { return refuse(.markup, lower) }
    if prefix.isBlank {
      endRun()
      // A blank line is held against every list that is open.
      if prefix.markers > 0 { depth = prefix.depth }
      steps += depth
      return steps > limits.repeatedSteps ? refuse(.repetition, lower) : nil
    }
    depth = max(prefix.depth, prefix.columns > 0 ? depth : 0)
    if run.lines == 0 { run.start = lower }
    scanBytes(lower, upper)
    definition.take(source.file.bytes, prefix.content, upper)
    if markup > limits.markup { return refuse(.markup, lower) }
    if let refusal = scanTable(prefix, lower, upper) { return refusal }
    run.lines += 1
    run.bytes += upper - lower
    return steps > limits.repeatedSteps ? refuse(.repetition, run.start) : nil
  }

  /// The bytes that `scanBytes` looks at, a bit for each of the 128 ASCII characters.
  private static let marks: (low: UInt64, high: UInt64) = {
    var marks: (low: UInt64, high: UInt64) = (0, 0)
    for byte in " \t\n\r!&)*:<>?@[\\]_`w|~".utf8 {
      if byte < 64 { marks.low |= 1 << UInt64(byte) } else { marks.high |= 1 << UInt64(byte - 64) }
    }
    return marks
  }()

  /// Counts what may be markup, byte by byte.
  private mutating func scanBytes(_ lower: Int, _ upper: Int) {
    unsafe source.file.bytes.withUnsafeBufferPointer { unsafe scanBytes($0, lower, upper) }
  }

  private mutating func scanBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int
  ) {
    var token = MarkdownToken(start: lower)
    let (low, high) = Self.marks
    run.pipes = 0
    markup += 2
    var index = lower
    while index < upper {
      let byte = unsafe bytes[index]
      if byte >= 128 {
        index = unsafe bytes.skippingNonASCII(from: index + 1, to: upper)
        continue
      }
      let isMark = byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)
      if isMark & 1 == 0 {
        index += 1
        continue
      }
      let next = index + 1 < upper ? unsafe bytes[index + 1] : 0
      switch byte {
      case 32, 9, 10, 13:
        steps += token.cost(to: index)
        token = MarkdownToken(start: index + 1)
      case UInt8(ascii: "\\"):
        markup += 1
        if next == UInt8(ascii: "*") || next == UInt8(ascii: "~") { hasEscapes = true }
        if next == UInt8(ascii: "\\") || next == UInt8(ascii: "|") { index += 1 }
      case UInt8(ascii: "*"), UInt8(ascii: "~"):
        if delimiterLines.last != line { delimiterLines.append(line) }
        markup += 1
      case UInt8(ascii: "|"):
        run.pipes += 1
        markup += 1
      case UInt8(ascii: "]"):
        markup += 1
        closingBrackets += 1
        if next == UInt8(ascii: "(") { run.links += 1 }
        if next == byte, index + 2 < upper, unsafe bytes[index + 2] == UInt8(ascii: ">") {
          run.openSections = 0
        }
      case UInt8(ascii: "!"):
        markup += 1
        if next == UInt8(ascii: "[") { run.images += 1 }
      case UInt8(ascii: "<"):
        markup += 1
        if next == UInt8(ascii: "?") { run.openInstructions += 1 }
        if next == UInt8(ascii: "!") { scanDeclaration(index, upper) }
      case UInt8(ascii: "?"): if next == UInt8(ascii: ">") { run.openInstructions = 0 }
      case UInt8(ascii: ">"): run.openDeclarations = 0
      case UInt8(ascii: "@"): run.addresses += 1
      case UInt8(ascii: "w"):
        markup += 1
        if next == byte { token.addresses += 1 }
      case UInt8(ascii: ":"):
        markup += 1
        if next == UInt8(ascii: "/") { token.addresses += 1 }
      case UInt8(ascii: ")"): token.brackets += 1
      case UInt8(ascii: "["):
        markup += 1
        if next == UInt8(ascii: "^") { hasFootnotes = true }
      case UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "`"): markup += 1
      default: break
      }
      index += 1
    }
    steps += token.cost(to: upper)
  }

  private mutating func scanDeclaration(_ index: Int, _ upper: Int) {
    guard index + 2 < upper else { return }
    switch source.file.bytes[index + 2] {
    case UInt8(ascii: "["): run.openSections += 1
    case UInt8(ascii: "-"): break
    default: run.openDeclarations += 1
    }
  }

  private mutating func scanTable(
    _ prefix: ContainerPrefix, _ lower: Int, _ upper: Int
  ) -> Diagnostic? {
    if run.pipes > run.mostPipes { (run.mostPipes, run.mostPipesOffset) = (run.pipes, lower) }
    if prefix.isTableRule, run.lines > 0 {
      run.columns = max(run.columns, run.pipes + 1)
      // cmark reads all of the paragraph above as a header row, each time.
      steps += run.bytes + upper - lower
    }
    guard run.columns > 0 else { return nil }
    // A row has at most one column less than it has pipes, if it begins and ends with one.
    if run.mostPipes > limits.tableColumns + 1 { return refuse(.columns, run.mostPipesOffset) }
    cells += max(1, run.columns - 2)
    return cells > limits.tableCells ? refuse(.cells, lower) : nil
  }

  private mutating func endRun() {
    steps += run.cost
    definition.end()
    run = MarkdownRun()
  }
}
