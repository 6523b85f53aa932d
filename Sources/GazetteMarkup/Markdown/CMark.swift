internal import CMarkArena
internal import CMarkGFM

/// What a document may hold besides CommonMark. Each is looked for line by line or in one more walk
/// through the tree, which most documents can do without.
struct CMarkFeatures {
  var hasTables: Bool
  var hasFootnotes: Bool
  var hasAutolinks: Bool
}

/// The border to libcmark-gfm: a parsed document, freed with its owner. Nothing of C leaves this file.
///
/// Documents lie in an arena of their thread, so one is used only where it was parsed.
@safe struct CMarkTree: ~Copyable {
  private let document: OpaquePointer

  /// Parses UTF-8 text. Nil if there is no memory.
  ///
  /// Task lists and strikethrough are read from the tree: cmark takes any `[x]` of a line for the
  /// box, and its `~` would write to a table that all threads share.
  init?(_ text: Span<UInt8>, _ features: CMarkFeatures) {
    guard Self.isReady else { return nil }
    let options = CMARK_OPT_SOURCEPOS | (features.hasFootnotes ? CMARK_OPT_FOOTNOTES : 0)
    guard let parser = unsafe gazette_document_begin(options) else {
      gazette_document_end()
      return nil
    }
    for (name, isNeeded) in [("table", features.hasTables), ("autolink", features.hasAutolinks)] {
      guard isNeeded, let found = unsafe cmark_find_syntax_extension(name) else { continue }
      _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe text.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      unsafe cmark_parser_feed(parser, start, bytes.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else {
      gazette_document_end()
      return nil
    }
    unsafe document = root
  }

  deinit { gazette_document_end() }

  var root: CMarkNode { unsafe CMarkNode(document) }

  /// Registers the extensions, once.
  ///
  /// While it parses, cmark adds the special characters of the attached extensions to a global
  /// table and removes them afterwards, so that documents read at the same time disturb each other.
  /// Here they are added for good, and the extension no longer names any.
  private static let isReady: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let autolink = unsafe cmark_find_syntax_extension("autolink"),
      let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT)
    else { return false }
    _ = unsafe cmark_parser_attach_syntax_extension(parser, autolink)
    unsafe cmark_manage_extensions_special_characters(parser, 1)
    unsafe cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    unsafe cmark_parser_free(parser)
    return true
  }()
}

/// A node of a `CMarkTree`, valid as long as the tree.
@safe struct CMarkNode: Hashable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case footnoteReference, other
  }

  private let node: OpaquePointer

  fileprivate init(_ node: OpaquePointer) { unsafe self.node = unsafe node }

  static func == (a: Self, b: Self) -> Bool { unsafe a.node == b.node }
  func hash(into hasher: inout Hasher) { unsafe hasher.combine(node) }

  var kind: Kind {
    switch unsafe Int(gazette_node_type(node)) {
    case Int(CMARK_NODE_TEXT.rawValue): .text
    case Int(CMARK_NODE_PARAGRAPH.rawValue): .paragraph
    case Int(CMARK_NODE_SOFTBREAK.rawValue): .softBreak
    case Int(CMARK_NODE_STRONG.rawValue): .strong
    case Int(CMARK_NODE_EMPH.rawValue): .emphasis
    case Int(CMARK_NODE_LINK.rawValue): .link
    case Int(CMARK_NODE_CODE.rawValue): .code
    case Int(CMARK_NODE_LIST.rawValue): .list
    case Int(CMARK_NODE_ITEM.rawValue): .item
    case Int(CMARK_NODE_HEADING.rawValue): .heading
    case Int(GAZETTE_NODE_TABLE_CELL): .tableCell
    case Int(GAZETTE_NODE_TABLE_ROW): .tableRow
    case Int(GAZETTE_NODE_TABLE): .table
    case Int(CMARK_NODE_IMAGE.rawValue): .image
    case Int(CMARK_NODE_LINEBREAK.rawValue): .lineBreak
    case Int(CMARK_NODE_BLOCK_QUOTE.rawValue): .blockQuote
    case Int(CMARK_NODE_CODE_BLOCK.rawValue): .codeBlock
    case Int(CMARK_NODE_HTML_BLOCK.rawValue): .htmlBlock
    case Int(CMARK_NODE_HTML_INLINE.rawValue): .htmlInline
    case Int(CMARK_NODE_THEMATIC_BREAK.rawValue): .thematicBreak
    case Int(CMARK_NODE_FOOTNOTE_DEFINITION.rawValue): .footnoteDefinition
    case Int(CMARK_NODE_FOOTNOTE_REFERENCE.rawValue): .footnoteReference
    case Int(CMARK_NODE_DOCUMENT.rawValue): .document
    default: .other
    }
  }

  var parent: CMarkNode? { unsafe cmark_node_parent(node).map { unsafe CMarkNode($0) } }
  var next: CMarkNode? { unsafe cmark_node_next(node).map { unsafe CMarkNode($0) } }
  var previous: CMarkNode? { unsafe cmark_node_previous(node).map { unsafe CMarkNode($0) } }
  var firstChild: CMarkNode? { unsafe cmark_node_first_child(node).map { unsafe CMarkNode($0) } }

  /// From 1; 0 if not known.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(node)) }
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(node)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(node)) }
  var endColumn: Int { unsafe Int(cmark_node_get_end_column(node)) }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(node)) }
  var isOrderedList: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(node)) }
  var isTightList: Bool { unsafe cmark_node_get_list_tight(node) == 1 }
  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0 }

  /// Of a table: `l`, `c`, `r` or 0 for each column.
  var alignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    guard let start = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Calls `body` with the text of a text, code or raw HTML node.
  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(cmark_node_get_literal(node), body)
  }

  /// The destination of a link or image, its escapes resolved.
  var destination: [UInt8] { unsafe Self.withBytes(cmark_node_get_url(node), Array.init(copying:)) }
  var title: [UInt8] { unsafe Self.withBytes(cmark_node_get_title(node), Array.init(copying:)) }
  var fenceInfo: [UInt8] {
    unsafe Self.withBytes(cmark_node_get_fence_info(node), Array.init(copying:))
  }

  private static func withBytes<Result>(
    _ text: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let text = unsafe text else { return body([UInt8]().span) }
    let count = unsafe gazette_length(text)
    return unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) {
      unsafe body(UnsafeBufferPointer(start: $0, count: count).span)
    }
  }
}

extension [UInt8] {
  /// A copy of a span.
  init(copying span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
  }
}
