import GazetteText

/// The value of a field, read and of the right type.
package indirect enum FieldValue: Sendable {
  case text(String)
  case markdown(RichText)
  case when(When)
  case year(Int)
  case period(Period)
  case count(Int)
  case number(Quantity)
  case money(Money)
  case flag(Bool)
  case choice(Choice)
  /// A reference as it is written, before linking.
  case name(RecordName)
  /// A reference to a record of the site, by index, after linking.
  case record(Int)
  case list([RangedValue])
  case group(FieldSet)
  /// A file of the site, by its path below the root; an image or a download.
  case path(String)
  /// An absolute address, or a path within the site before linking.
  case link(String)
  /// A page or file of the site that a link names, after linking.
  case target(LinkTarget)
}

/// A value with its place in the source.
package struct RangedValue: Sendable {
  package var value: FieldValue
  package let range: ByteRange
}

/// A record as a reference names it.
package struct RecordName: Sendable, Hashable {
  /// The folder, where the reference gives one.
  package let folder: String?
  package let id: String
}
