package import GazetteText

/// A heading of a document.
package struct MarkdownHeading: Sendable {
  /// The level in the HTML, 1 to 6.
  package let level: Int
  /// The id in the HTML, with the prefix of the options.
  package let id: String
  package let text: String
  package let range: ByteRange
}
