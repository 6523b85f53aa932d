internal import GazetteText

extension MarkdownWriter {
  /// Writes what stands before the children of a node; false if they are not to be visited.
  mutating func enter(_ node: CMarkNode, _ kind: CMarkNode.Kind) -> Bool {
    switch kind {
    case .document, .other: return true
    case .paragraph:
      beginInlines(of: node)
      if !isTight(node) { put("<p>") }
      return true
    case .heading: return enterHeading(node)
    case .blockQuote: put("<blockquote>\n")
    case .list: enterList(node)
    case .item: enterItem(node)
    case .thematicBreak: put("<hr>\n")
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock:
      reportHTML(node)
      return false
    case .table:
      alignments = node.alignments
      isInBody = false
      excerpt.isPaused = true
      put("<div class=\"table\" tabindex=\"0\">\n<table>\n")
    case .tableRow: enterRow(node)
    case .tableCell: enterCell(node)
    case .footnoteDefinition: return enterFootnote(node)
    default: return enterInline(node, kind)
    }
    return true
  }

  /// Writes what stands behind the children of a node.
  mutating func exit(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
    switch kind {
    case .document: if footnote > 0 { put("</ol>\n</section>\n") }
    case .paragraph:
      excerpt.endParagraph()
      if let parent = node.parent, parent.kind == .footnoteDefinition, node.next == nil {
        writeBackLinks(parent)
      }
      if !isTight(node) { put("</p>\n") } else if node.next != nil { put("\n") }
    case .heading: exitHeading()
    case .blockQuote: put("</blockquote>\n")
    case .list: node.isOrderedList ? put("</ol>\n") : put("</ul>\n")
    case .item: put("</li>\n")
    case .table:
      if isInBody { put("</tbody>\n") }
      excerpt.isPaused = footnote > 0
      put("</table>\n</div>\n")
    case .tableRow: node.isHeaderRow ? put("</tr></thead>\n") : put("</tr>\n")
    case .tableCell:
      column += 1
      node.parent?.isHeaderRow == true ? put("</th>") : put("</td>")
    case .footnoteDefinition: exitFootnote(node)
    default: exitInline(node, kind)
    }
  }

  private mutating func beginInlines(of node: CMarkNode) {
    lastScalar = nil
    places.begin(node)
    hasDelimiters = holdsDelimiters(node)
    edits = hasDelimiters ? InlineRepair.edits(of: node, in: source) : InlineEdits()
  }

  /// Whether a block has a line with a delimiter; yes if cmark does not know its lines.
  private func holdsDelimiters(_ block: CMarkNode) -> Bool {
    if delimiterLines.isEmpty { return false }
    let first = block.startLine
    let last = max(first, block.endLine)
    if first < 1 { return true }
    return delimiterLines.contains { first <= $0 && $0 <= last }
  }

  private func isTight(_ paragraph: CMarkNode) -> Bool {
    guard let item = paragraph.parent, item.kind == .item else { return false }
    return item.parent?.isTightList ?? false
  }

  private mutating func enterHeading(_ node: CMarkNode) -> Bool {
    beginInlines(of: node)
    let shift = options.topHeadingLevel - (outline.topLevel ?? options.topHeadingLevel)
    let level = min(6, max(1, node.headingLevel + shift))
    let text = plainText(of: node)
    let id = ids.id(for: text)
    let lines = source.lines(node.startLine, node.startLine)
    headings.append(
      MarkdownHeading(
        level: level, id: id, text: text, range: ByteRange(lines.lowerBound, lines.upperBound)))
    put("<h")
    out.append(byte: UInt8(ascii: "0") + UInt8(level))
    put(" id=\"")
    put(escaped: id)
    put("\">")
    excerpt.isPaused = true
    return true
  }

  private mutating func exitHeading() {
    excerpt.isPaused = footnote > 0
    put("</h")
    out.append(byte: UInt8(ascii: "0") + UInt8(headings.last?.level ?? 6))
    put(">\n")
  }

  private mutating func writeCodeBlock(_ node: CMarkNode) {
    put("<pre><code")
    let language = node.fenceInfo.prefix { $0 > 32 }.filter { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    if !language.isEmpty {
      put(" class=\"language-")
      put(escaped: Array(language.prefix(32)))
      put("\"")
    }
    put(">")
    writeCode(node)
    put("</code></pre>\n")
  }

  /// The text of code, byte for byte as written.
  mutating func writeCode(_ node: CMarkNode) {
    if escapes.isEmpty {
      node.withLiteral { put(escaped: $0) }
    } else {
      put(escaped: escapes.resolving(node.withLiteral(Array.init(copying:)), inCode: true))
    }
  }

  private mutating func enterRow(_ node: CMarkNode) {
    column = 0
    if node.isHeaderRow {
      put("<thead><tr>")
    } else {
      if !isInBody { put("<tbody>\n") }
      isInBody = true
      put("<tr>")
    }
  }

  private mutating func enterCell(_ node: CMarkNode) {
    beginInlines(of: node)
    node.parent?.isHeaderRow == true ? put("<th scope=\"col\"") : put("<td")
    switch column < alignments.count ? alignments[column] : 0 {
    case UInt8(ascii: "r"): put(" class=\"right\">")
    case UInt8(ascii: "c"): put(" class=\"center\">")
    default: put(">")
    }
  }
}
