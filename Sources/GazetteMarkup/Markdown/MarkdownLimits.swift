/// What a Markdown document may cost; more is refused before it is paid.
package struct MarkdownLimits: Sendable {
  /// Bytes of a document.
  package var bytes = 1 << 20
  /// Bytes of a line.
  package var lineBytes = 64 << 10
  /// Block quotes and lists within each other.
  package var nesting = 100
  /// Columns of a table.
  package var tableColumns = 64
  /// Cells of all tables, those included that a short row leaves out.
  package var tableCells = 100_000
  /// Characters that may begin or end markup, and lines: each costs some hundred bytes of memory.
  package var markup = 250_000
  /// Steps of unclosed constructs, each of which makes the parser look through the paragraph again.
  package var repeatedSteps = 1 << 26
  /// HTML bytes for each byte of source, and as many more as `htmlExtra`.
  package var htmlFactor = 32
  package var htmlExtra = 1 << 20

  package init() {}
}
