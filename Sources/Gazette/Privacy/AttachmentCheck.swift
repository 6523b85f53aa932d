/// What can be looked through of a file that a site publishes as it is.
enum AttachmentCheck {
  enum Sort {
    case text, drawing, document
    /// A picture, whose own reader looks for what it carries; or another file that is no text.
    case picture
  }

  /// The sort that a file's name claims.
  static func sort(of path: String) -> Sort {
    guard let ending = ending(of: path) else { return .picture }
    if texts.contains(ending) { return .text }
    return ending == drawing ? .drawing : ending == document ? .document : .picture
  }

  private static let texts = [
    "html", "md", "csv", "yml", "yaml", "txt", "css", "js", "json", "xml",
  ].map { packed($0.utf8) }
  private static let drawing = packed("svg".utf8)
  private static let document = packed("pdf".utf8)

  /// What stands behind the last dot of a name, packed; nil if that is no or too long an ending.
  private static func ending(of path: String) -> UInt64? {
    let bytes = path.utf8.suffix(5)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return packed(bytes[bytes.index(after: dot)...])
  }

  /// Up to eight letters as one number, whatever their case.
  private static func packed(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
