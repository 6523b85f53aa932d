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
    ticks = axis.map { NiceTicks(covering: domain, most: 4, isWhole: $0.isWhole) }
    self.domain = ticks.map { $0.low...$0.high } ?? domain
  }

  func draw(into drawing: inout Drawing) {
    let plan = BarRowsPlan(self, width: drawing.width)
    let top = drawing.height
    let foot = top + plan.height
    if let ticks, let axis { draw(ticks, axis, plan, top: top, foot: foot, into: &drawing) }
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
    let zero = plan.scale.place(0)
    drawing.line(from: Point(x: zero, y: top), to: Point(x: zero, y: foot), .axis)
    drawing.height = ticks == nil ? foot : foot + Drawing.lineHeight + 4
  }

  private func draw(
    _ ticks: NiceTicks, _ axis: ChartAxis, _ plan: BarRowsPlan, top: Double, foot: Double,
    into drawing: inout Drawing
  ) {
    let texts = ticks.values.map { WrappedText(axis.text($0), width: 90, most: 1) }
    let places = ticks.values.map(plan.scale.place)
    for place in places {
      drawing.line(from: Point(x: place, y: top), to: Point(x: place, y: foot), .grid)
    }
    let stride = LabelStride(widths: texts.map(\.width), places: places, room: drawing.width)
    for index in stride.indices {
      let at = Point(x: places[index], y: foot + Drawing.lineHeight)
      drawing.write(texts[index], at: at, .quiet, .middle)
    }
  }
}
