/// Rows of a label, a bar and a number, below each other on one scale.
struct BarRows {
  struct Row {
    let label: String
    let number: ChartNumber
    let tone: Tone
  }

  struct Group {
    let heading: String?
    let rows: [Row]
  }

  let groups: [Group]
  let axis: ChartAxis?
  /// The round numbers, where there is an axis.
  let ticks: NiceTicks?
  /// What the bars cover, zero included.
  let domain: ClosedRange<Double>

  init(_ groups: [Group], axis: ChartAxis?) {
    self.groups = groups
    self.axis = axis
    let extent = groups.flatMap(\.rows).map(\.number).extent ?? 0...0
    let domain = extent.withZero
    ticks = axis.map { NiceTicks(covering: domain, most: 5, isWhole: $0.isWhole) }
    self.domain = ticks.map { $0.low...$0.high } ?? domain
  }

  func draw(into drawing: inout Drawing) {
    let plan = BarRowsPlan(self, width: drawing.width)
    var isFirst = true
    for group in groups {
      if let heading = group.heading {
        if !isFirst { drawing.height += BarRowsPlan.groupGap }
        drawing.headline(heading, "", voice: .strong)
        drawing.height += 2
      }
      isFirst = false
      for row in group.rows { draw(row, plan, into: &drawing) }
    }
    if let ticks, let axis { write(ticks, axis, plan, into: &drawing) }
  }

  /// Writes the numbers of the axis below the bars.
  private func write(
    _ ticks: NiceTicks, _ axis: ChartAxis, _ plan: BarRowsPlan, into drawing: inout Drawing
  ) {
    let texts = ticks.values.map { WrappedText(axis.text($0), width: drawing.width / 2, most: 1) }
    let places = ticks.values.map(plan.scale.place)
    let stride = LabelStride(widths: texts.map(\.width), places: places, room: drawing.width)
    for index in stride.indices {
      let at = Point(x: places[index], y: drawing.height + Drawing.lineHeight)
      drawing.write(texts[index], at: at, .quiet, .middle)
    }
    drawing.height += Drawing.lineHeight + 4
  }
}
