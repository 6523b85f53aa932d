package import GazetteText

/// Reads Markdown (CommonMark with GitHub's tables, task lists, strikethrough, autolinks and
/// footnotes) as HTML that needs no further cleaning.
///
/// Raw HTML is never written: comments are left out, anything else is left out with a warning.
package enum MarkdownReader {
  /// The document within `range`, or all of the file if nil.
  ///
  /// What would cost too much time or memory is refused with an error; the document is then empty.
  package static func read(
    _ file: SourceFile, in range: ByteRange? = nil, options: MarkdownOptions = MarkdownOptions()
  ) -> (MarkdownDocument, [Diagnostic]) {
    let range = range ?? file.range
    let lower = min(range.lower, file.bytes.count)
    let source = MarkdownSource(file, lower..<max(lower, min(range.upper, file.bytes.count)))
    var scan = MarkdownScan(source: source, limits: options.limits)
    if let refusal = scan.refusal() { return (.empty, [refusal]) }
    let bytes = file.bytes
    guard scan.hasEscapes else {
      let tree = CMarkTree(
        bytes.span.extracting(source.range), hasFootnotes: scan.hasFootnotes)
      return write(tree, source, options, .none, scan)
    }
    let (text, escapes) = MarkdownEscapes.hiding(in: bytes[source.range])
    let tree = CMarkTree(text.span, hasFootnotes: scan.hasFootnotes)
    return write(tree, source, options, escapes, scan)
  }

  private static func write(
    _ tree: consuming CMarkTree?, _ source: MarkdownSource, _ options: MarkdownOptions,
    _ escapes: MarkdownEscapes, _ scan: MarkdownScan
  ) -> (MarkdownDocument, [Diagnostic]) {
    guard let tree = consume tree else { return (.empty, []) }
    var writer = MarkdownWriter(
      source: source, options: options, escapes: escapes, delimiterLines: scan.delimiterLines)
    writer.write(tree.root)
    return writer.result
  }
}
