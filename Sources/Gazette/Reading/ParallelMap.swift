/// Work on every element of an array, on several cores, with results in order.
///
/// Slices are handed out as workers become free; results are put back by index, so that one worker
/// and many give the same.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int,
  _ transform: @escaping @Sendable (ArraySlice<Element>) -> [Result]
) async -> [Result] {
  if jobs <= 1 || elements.count < 2 { return transform(elements[...]) }
  let size = max(1, min(256, elements.count / (jobs * 4)))
  let slices = stride(from: 0, to: elements.count, by: size).map {
    $0..<min($0 + size, elements.count)
  }
  var results = [[Result]](repeating: [], count: slices.count)
  await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func addTask() {
      guard next < slices.count else { return }
      let index = next
      next += 1
      group.addTask { (index, transform(elements[slices[index]])) }
    }
    for _ in 0..<jobs { addTask() }
    for await (index, result) in group {
      results[index] = result
      addTask()
    }
  }
  return results.flatMap(\.self)
}
