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
  func hidden(asOf: CivilDay, withDrafts: Bool) -> Hidden? {
    if !withDrafts, fields[Common.draft] == true { return .draft }
    if let day = fields[Common.publish], day > asOf { return .future(day) }
    if let day = fields[Common.expires], day < asOf { return .expired(day) }
    return nil
  }
}
