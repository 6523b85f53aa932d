/// Finds what a person probably meant to write.
package enum NearMiss {
  /// The candidate with the fewest edits to `text`, or nil if none is near.
  ///
  /// Near is at most one edit for each three scalars (one for short words), letter case aside;
  /// an edit is an insertion, deletion, substitution or swap of neighbours. Among equals the first
  /// in order of text wins, so that the order of candidates does not matter.
  package static func of(_ text: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (candidate: String, edits: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit, scalars.count <= 96 else { continue }
      let edits = distance(wanted, scalars)
      guard edits <= limit, edits < max(wanted.count, scalars.count) else { continue }
      if let found = best, (found.edits, found.candidate) <= (edits, candidate) { continue }
      best = (candidate, edits)
    }
    return best?.candidate
  }

  /// The optimal string alignment distance (Damerau–Levenshtein without repeated edits).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...a.count {
      row[0] = i
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
