/// A Markdown document as HTML, with the places where its links get their addresses.
///
/// A class, because records pass it on from stage to stage.
package final class MarkdownDocument: Sendable {
  /// The HTML; `href` and `src` are missing and belong where `insertions` say.
  package let html: [UInt8]
  /// The links and images in the order of `html`.
  package let insertions: [MarkdownLink]
  /// The headings in the order of the document, at their levels in `html`.
  package let headings: [MarkdownHeading]
  /// The beginning of the paragraphs as plain text, at most about 300 characters.
  ///
  /// Made when it is asked for: a record with a summary needs none.
  package var excerpt: String { String(decoding: excerptBytes, as: UTF8.self) }
  private let excerptBytes: [UInt8]

  /// Whether nothing is to be seen.
  package var isEmpty: Bool { html.isEmpty }

  init(
    html: [UInt8], insertions: [MarkdownLink], headings: [MarkdownHeading], excerpt: [UInt8]
  ) {
    (self.html, self.insertions, self.headings) = (html, insertions, headings)
    excerptBytes = excerpt
  }

  static let empty = MarkdownDocument(html: [], insertions: [], headings: [], excerpt: [])
}
