import GazetteText

/// One step of a template. Operations of a template lie flat in one array; offsets are into it.
struct Operation: Sendable {
  enum Action: Sendable {
    /// Literal bytes of the source.
    case text
    case value(NamePath)
    /// A value in triple braces or with `&`.
    case rawValue(NamePath)
    /// A section whose body follows; `end` is the offset of its `endSection`.
    case section(NamePath, end: Int32)
    /// Goes back to the operation after `start` for the next item.
    case endSection(start: Int32)
    /// An inverted section whose body follows; `end` is the offset after the body.
    case inverted(NamePath, end: Int32)
    case partial(Callee)
    /// A parent; its arguments follow and `end` is the offset after them.
    case parent(Callee, arguments: ArgumentList, end: Int32)
    /// A block whose default body follows; `end` is the offset after the body.
    case block(NameID, end: Int32)
  }

  var action: Action
  /// Whether the indentation of a partial is written before this step.
  let startsLine: Bool
  /// The literal bytes, or the tag.
  let range: ByteRange
  /// The blanks before the tag: the indentation of what it calls, if it stands alone on its line.
  var indentation = ByteRange(at: 0)
  /// Whether a partial or parent stands alone, so that all lines of what it calls are indented.
  var standsAlone = false
}

extension Operation.Action {
  /// The name whose value the step asks for.
  var path: NamePath? {
    switch self {
    case .value(let path), .rawValue(let path), .section(let path, _), .inverted(let path, _): path
    case .partial(.dynamic(let path)), .parent(.dynamic(let path), _, _): path
    case .text, .endSection, .partial, .parent, .block: nil
    }
  }
}

/// The template that a tag calls: by name, or by the text of a value.
enum Callee: Sendable {
  case named(TemplateID)
  case dynamic(NamePath)
  /// A template that does not exist.
  case missing

  var isMissing: Bool { if case .missing = self { true } else { false } }
}

/// The arguments of a parent: a run in the template's list of arguments.
struct ArgumentList: Sendable {
  let start: Int32
  let count: Int32
}
