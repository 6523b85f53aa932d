import GazetteMarkup
import GazetteText

extension YAMLReader {
  /// The fields of a document, one a line: none if it is empty; nil, with the fault, if it holds
  /// anything else.
  static func fields(
    of source: SourceFile, in range: ByteRange
  ) -> ([DataEntry]?, [Diagnostic]) {
    let (node, faults) = read(source, in: range)
    if faults.hasErrors { return (nil, faults) }
    guard let node else { return ([], faults) }
    guard let entries = node.map else { return (nil, faults + [.notFields(source, node.range)]) }
    return (entries, faults)
  }
}

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
