/// Horizontal bars, one for each item, from zero.
package struct BarChart: Chart {
  package struct Item: Sendable, Hashable {
    package let label: String
    package let number: ChartNumber

    package init(_ label: String, _ number: ChartNumber) {
      self.label = label
      self.number = number
    }
  }

  package static let kind: StaticString = "chart-bars"
  package let caption: ChartCaption
  /// What the items are called, and what their numbers are: the heads of the table.
  package let itemHead: String
  package let numberHead: String
  /// In the order in which they are drawn.
  package let items: [Item]
  /// The numbers below the bars; `nil` for none, as each bar has its own beside it.
  package let axis: ChartAxis?

  package init(
    _ caption: ChartCaption, itemHead: String, numberHead: String, items: [Item],
    axis: ChartAxis? = nil
  ) {
    self.caption = caption
    self.itemHead = itemHead
    self.numberHead = numberHead
    self.items = items
    self.axis = axis
  }

  package var isEmpty: Bool { items.allSatisfy { $0.number.value == nil } }

  package var table: ChartTable {
    ChartTable(
      caption: caption.title, corner: itemHead, columns: [ChartTable.Column(numberHead)],
      rows: items.map { ChartTable.Row($0.label, [$0.number.text]) })
  }

  package func draw(into drawing: inout Drawing) {
    let rows = items.map { BarRows.Row(label: $0.label, number: $0.number, tone: .solid) }
    BarRows([BarRows.Group(heading: nil, rows: rows)], axis: axis).draw(into: &drawing)
  }
}
