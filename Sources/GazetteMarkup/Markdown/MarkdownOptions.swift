/// How a Markdown document becomes part of a page.
package struct MarkdownOptions: Sendable {
  /// The level of the highest heading of the document; the others keep their distance to it.
  package var topHeadingLevel = 2
  /// Stands before every id, so that several documents can be on one page.
  package var idPrefix = ""
  /// The accessible name of the list of footnotes.
  package var footnotesLabel = "Notes"
  /// The accessible name of the link from a footnote back to the text.
  package var backLinkLabel = "Back to the text"
  /// The accessible name of the box of a finished task.
  package var taskDoneLabel = "Done"
  /// The accessible name of the box of an unfinished task.
  package var taskOpenLabel = "Not done"
  package var limits = MarkdownLimits()

  package init() {}
}
