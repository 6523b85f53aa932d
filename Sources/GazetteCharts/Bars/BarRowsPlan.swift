/// Where the labels, bars and numbers of some rows stand.
struct BarRowsPlan {
  static let groupGap = 10.0
  static let gap = 8.0
  static let barHeight = 14.0

  /// The room for labels beside the bars; `nil` where label and number stand above them.
  let labelWidth: Double?
  let scale: LinearScale

  /// Chooses labels beside the bars if they fit there whole in two lines with their numbers.
  init(_ rows: BarRows, width: Double) {
    let all = rows.groups.flatMap(\.rows)
    let column = Self.labelColumn(all.map(\.label), width: width * 0.36)
    let numbers = all.map(\.number)
    let before = Self.room(for: numbers) { $0 < 0 }
    let behind = Self.room(for: numbers) { $0 >= 0 }
    let isBeside = column != nil && before + behind <= width * 0.36
    let start = (isBeside ? (column ?? 0) + Self.gap + before : 0) + 0.5
    let end = isBeside ? width - behind : width - 0.5
    labelWidth = isBeside ? column : nil
    scale = LinearScale(rows.domain, from: start, to: end)
  }

  /// The width of the widest label if all fit the room in two lines.
  private static func labelColumn(_ labels: [String], width: Double) -> Double? {
    let wrapped = labels.map { WrappedText($0, width: width) }
    if wrapped.contains(where: \.isCut) { return nil }
    return wrapped.reduce(0) { max($0, $1.width) }
  }

  /// The room for the numbers on one side of zero; those that are absent count as zero.
  private static func room(
    for numbers: [ChartNumber], where isHere: (Double) -> Bool
  ) -> Double {
    let texts = numbers.filter { isHere($0.value ?? 0) }.map { TextWidth.units($0.text) + 6 }
    return texts.max() ?? 0
  }
}
