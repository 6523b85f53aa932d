internal import GazetteText

/// One step through a YAML document, with places in the file.
struct YAMLEvent {
  enum Kind {
    case end
    case documentStart(hasDirective: Bool)
    case documentEnd
    case alias
    case scalar(String, DataNode.Style)
    case listStart
    case listEnd
    case mapStart
    case mapEnd
  }

  let kind: Kind
  let range: ByteRange
  var hasAnchor = false
  var hasTag = false
}

/// A fault as libyaml finds it; its words are for programs, `YAMLReader` finds those for people.
struct YAMLFault: Error {
  let problem: String
  let context: String
  /// Where the faulty construct begins, or where the fault was noticed if that is all that is known.
  let start: Int
  /// Where the fault was noticed.
  let offset: Int
}
