/// Which counts of a kind of record that tells of people may be shown, row by row and summed.
///
/// A count from 1 to below `k` is kept back. So is a further one of the rows, if all others of a sum are
/// shown: the sum less the others would give it back. The same counts are kept back on every page.
struct PeopleCounts: Sendable {
  /// By field, the records whose counts are kept back.
  private let kept: [String: Set<Int>]
  private let site: Site
  private let k: Int

  /// Counts for the records of a kind; sums are shown of all of them, by year and by each word that a
  /// record can choose. Other sums are kept back where they would give a count back.
  init(_ kind: Int, of site: Site) {
    self.site = site
    k = site.settings.smallCell
    let records = Array(site.ranges[kind])
    let fields = site.kinds.kinds[kind].fields.fields
    var sums = [records]
    sums += Self.groups(records) { site.records[$0].date?.day.year }
    for field in fields {
      guard case .choice = field.type else { continue }
      sums += Self.groups(records) { site.records[$0].fields[Key<String>(field.name)] }
    }
    var kept: [String: Set<Int>] = [:]
    for field in fields {
      guard case .count = field.type else { continue }
      kept[field.name] = Self.kept(
        records, sums, k: site.settings.smallCell
      ) {
        site.records[$0].fields[Key<Int>(field.name)] ?? 0
      }
    }
    self.kept = kept
  }

  /// Whether a record's own count may be shown.
  func isShown(_ field: String, of record: Int) -> Bool {
    kept[field]?.contains(record) != true
  }

  /// The sum of a field over records; nil if it would tell of too few people, or give one count back.
  func sum(_ key: Key<Int>, of records: [Int]) -> Int? {
    let hidden = records.count { !isShown(key.name, of: $0) }
    let sum = records.compactMap { site.records[$0].fields[key] }.reduce(0, +)
    return hidden == 1 || !SmallCells.isShown(sum, k: k) ? nil : sum
  }

  private static func groups<Value: Hashable>(
    _ records: [Int], by value: (Int) -> Value?
  ) -> [[Int]] {
    // By key, so that the order of a hash table decides nothing: groups are sorted by their first record.
    Dictionary(grouping: records.filter { value($0) != nil }, by: value).values
      .sorted { $0[0] < $1[0] }
  }

  private static func kept(
    _ records: [Int], _ sums: [[Int]], k: Int, _ count: (Int) -> Int
  ) -> Set<Int> {
    var kept = Set(records.filter { !SmallCells.isShown(count($0), k: k) })
    if kept.isEmpty { return kept }
    var isChanged = true
    while isChanged {
      isChanged = false
      for sum in sums where sum.count(where: kept.contains) == 1 {
        let others = sum.filter { !kept.contains($0) && count($0) > 0 }
        guard let next = others.min(by: { (count($0), $0) < (count($1), $1) }) else { continue }
        kept.insert(next)
        isChanged = true
      }
    }
    return kept
  }
}
