import GazetteText

/// A tag that waits for its closing tag.
struct OpenTag {
  let tag: Tag
  /// The offset of its operation.
  let operation: Int
  /// How many blanks are taken from the start of each line inside.
  var dedent: Int
  /// For a parent: the arguments found so far, and the blanks before it on its line.
  var arguments: [Template.Argument] = []
  var leftMargin: ByteRange?
  /// For a block: whether it gives an argument to the parent around it.
  var isArgument = false

  init(_ tag: Tag, operation: Int, dedent: Int) {
    self.tag = tag
    self.operation = operation
    self.dedent = dedent
  }

  var isParent: Bool { tag.kind == .parent || tag.kind == .dynamicParent }
}
