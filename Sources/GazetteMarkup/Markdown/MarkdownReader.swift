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
    var features = scan.features
    if let result = read(source, options, scan, features) { return result }
    features.hasAutolinks = true
    return read(source, options, scan, features) ?? (.empty, [])
  }

  /// The document, or nil if it may have addresses that become links by themselves after all.
  private static func read(
    _ source: MarkdownSource, _ options: MarkdownOptions, _ scan: MarkdownScan,
    _ features: CMarkFeatures
  ) -> (MarkdownDocument, [Diagnostic])? {
    let bytes = source.file.bytes
    var escapes = MarkdownEscapes.none
    var tree: CMarkTree?
    if scan.hasEscapes {
      let text: [UInt8]
      (text, escapes) = MarkdownEscapes.hiding(in: bytes[source.range])
      tree = CMarkTree(text.span, features)
    } else {
      tree = CMarkTree(bytes.span.extracting(source.range), features)
    }
    guard let tree = consume tree else { return (.empty, []) }
    var writer = MarkdownWriter(
      source: source, options: options, escapes: escapes, delimiterLines: scan.delimiterLines,
      watchesDestinations: scan.hasDestinations && !features.hasAutolinks)
    writer.write(tree.root)
    return writer.hasLostDestination ? nil : writer.result
  }
}
