/// What can be looked through of a file that a site publishes as it is.
enum AttachmentCheck {
  enum Sort {
    case text, drawing, document
    /// A picture, whose own reader looks for what it carries; or another file that is no text.
    case picture
  }

  /// The sort that a file's name claims.
  static func sort(of path: String) -> Sort {
    switch path.split(separator: ".").last?.lowercased() {
    case "md", "yml", "yaml", "csv", "txt", "html", "css", "js", "json", "xml": .text
    case "svg": .drawing
    case "pdf": .document
    default: .picture
    }
  }
}
