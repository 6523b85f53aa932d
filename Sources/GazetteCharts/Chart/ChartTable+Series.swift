extension ChartTable {
  /// A table with a row for each item and a column for each series.
  init(caption: String, corner: String, items: [String], series: [ChartSeries]) {
    self.init(
      caption: caption, corner: corner, columns: series.map { Column($0.name) },
      rows: items.enumerated().map { index, item in
        Row(item, series.map { $0.number(index)?.text ?? "" })
      })
  }
}
