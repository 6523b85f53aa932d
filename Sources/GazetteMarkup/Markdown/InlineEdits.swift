/// What the writer writes differently from the tree in one block.
struct InlineEdits {
  /// Delimiters within a text node that are markup after all, or no longer are.
  struct Change {
    let offset: Int
    let length: Int
    let replacement: [UInt8]
  }

  var text: [CMarkNode: [Change]] = [:]
  /// What stands for the tags of an emphasis whose delimiters found other partners.
  var wrappers: [CMarkNode: (open: [UInt8], close: [UInt8])] = [:]

  mutating func add(_ other: InlineEdits) {
    text.merge(other.text) { $1 }
    wrappers.merge(other.wrappers) { $1 }
  }
}
