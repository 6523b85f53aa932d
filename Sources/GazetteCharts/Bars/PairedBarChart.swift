/// Bars side by side for each item, such as money received and spent in each year.
package struct PairedBarChart: Chart {
  package static let kind: StaticString = "chart-paired"
  package let caption: ChartCaption
  /// What the items are called: the head of the table's first column.
  package let itemHead: String
  package let items: [String]
  /// Usually two, each with a number for every item. All share one scale.
  package let series: [ChartSeries]
  /// The numbers below the bars; `nil` for none, as each bar has its own beside it.
  package let axis: ChartAxis?

  package init(
    _ caption: ChartCaption, itemHead: String, items: [String], series: [ChartSeries],
    axis: ChartAxis? = nil
  ) {
    self.caption = caption
    self.itemHead = itemHead
    self.items = items
    self.series = series
    self.axis = axis
  }

  package var isEmpty: Bool {
    series.allSatisfy { $0.numbers.prefix(items.count).allSatisfy { $0.value == nil } }
  }

  package var table: ChartTable {
    ChartTable(caption: caption.title, corner: itemHead, items: items, series: series)
  }

  package func draw(into drawing: inout Drawing) {
    let groups = items.enumerated().map { index, item in
      BarRows.Group(
        heading: item,
        rows: series.enumerated().compactMap { place, series in
          series.number(index).map {
            BarRows.Row(label: series.name, number: $0, tone: Tone(series: place))
          }
        })
    }
    BarRows(groups, axis: axis).draw(into: &drawing)
  }
}
