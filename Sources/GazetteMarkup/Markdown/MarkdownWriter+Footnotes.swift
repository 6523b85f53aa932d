extension MarkdownWriter {
  mutating func writeFootnoteReference(_ node: CMarkNode) {
    let number = MarkdownOutline.number(of: node)
    outline.written[number, default: 0] += 1
    put("<sup><a href=\"#")
    putFootnoteID("fn-", number, 1)
    put("\" id=\"")
    putFootnoteID("fnref-", number, outline.written[number] ?? 1)
    put("\" role=\"doc-noteref\">")
    put(escaped: String(number))
    put("</a></sup>")
    lastScalar = "1"
  }

  /// Begins a footnote; a second definition of the same name, or one that nobody uses, is not written.
  mutating func enterFootnote(_ node: CMarkNode) -> Bool {
    guard let number = outline.footnotes[node] else { return false }
    if footnote == 0 {
      put("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      put(escaped: options.footnotesLabel)
      put("\">\n<ol>\n")
    }
    footnote = number
    excerpt.isPaused = true
    put("<li id=\"")
    putFootnoteID("fn-", number, 1)
    put("\">")
    return true
  }

  mutating func exitFootnote(_ node: CMarkNode) {
    var last = node.firstChild
    while let next = last?.next { last = next }
    if last?.kind != .paragraph { writeBackLinks(node) }
    put("</li>\n")
  }

  /// Links from a footnote to each place that refers to it.
  mutating func writeBackLinks(_ node: CMarkNode) {
    guard let number = outline.footnotes[node] else { return }
    for count in 1...max(1, outline.references[number] ?? 1) {
      put(" <a href=\"#")
      putFootnoteID("fnref-", number, count)
      put("\" role=\"doc-backlink\" aria-label=\"")
      put(escaped: options.backLinkLabel)
      put(" ")
      put(escaped: String(number))
      if count > 1 {
        put("-")
        put(escaped: String(count))
      }
      put("\">↩</a>")
    }
  }

  private mutating func putFootnoteID(_ name: StaticString, _ number: Int, _ count: Int) {
    put(escaped: options.idPrefix)
    put(name)
    put(escaped: String(number))
    if count > 1 {
      put("-")
      put(escaped: String(count))
    }
  }
}
