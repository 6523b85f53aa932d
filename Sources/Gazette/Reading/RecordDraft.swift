import GazetteText

/// A record, or a translation of one, as its file says it: nothing is linked yet.
struct RecordDraft: Sendable {
  let kind: RecordKind
  let id: String
  /// The language of a translation, or nil for a main file.
  let language: String?
  let source: SourceFile
  /// The place of the record's data in the source.
  let range: ByteRange
  let fields: FieldSet
  let body: RichText?
}
