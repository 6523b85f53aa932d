/// What was reached against what was promised, one bar for each commitment or measure.
///
/// Each bar has its own scale, as each may have its own unit; all begin at zero.
package struct BulletChart: Chart {
  /// What the numbers of an item are called.
  package struct Heads: Sendable, Hashable {
    package let item: String
    package let actual: String
    package let target: String
    package let pace: String
    package let baseline: String

    /// - Parameters:
    ///   - pace: Where the number should stand today.
    ///   - baseline: Where it stood when the promise was made.
    package init(
      item: String, actual: String, target: String, pace: String, baseline: String
    ) {
      self.item = item
      self.actual = actual
      self.target = target
      self.pace = pace
      self.baseline = baseline
    }
  }

  package struct Item: Sendable, Hashable {
    package let label: String
    package let actual: ChartNumber
    package let target: ChartNumber?
    package let pace: ChartNumber?
    package let baseline: ChartNumber?

    package init(
      _ label: String, actual: ChartNumber, target: ChartNumber?, pace: ChartNumber? = nil,
      baseline: ChartNumber? = nil
    ) {
      self.label = label
      self.actual = actual
      self.target = target
      self.pace = pace
      self.baseline = baseline
    }

    var numbers: [ChartNumber] { [actual] + [target, pace, baseline].compactMap(\.self) }
  }

  package static let kind: StaticString = "chart-bullets"
  package let caption: ChartCaption
  package let heads: Heads
  package let items: [Item]

  package init(_ caption: ChartCaption, heads: Heads, items: [Item]) {
    self.caption = caption
    self.heads = heads
    self.items = items
  }

  package var isEmpty: Bool { items.allSatisfy { $0.numbers.extent == nil } }

  /// Has a column for pace or baseline only if an item has one.
  package var table: ChartTable {
    let columns: [(String, (Item) -> ChartNumber?)] =
      [(heads.actual, { $0.actual }), (heads.target, { $0.target })]
      + (items.contains { $0.pace != nil } ? [(heads.pace, { $0.pace })] : [])
      + (items.contains { $0.baseline != nil } ? [(heads.baseline, { $0.baseline })] : [])
    return ChartTable(
      caption: caption.title, corner: heads.item,
      columns: columns.map { ChartTable.Column($0.0) },
      rows: items.map { item in
        ChartTable.Row(item.label, columns.map { $0.1(item)?.text ?? "" })
      })
  }

  package func draw(into drawing: inout Drawing) {
    for item in items {
      if drawing.height > 0 { drawing.height += 16 }
      draw(item, into: &drawing)
    }
  }
}
