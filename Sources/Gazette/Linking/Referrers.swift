/// For each record, the records that refer to it, in order; stored in two flat arrays.
package struct Referrers: Sendable {
  private var starts: [Int32]
  private var sources: [Int32] = []

  /// Inverts the references of all records; one that refers twice counts once.
  init(references: [[Int]]) {
    var counts = [Int32](repeating: 0, count: references.count + 1)
    // The record that each was referred to by last.
    var last = [Int32](repeating: -1, count: references.count)
    for (source, targets) in references.enumerated() {
      for target in targets where last[target] != Int32(source) {
        last[target] = Int32(source)
        counts[target + 1] += 1
      }
    }
    for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
    starts = counts
    sources = [Int32](repeating: 0, count: Int(counts.last ?? 0))
    var next = counts
    last = [Int32](repeating: -1, count: references.count)
    for (source, targets) in references.enumerated() {
      for target in targets where last[target] != Int32(source) {
        last[target] = Int32(source)
        sources[Int(next[target])] = Int32(source)
        next[target] += 1
      }
    }
  }

  /// The records that refer to a record, in ascending order.
  package subscript(target: Int) -> ArraySlice<Int32> {
    sources[Int(starts[target])..<Int(starts[target + 1])]
  }
}
