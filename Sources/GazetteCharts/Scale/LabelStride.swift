/// Which of many labels along an axis are shown, so that none touches another.
struct LabelStride {
  /// The labels shown, in rising order.
  let indices: [Int]

  /// Shows the last label, and before it every one at a distance that leaves room for the widest.
  ///
  /// - Parameters:
  ///   - widths: How wide each label is.
  ///   - places: The middle of each label, rising. Labels are moved so that they stay in the room.
  ///   - room: The width of the drawing.
  init(widths: [Double], places: [Double], room: Double, gap: Double = 10) {
    let need = (widths.max() ?? 0) + gap
    let step = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? room
    var stride = 1
    while Double(stride) * step < need && stride < widths.count { stride += 1 }
    var indices: [Int] = []
    var edge = room + gap
    var index = widths.count - 1
    while index >= 0 {
      let half = widths[index] / 2
      let middle = max(min(places[index], room - half), half)
      if middle + half + gap <= edge + 0.05 {
        indices.append(index)
        edge = middle - half
      }
      index -= stride
    }
    self.indices = indices.reversed()
  }
}
