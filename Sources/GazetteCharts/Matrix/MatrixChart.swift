/// A state for every item in every period, each a shape with a word.
package struct MatrixChart: Chart {
  package static let kind: StaticString = "chart-matrix"
  package let caption: ChartCaption
  /// What the items are called: the head of the table's first column.
  package let itemHead: String
  /// As short as can be, such as `Jan` or `1 月`; one that is too long is cut.
  package let periods: [String]
  package let items: [Item]

  package struct Item: Sendable, Hashable {
    package let label: String
    /// One for each period; `nil` where there is nothing to say.
    package let states: [MatrixState?]

    package init(_ label: String, _ states: [MatrixState?]) {
      self.label = label
      self.states = states
    }
  }

  package init(_ caption: ChartCaption, itemHead: String, periods: [String], items: [Item]) {
    self.caption = caption
    self.itemHead = itemHead
    self.periods = periods
    self.items = items
  }

  package var isEmpty: Bool { states.isEmpty }

  package var table: ChartTable {
    ChartTable(
      caption: caption.title, corner: itemHead,
      columns: periods.map { ChartTable.Column($0, isNumber: false) },
      rows: items.map { item in
        ChartTable.Row(item.label, periods.indices.map { item.state($0)?.word ?? "" })
      })
  }

  package func draw(into drawing: inout Drawing) {
    let plan = MatrixPlan(self, width: drawing.width)
    if !plan.hasWords {
      drawing.key(
        states.map { KeyEntry(sign: .mark($0.shape.mark, $0.shape.ink), text: $0.word) })
      drawing.height += 6
    }
    for (index, band) in plan.bands.enumerated() {
      if index > 0 { drawing.height += 14 }
      draw(band, plan, into: &drawing)
    }
  }

  /// Every state there is, once, in the order in which they are met.
  var states: [MatrixState] {
    var states: [MatrixState] = []
    for state in items.flatMap({ $0.states.prefix(periods.count) }).compactMap(\.self)
    where !states.contains(state) {
      states.append(state)
    }
    return states
  }
}

extension MatrixChart.Item {
  func state(_ index: Int) -> MatrixState? {
    states.indices.contains(index) ? states[index] : nil
  }
}
