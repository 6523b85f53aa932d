/// How wide the cells of a matrix are, and how many stand side by side.
struct MatrixPlan {
  private static let least = 24.0

  let labelWidth: Double
  let cellWidth: Double
  /// Whether the words stand in the cells, below their shapes.
  let hasWords: Bool
  /// The periods that stand side by side; where not all fit, bands stand below each other.
  let bands: [Range<Int>]

  init(_ chart: MatrixChart, width: Double) {
    let labels = chart.items.map { WrappedText($0.label, width: width * 0.38).width }
    let labelWidth = labels.max() ?? 0
    let room = width - labelWidth - 8
    let count = max(chart.periods.count, 1)
    let heads = chart.periods.map { TextWidth.units($0) + 6 }
    let words = chart.states.map { TextWidth.units($0.word) + 6 }
    let bare = min(max(heads.max() ?? 0, Self.least), room / 2)
    let worded = max(bare, words.max() ?? 0)
    hasWords = worded * Double(count) <= room
    let cell = hasWords ? worded : bare
    let most = max(min(Int(room / cell), count), 1)
    // Bands are of like length rather than all full but the last.
    let number = (count + most - 1) / most
    let each = (count + number - 1) / number
    cellWidth = min(room / Double(each), cell * 1.6)
    self.labelWidth = width - cellWidth * Double(each) - 8
    bands = (0..<number).map { $0 * each..<min(($0 + 1) * each, count) }
  }
}
