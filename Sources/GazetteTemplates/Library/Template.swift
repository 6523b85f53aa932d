import GazetteText

/// A compiled template: flat operations over the bytes of its file.
///
/// A class, because a renderer holds one at each of many steps.
final class Template: Sendable {
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

  init(
    name: String, format: TemplateFormat, file: SourceFile, operations: [Operation],
    arguments: [Argument]
  ) {
    self.name = name
    self.format = format
    self.file = file
    self.operations = operations
    self.arguments = arguments
  }
}
