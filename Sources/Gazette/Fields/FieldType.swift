/// What a field holds: how its text is read, and what is an error.
package indirect enum FieldType: Sendable {
  /// Any text on one or several lines.
  case text
  /// A few lines of Markdown.
  case markdown
  /// A civil day, 2026-03-05.
  case day
  /// A day or a moment, 2026-03-05 14:30.
  case when
  /// A year, 2026.
  case year
  /// A year, quarter or month: 2026, 2026-Q3, 2026-03.
  case period
  /// A whole number from 0.
  case count
  /// A decimal number with up to six places.
  case number
  /// 60% or 60.
  case percent
  /// An amount with its currency, 180000 CNY.
  case money
  /// yes or no.
  case flag
  /// One of a few words.
  case choice([Choice])
  /// The id of a record of one kind, or `folder/id` where several kinds (none named: all) may stand.
  case reference([String])
  case list(FieldType)
  /// Fields within a field.
  case group(FieldList)
  /// A picture: a file beside the record, and how large it is shown.
  case image(PhotoUse)
  /// Another file to read or download, beside the record.
  case file
  /// An absolute address (https, http, mailto, tel), or a path within the site.
  case link
  /// A language tag (BCP 47).
  case language
  /// An IANA time zone.
  case timeZone
  /// A colour as #b3261e.
  case color
}
