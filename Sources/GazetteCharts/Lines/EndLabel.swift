/// The name of a line and its last number, beside the end of the line.
struct EndLabel {
  private let name: WrappedText
  private let number: WrappedText
  private let value: Double
  private var middle = 0.0

  var width: Double { max(name.width, number.width) }
  /// In units, with the distance to the next.
  var height: Double { name.height + number.height + 6 }

  /// `nil` for a series without any number.
  init?(_ series: ChartSeries, _ index: Int, count: Int, room: Double) {
    let last = series.numbers.prefix(count).last { $0.value != nil }
    guard let last, let value = last.value else { return nil }
    self.value = value
    name = WrappedText(series.name, width: room)
    number = WrappedText(last.text, width: room * 1.8, most: 1, isStrong: true)
  }

  /// Moves labels apart so that none covers another, each as near to its line as can be.
  static func spread(
    _ labels: inout [EndLabel], _ scale: LinearScale, top: Double, bottom: Double
  ) {
    labels.sort { $0.value > $1.value }
    var edge = top
    for index in labels.indices {
      let half = labels[index].height / 2
      labels[index].middle = max(scale.place(labels[index].value), edge + half)
      edge = labels[index].middle + half
    }
    edge = bottom
    for index in labels.indices.reversed() {
      let half = labels[index].height / 2
      labels[index].middle = min(labels[index].middle, edge - half)
      edge = labels[index].middle - half
    }
  }

  func draw(at x: Double, into drawing: inout Drawing) {
    let first = middle - (name.height + number.height) / 2 + Drawing.textSize
    drawing.write(name, at: Point(x: x, y: first))
    drawing.write(number, at: Point(x: x, y: first + name.height), .strong)
  }
}
