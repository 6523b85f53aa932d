import Synchronization

/// Work on every element of an array, on several cores, with results in order.
///
/// Each worker takes the next slice as it becomes free; results are put back by index, so that one
/// worker and many give the same.
///
/// - Parameter largestSlice: How many elements a worker takes at most; few where each is much work.
/// - Parameter transform: Gives the results of a slice: one for each element, or as many as it likes.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, largestSlice: Int = 64,
  _ transform: @escaping @Sendable (ArraySlice<Element>) -> [Result]
) async -> [Result] {
  if jobs <= 1 || elements.count < 2 { return transform(elements[...]) }
  // Small enough for all workers to end at about the same time.
  let size = max(1, min(largestSlice, elements.count / (jobs * 4)))
  let slices = SliceCounter(of: elements.count, size: size)
  var results = [[Result]](repeating: [], count: slices.count)
  await withTaskGroup(of: [(Int, [Result])].self) { group in
    for _ in 0..<min(jobs, slices.count) {
      group.addTask {
        var done: [(Int, [Result])] = []
        while let (index, slice) = slices.next() {
          done.append((index, transform(elements[slice])))
        }
        return done
      }
    }
    for await done in group {
      for (index, result) in done { results[index] = result }
    }
  }
  return results.flatMap(\.self)
}

extension ArraySlice {
  /// The elements in order, so many at a time.
  func batches(of size: Int) -> [ArraySlice] {
    stride(from: startIndex, to: endIndex, by: size).map {
      self[$0..<Swift.min($0 + size, endIndex)]
    }
  }
}

/// Hands out the slices of an array, each once, to whoever asks.
private final class SliceCounter: Sendable {
  /// How many slices there are.
  let count: Int
  private let elements: Int
  private let size: Int
  private let taken = Atomic<Int>(0)

  init(of elements: Int, size: Int) {
    (self.elements, self.size) = (elements, size)
    count = (elements + size - 1) / size
  }

  /// The next slice and its number, or nil if all are taken.
  func next() -> (index: Int, slice: Range<Int>)? {
    let index = taken.add(1, ordering: .relaxed).oldValue
    guard index < count else { return nil }
    return (index, index * size..<min((index + 1) * size, elements))
  }
}
