import GazetteText

/// One tag as it stands in the source.
struct Tag {
  enum Kind {
    case value, rawValue, section, inverted, close, comment, delimiters
    case partial, dynamicPartial, parent, dynamicParent, block
  }

  let kind: Kind
  /// The whole tag with its delimiters.
  let range: ByteRange
  /// The name without sigil and blanks; for a comment or delimiters all that stands inside.
  let name: ByteRange
}
