/// Counts of people so small that they could tell who is meant.
package enum SmallCells {
  /// The counts that may be shown; nil where one is kept back.
  ///
  /// Counts from 1 to below `k` are kept back. If that hides exactly one while the total is shown, the
  /// total would give it back: then the smallest other count above zero is kept back too.
  package static func shown(_ counts: [Int], k: Int, totalIsShown: Bool = true) -> [Int?] {
    var shown: [Int?] = counts.map { (1..<max(1, k)).contains($0) ? nil : $0 }
    guard totalIsShown, shown.count(where: { $0 == nil }) == 1 else { return shown }
    let candidates = shown.indices.filter { (shown[$0] ?? 0) > 0 }
    if let next = candidates.min(by: { (shown[$0] ?? 0) < (shown[$1] ?? 0) }) { shown[next] = nil }
    return shown
  }

  /// Whether the total of counts may be shown.
  package static func isShown(_ count: Int, k: Int) -> Bool { count == 0 || count >= k }
}
