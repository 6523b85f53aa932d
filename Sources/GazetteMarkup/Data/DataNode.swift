package import GazetteText

/// A value of a data file: texts, lists and maps, each with its place.
///
/// Texts are as written. What a text means (a date, a number, yes or no) is decided by the field
/// that reads it, never by the file format.
package struct DataNode: Sendable {
  package enum Content: Sendable {
    case scalar(String)
    case list([DataNode])
    case map([DataEntry])
  }

  /// How a scalar was written.
  package enum Style: Sendable {
    case plain, quoted, block
  }

  package let content: Content
  /// The place of the value: of a quoted scalar with its quotes.
  package let range: ByteRange
  /// How a scalar was written; `.plain` for lists and maps.
  package let style: Style

  package init(_ content: Content, _ range: ByteRange, style: Style = .plain) {
    self.content = content
    self.range = range
    self.style = style
  }

  /// Whether the value is absent: `key:` with nothing behind it, which is not the same as `key: ""`.
  package var isAbsent: Bool {
    if case .scalar(let text) = content { return text.isEmpty && style == .plain }
    return false
  }

  /// The text, if the value is one.
  package var text: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  /// The members, if the value is a list.
  package var list: [DataNode]? {
    if case .list(let members) = content { return members }
    return nil
  }

  /// The entries in the order of the file, if the value is a map.
  package var map: [DataEntry]? {
    if case .map(let entries) = content { return entries }
    return nil
  }

  /// The value of a key, if the value is a map that has it.
  package subscript(key key: String) -> DataNode? {
    map?.first { $0.key == key }?.value
  }
}
