/// A record as its file says it, before translations have joined it.
struct RecordDraft: Sendable {
  let record: Record
  /// The language of a translation, or nil for a main file.
  let language: String?
  /// The form of the id in which ids are compared.
  let key: String

  init(_ record: Record, language: String?) {
    (self.record, self.language) = (record, language)
    key = IDKey.of(record.id)
  }

  var id: String { record.id }
}
