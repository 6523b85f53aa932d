internal import GazetteText

/// Writes the tree of a document as HTML, each byte once.
struct MarkdownWriter {
  let source: MarkdownSource
  let options: MarkdownOptions
  let escapes: MarkdownEscapes
  /// The lines, from 1, on which delimiters may have stayed literal that are markup to Chinese readers.
  let delimiterLines: [Int]
  /// Whether `](` in a text is to be noted, which may stand before an address.
  let watchesDestinations: Bool

  var out: OutputBuffer
  var insertions: [MarkdownLink] = []
  var headings: [MarkdownHeading] = []
  var diagnostics: [Diagnostic] = []
  var excerpt = MarkdownExcerpt()
  var ids: HeadingIDs
  var outline = MarkdownOutline()
  var places: MarkdownPlaces
  var edits = InlineEdits()
  /// Whether a text has what seemed to be the destination of a link.
  var hasLostDestination = false
  /// Whether the current block has one of `delimiterLines`.
  var hasDelimiters = false

  /// The last character of text that was written in the current block.
  var lastScalar: Unicode.Scalar?
  var linkDepth = 0
  var isInBody = false
  var column = 0
  var alignments: [UInt8] = []
  var footnote = 0
  private var destinationBytes = 0

  init(
    source: MarkdownSource, options: MarkdownOptions, escapes: MarkdownEscapes,
    delimiterLines: [Int], watchesDestinations: Bool
  ) {
    self.source = source
    self.options = options
    self.escapes = escapes
    self.delimiterLines = delimiterLines
    self.watchesDestinations = watchesDestinations
    ids = HeadingIDs(prefix: options.idPrefix)
    places = MarkdownPlaces(source: source)
    insertions.reserveCapacity(4)
    headings.reserveCapacity(4)
    out = OutputBuffer(reserving: source.range.count * 2)
  }

  var result: (MarkdownDocument, [Diagnostic]) {
    if isTooLong { return (.empty, diagnostics + [.htmlTooLong(source)]) }
    // A copy of just the size: the document is kept for as long as the site is built.
    let document = MarkdownDocument(
      html: out.bytes, insertions: insertions, headings: headings,
      excerpt: excerpt.text)
    return (document, diagnostics)
  }

  private var isTooLong: Bool {
    let limit = options.limits.htmlFactor * source.range.count + options.limits.htmlExtra
    return out.count + destinationBytes > limit
  }

  /// Walks the tree without recursion, so that no depth of it matters.
  mutating func write(_ root: CMarkNode) {
    outline = MarkdownOutline(root)
    var node = root
    while true {
      if isTooLong { return }
      let kind = node.kind
      let descends = enter(node, kind)
      if descends, let child = node.firstChild {
        node = child
        continue
      }
      if descends { exit(node, kind) }
      while true {
        if node == root { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
        exit(node, node.kind)
      }
    }
  }

  /// Notes a link or image whose address belongs at the end of what is written so far.
  mutating func insert(
    _ kind: MarkdownLink.Kind, _ destination: [UInt8], _ range: ByteRange, alt: String = "",
    source: Int = 0
  ) {
    destinationBytes += destination.count
    insertions.append(
      MarkdownLink(
        offset: out.count, kind: kind, destination: String(decoding: destination, as: UTF8.self),
        range: range, alt: alt, source: source))
  }
}
