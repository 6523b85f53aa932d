import GazetteText

/// The pictures of a site.
struct SitePhotos: Sendable {
  /// One for each picture, in order of their sources; equal files count as one.
  let photos: [SitePhoto]
  /// The place in `photos` of each picture, by its path below the root.
  private let places: [String: Int]

  init(_ read: [ReadPhoto]) {
    var uses: [String: Set<PhotoUse>] = [:]
    for photo in read { uses[photo.fingerprint, default: []].formUnion(photo.uses) }
    var photos: [SitePhoto] = []
    var places: [String: Int] = [:]
    var known: [String: Int] = [:]
    for photo in read.sorted(by: { $0.source < $1.source }) {
      let place = known[photo.fingerprint] ?? photos.count
      if place == photos.count {
        known[photo.fingerprint] = place
        photos.append(
          SitePhoto(
            photo.source, photo.header, fingerprint: photo.fingerprint,
            uses: uses[photo.fingerprint] ?? []))
      }
      places[photo.source] = place
    }
    (self.photos, self.places) = (photos, places)
  }

  subscript(path: String) -> SitePhoto? { places[path].map { photos[$0] } }
}
