/// What references and links are resolved against.
///
/// A class, because every resolver of every record holds it.
final class LinkSources: Sendable {
  let kinds: KindTable
  let finder: RecordFinder
  /// The images and attachments of the site, by path.
  let assets: Set<String>
  /// The records that are shown.
  let records: [Record]

  init(kinds: KindTable, finder: RecordFinder, assets: Set<String>, records: [Record]) {
    (self.kinds, self.finder) = (kinds, finder)
    (self.assets, self.records) = (assets, records)
  }
}
