import GazetteText

extension Diagnostic {
  /// Something is dated later than the site is built for, and so is not shown yet.
  static func later(_ later: FieldSet.Later, in source: SourceFile, _ now: When) -> Diagnostic {
    Diagnostic(
      later.severity, "date-in-future", source, later.range,
      Phrase(
        "'\(later.field)' (\(later.day)) lies after \(now), for which the site is built",
        zh: "“\(later.field)”（\(later.day)）晚于网站的截至时间 \(now)"),
      help: Phrase(
        "what happens then is not shown before; if the date is mistyped, correct it",
        zh: "到那时才会显示；如果日期写错了，请改正"))
  }
}
