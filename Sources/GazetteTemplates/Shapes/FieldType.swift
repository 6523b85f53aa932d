/// The type of a value that a name stands for.
package indirect enum FieldType: Sendable, Hashable {
  case flag
  case number
  case text
  /// Text that is one of a fixed list, so that it can name a template.
  case choice([String])
  case address
  case url
  case markup
  case object(ShapeID)
  case list(of: FieldType)
}
