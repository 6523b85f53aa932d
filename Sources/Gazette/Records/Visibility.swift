/// Why a record is not shown.
package enum Hidden: Sendable {
  case draft
  /// Shown from this day.
  case future(CivilDay)
  /// Shown up to this day.
  case expired(CivilDay)
  /// It is of a person who withdrew the consent on this day.
  case withdrawn(CivilDay)
  /// It was taken down on this day.
  case takenDown(CivilDay)
  /// What it tells of happens on this day, or at this moment.
  case later(When)
}

extension Record {
  /// Why the record is not shown at a day, or nil if it is.
  func hidden(asOf: CivilDay, withDrafts: Bool, _ settings: SiteSettings) -> Hidden? {
    if !withDrafts, fields[Common.draft] == true { return .draft }
    if let day = fields[Common.publish], day > asOf { return .future(day) }
    if let day = lastDay(settings), day < asOf { return .expired(day) }
    return nil
  }

  /// The last day on which the record is shown, if there is one: what `expires` says; for a notice of
  /// aid without it, so many days after it has closed.
  private func lastDay(_ settings: SiteSettings) -> CivilDay? {
    if let day = fields[Common.expires] { return day }
    guard isKeptFromSearch, let window = NoticeWindow(self, settings.calendar) else { return nil }
    return window.closes.day.adding(days: settings.aidNoticeDays)
  }
}
