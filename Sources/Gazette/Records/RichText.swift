import GazetteMarkup
import GazetteText

/// A Markdown text of a record, and where its links lead.
package struct RichText: Sendable {
  package let document: MarkdownDocument
  /// Where the document's links and images lead, in its order; empty before linking.
  package var targets: [LinkTarget] = []

  /// The place of a text that stands in a field, where the places of its links are not known.
  let place: ByteRange?

  init(_ document: MarkdownDocument, place: ByteRange? = nil) {
    self.document = document
    self.place = place
  }

  var isEmpty: Bool { document.isEmpty }

  /// The ids that a link to the text can name: of headings and of footnotes.
  var anchors: Set<String> {
    var anchors = Set(document.headings.map(\.id))
    for link in document.insertions where link.destination.hasPrefix("#fn") {
      anchors.insert(String(link.destination.dropFirst()))
    }
    return anchors
  }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  case record(Int, fragment: String?)
  /// The list of a kind, by its place in the table of kinds.
  case list(Int)
  case home
  /// A picture or attachment, by its path below the root.
  case asset(String)
  /// A heading of the same page.
  case fragment(String)
  /// An absolute address.
  case url(String)
  /// A record that is not shown: the text stays, without a link.
  case nowhere
}
