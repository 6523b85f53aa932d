package import GazetteText

/// A link or an image of a document, written without its address.
package struct MarkdownLink: Sendable {
  package enum Kind: Sendable {
    case link, image
  }

  /// Where ` href="…"` or ` src="…"` belongs in the HTML: right behind `<a` or `<img`.
  package let offset: Int
  package let kind: Kind
  /// The destination as written, its escapes resolved: an address, a path or `#id`.
  package let destination: String
  /// The place in the source file: of the whole link, else of what is known of it.
  package let range: ByteRange
  /// The alternative text of an image; empty for a link.
  package let alt: String
  /// Where ` srcset="…"` of an image belongs: in the `<source>` before its `<img>`.
  package let source: Int

  init(
    offset: Int, kind: Kind, destination: String, range: ByteRange, alt: String, source: Int
  ) {
    (self.offset, self.kind, self.destination) = (offset, kind, destination)
    (self.range, self.alt, self.source) = (range, alt, source)
  }

  /// A link that stands alone, in no document.
  package init(to destination: String, range: ByteRange) {
    self.init(offset: 0, kind: .link, destination: destination, range: range, alt: "", source: 0)
  }
}
