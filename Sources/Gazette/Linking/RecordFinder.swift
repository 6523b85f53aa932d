import GazetteText

/// Finds records by folder and id, shown and hidden ones.
struct RecordFinder: Sendable {
  enum Found: Sendable {
    case shown(Int)
    case hidden(Hidden)
  }

  private let kinds: KindTable
  private let byKind: [[String: Found]]
  private let records: [Record]

  /// - Parameter ranges: the places of the shown records of each kind.
  init(kinds: KindTable, shown: [Record], ranges: [Range<Int>], hidden: [(Record, Hidden)]) {
    var byKind = ranges.map { range in
      var places: [String: Found] = [:]
      places.reserveCapacity(range.count)
      for index in range { places[IDKey.of(shown[index].id)] = .shown(index) }
      return places
    }
    for (record, reason) in hidden {
      guard let kind = kinds.index(folder: record.kind.folder) else { continue }
      byKind[kind][IDKey.of(record.id)] = .hidden(reason)
    }
    self.kinds = kinds
    self.byKind = byKind
    records = shown
  }

  /// The record of an exact id in a kind's folder.
  func find(_ id: String, inKind kind: Int) -> Found? {
    guard let found = byKind[kind][IDKey.of(id)] else { return nil }
    if case .shown(let index) = found, records[index].id != id { return nil }
    return found
  }

  /// The id of a kind that is nearest to a misspelt one.
  func nearMiss(of id: String, inKind kind: Int) -> String? {
    let ids = records.lazy
      .filter { $0.kind === self.kinds.kinds[kind] }
      .map(\.id)
    return ids.first { IDKey.of($0) == IDKey.of(id) } ?? NearMiss.of(id, in: ids)
  }

  /// The kind that holds an id exactly, other than `kind`.
  func kindHolding(_ id: String, otherThan kind: Int?) -> RecordKind? {
    kinds.kinds.indices.first { $0 != kind && find(id, inKind: $0) != nil }.map { kinds.kinds[$0] }
  }
}
