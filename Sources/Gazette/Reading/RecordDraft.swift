import GazetteText

/// A record, or a translation of one, as its file says it: nothing is linked yet.
final class RecordDraft: Sendable {
  let kind: RecordKind
  let id: String
  /// The language of a translation, or nil for a main file.
  let language: String?
  let source: SourceFile
  /// The place of the record's data in the source.
  let range: ByteRange
  let fields: FieldSet
  let body: RichText?

  init(
    kind: RecordKind, id: String, language: String?, source: SourceFile, range: ByteRange,
    fields: FieldSet, body: RichText?
  ) {
    (self.kind, self.id, self.language) = (kind, id, language)
    (self.source, self.range) = (source, range)
    (self.fields, self.body) = (fields, body)
  }
}
