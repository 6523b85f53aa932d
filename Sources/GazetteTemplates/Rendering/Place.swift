/// How a value is written, decided by where its tag stands.
enum Place: UInt8, Sendable, Hashable {
  /// Between tags, in a title or textarea, or in a quoted attribute that holds plain text.
  case content
  /// Inside a tag's quoted value that holds an address, at its start.
  case addressStart
  /// The same, after other text.
  case addressInside
  /// Where JSON expects a value.
  case jsonValue
  /// Inside the quotes of a JSON string.
  case jsonString
  /// XML text, where HTML is written as text.
  case xml
  /// Text that is no markup.
  case plain
}
