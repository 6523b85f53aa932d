import GazetteMarkup
import GazetteText

extension DataNode {
  /// The text; empty if the value is a list or map.
  var words: String { text ?? "" }

  /// The entries; none if the value is no map.
  var entries: [DataEntry] { map ?? [] }

  /// The members of a list, or a single value as the only one.
  var elements: [DataNode] { list ?? [self] }
}

extension [DataEntry] {
  subscript(key: String) -> DataEntry? { first { $0.key == key } }
}
