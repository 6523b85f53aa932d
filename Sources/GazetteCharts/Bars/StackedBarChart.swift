/// Bars made of parts, one bar for each item, all on one scale.
///
/// Parts below zero are stacked to the left of zero.
package struct StackedBarChart: Chart {
  package struct Item: Sendable, Hashable {
    package let label: String
    /// The sum as text; empty for none.
    package let total: String
    /// One number for each part, in the order of `parts`.
    package let numbers: [ChartNumber]

    package init(_ label: String, total: String = "", _ numbers: [ChartNumber]) {
      self.label = label
      self.total = total
      self.numbers = numbers
    }
  }

  package static let kind: StaticString = "chart-stacked"
  package let caption: ChartCaption
  /// The heads of the table's first and last column; no totals are shown without the latter.
  package let itemHead: String
  package let totalHead: String
  /// The names of the parts; from the seventh on the tones come again.
  package let parts: [String]
  package let items: [Item]

  package init(
    _ caption: ChartCaption, itemHead: String, totalHead: String = "", parts: [String],
    items: [Item]
  ) {
    self.caption = caption
    self.itemHead = itemHead
    self.totalHead = totalHead
    self.parts = parts
    self.items = items
  }

  package var isEmpty: Bool {
    items.allSatisfy { $0.numbers.prefix(parts.count).allSatisfy { $0.value == nil } }
  }

  package var table: ChartTable {
    let total = totalHead.isEmpty ? [] : [ChartTable.Column(totalHead)]
    let rows = items.map { item in
      let cells = parts.indices.map { index in
        item.numbers.indices.contains(index) ? item.numbers[index].text : ""
      }
      return ChartTable.Row(item.label, totalHead.isEmpty ? cells : cells + [item.total])
    }
    return ChartTable(
      caption: caption.title, corner: itemHead,
      columns: parts.map { ChartTable.Column($0) } + total, rows: rows)
  }

  package func draw(into drawing: inout Drawing) {
    let isSingle = items.count == 1
    if !isSingle {
      drawing.key(
        parts.enumerated().map { KeyEntry(sign: .tone(Tone(series: $0)), text: $1) })
      drawing.height += 8
    }
    let top = drawing.height
    let stacks = items.map { StackedParts($0.numbers.prefix(parts.count)) }
    let low = stacks.reduce(0) { min($0, $1.low) }
    let high = stacks.reduce(0) { max($0, $1.high) }
    let scale = LinearScale(low...high, from: 0.5, to: drawing.width - 0.5)
    for (item, stack) in zip(items, stacks) {
      if drawing.height > top { drawing.height += 10 }
      drawing.headline(item.label, totalHead.isEmpty ? "" : item.total)
      draw(stack, item, scale, into: &drawing)
    }
    if isSingle { list(items[0], into: &drawing) }
  }
}
