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
  var hasEscapes = false
  /// The lines, from 1, that hold a `*` or `~`.
  var delimiterLines: [Int] = []

  /// The line that is read, from 1.
  private(set) var line = 0
  var markup = 0
  var steps = 0
  private var cells = 0
  private var depth = 0
  var closingBrackets = 0
  var addresses = Addresses.nowhere
  private var hasTables = false
  var hasFootnotes = false
  var hasDefinitions = false
  /// Where the next piece of text may begin in which addresses are to be counted.
  var token = 0
  private var definition = LinkDefinitionScan()
  var run = MarkdownRun()

  init(source: MarkdownSource, limits: MarkdownLimits) {
    self.source = source
    self.limits = limits
  }

  /// Where addresses stand that would become links by themselves: nowhere, in what seem to be the
  /// destinations of links only, or anywhere.
  enum Addresses { case nowhere, destinations, anywhere }

  /// What cmark must look for besides CommonMark.
  var features: CMarkFeatures {
    // What may have to be parsed twice must be short.
    let isLong = source.range.count > 1 << 16
    let mayFind = hasDestinations && (hasDefinitions || hasFootnotes || isLong)
    return CMarkFeatures(
      hasTables: hasTables, hasFootnotes: hasFootnotes,
      hasAutolinks: addresses == .anywhere || mayFind)
  }

  /// Whether an address will become a link if what seems to be its link is none: `[text](http://a b)`.
  ///
  /// Its `](` then stays in the text, since nothing else of the document can take the `]`.
  var hasDestinations: Bool { addresses == .destinations }

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
    if prefix.isTableRule { hasTables = true }
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
