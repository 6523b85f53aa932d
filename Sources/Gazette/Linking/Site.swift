import GazetteText

/// The site: its settings and all records that are shown at `asOf`, linked with each other.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let kinds: KindTable
  /// For when the site is built; all figures and states are those of this moment, and nothing is in
  /// the records that is dated later.
  package let now: When
  /// By kind, and within a kind in the order of lists; references are indexes in this array.
  package private(set) var records: [Record]
  /// The records of each kind.
  package let ranges: [Range<Int>]
  /// The place of each record's kind in `kinds`.
  let kindIndexes: [UInt16]
  /// The records that refer to each record.
  package let referrers: Referrers
  /// The pictures and attachments that records name, in order of paths.
  package let files: [SiteFileUse]

  package var languages: [String] { settings.languages }

  /// The day for which the site is built.
  package var asOf: CivilDay { now.day }

  /// The kind of members, with the fields that the site adds.
  var member: RecordKind? { kinds.index(name: Member.kind.name).map { kinds.kinds[$0] } }

  /// The records of a kind by its name in the singular; none if there is no such kind.
  func records(of name: String) -> Range<Int> {
    kinds.index(name: name).map { ranges[$0] } ?? 0..<0
  }

  /// The place of a record's kind in `kinds`.
  func kindIndex(of record: Int) -> Int { Int(kindIndexes[record]) }

  /// The site with other records in the places of its own.
  func replacing(records: [Record]) -> Site {
    var site = self
    site.records = records
    return site
  }
}
