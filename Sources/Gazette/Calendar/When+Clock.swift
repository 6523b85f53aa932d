extension When {
  /// Reads 2026-03-05, 2026-03-05T14:30 or 2026-03-05 14:30 in the site's own time, which is not
  /// known yet; nil for anything else, and for a text with an offset from UTC.
  package init?(local text: String) {
    guard [10, 16].contains(text.utf8.count),
      let when = try? When(parsing: text, in: .utc)
    else { return nil }
    self = when
  }
}
