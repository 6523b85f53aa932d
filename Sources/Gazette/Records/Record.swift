import GazetteText

/// One record: its fields, its text, its translations, and where they stand in the source.
///
/// A class so that views, which are asked for one value after another, hold it by one reference.
package final class Record: Sendable {
  package let kind: RecordKind
  package let id: String
  /// The language in which the main file is written.
  package let language: String
  package let source: SourceFile
  /// The place of the record's data: front matter, file or row.
  package let range: ByteRange
  package let fields: FieldSet
  package let body: RichText?
  package let translations: [Translation]
  /// The day or moment by which lists order and group the record; nil if its kind has none.
  let date: When?

  /// The record that a file holds, alone and not linked yet.
  init(
    kind: RecordKind, id: String, language: String, source: SourceFile, range: ByteRange,
    fields: FieldSet, body: RichText?
  ) {
    (self.kind, self.id, self.language) = (kind, id, language)
    (self.source, self.range) = (source, range)
    (self.fields, self.body) = (fields, body)
    translations = []
    date = kind.date(of: fields)
  }

  /// The record with its translations beside it.
  convenience init(_ record: Record, translations: [Translation]) {
    self.init(record, fields: record.fields, body: record.body, translations: translations)
  }

  /// The record with its references and links resolved.
  init(_ record: Record, fields: FieldSet, body: RichText?, translations: [Translation]) {
    (kind, id, source, range) = (record.kind, record.id, record.source, record.range)
    (language, date) = (record.language, record.date)
    self.fields = fields
    self.body = body
    self.translations = translations
  }

  /// Whether the record has a page of its own: a person who is not named has none.
  var hasPage: Bool { kind.hasPages && !isUnnamed }

  /// Whether the record is of a person who is not named, and so stands in no list.
  var isUnnamed: Bool {
    kind.name == Member.kind.name && fields[Member.anonymous] != nil
  }

  /// How faults name the record: `activities/spring`.
  package var name: String { kind.folder + "/" + id }
}

/// What a translation beside a record says in its own language; the rest is the record's.
package struct Translation: Sendable {
  package let language: String
  package let source: SourceFile
  package let range: ByteRange
  package var fields: FieldSet
  package var body: RichText?

  /// What a file of a translation says.
  init(language: String, _ record: Record) {
    self.language = language
    (source, range) = (record.source, record.range)
    (fields, body) = (record.fields, record.body)
  }
}
