import GazetteMarkup
import GazetteText

/// The HTML of Markdown with its addresses inserted, as the generator does it.
func html(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
  inserted(MarkdownReader.read(SourceFile(path: "a.md", text: text), options: options).0)
}

/// The HTML of a document with its addresses inserted.
func inserted(_ document: MarkdownDocument) -> String {
  var html: [UInt8] = []
  var start = 0
  for insertion in document.insertions {
    html += document.html[start..<insertion.offset]
    html += (insertion.kind == .link ? " href=\"" : " src=\"").utf8
    html += Array(insertion.destination.utf8) + [UInt8(ascii: "\"")]
    start = insertion.offset
  }
  return String(decoding: html + document.html[start...], as: UTF8.self)
}
