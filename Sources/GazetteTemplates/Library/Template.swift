import GazetteText

/// A compiled template: flat operations over the bytes of its file.
struct Template: Sendable {
  /// What a page gives a block of its parent.
  struct Argument: Sendable {
    let block: NameID
    /// The offsets of the body's operations.
    let lower: Int32
    let upper: Int32
    let range: ByteRange
  }

  let name: String
  let format: TemplateFormat
  let file: SourceFile
  let operations: [Operation]
  let arguments: [Argument]
}
