import GazetteText

/// What the organisation means to reach in a period (IATI result: indicators with periods).
package enum Plan {
  package static let period = Key<Period>("period")
  package static let from = Key<Period>("from")
  package static let targets = Key<[FieldSet]>("targets")

  package static let kind = RecordKind(
    "plan", folder: "plans", Label("Plan", zh: "计划"), plural: Label("Plans", zh: "计划与目标"),
    order: .newest(by: "period"), rules: [.actualsAreInOrder],
    fields: [
      Field(
        from, .period, "From", zh: "起始",
        summary: Label(
          "Where a plan of several years begins; 'period' is where it ends.",
          zh: "多年计划从哪一年起；“period”写最后一年。")),
      Field(period, .period, .required, "Period", zh: "期间"),
      Field("level", .choice(levels), "Level", zh: "层级"),
      Field("theme", .text, "Theme", zh: "主题"),
      Field("measures", .list(.text), "Measures", zh: "措施", isFact: false),
      Field(targets, .list(.group(Target.fields)), "Targets", zh: "目标", isFact: false),
    ])

  private static let levels = [
    Choice("year", "Year", zh: "年度"), Choice("multi-year", "Several years", zh: "多年"),
  ]
}

/// One target of a plan, with what was reached so far (IATI indicator).
package enum Target {
  package static let title = Key<String>("title")
  package static let unit = Key<String>("unit")
  package static let baseline = Key<Quantity>("baseline")
  package static let target = Key<Quantity>("target")
  package static let direction = Key<Choice>("direction")
  package static let actual = Key<[FieldSet]>("actual")

  package static let fields = FieldList([
    Field("id", .text, "Id", zh: "编号"),
    Field(title, .text, .required, "Target", zh: "指标"),
    Field(unit, .text, "Unit", zh: "单位"),
    Field(baseline, .number, .required, "Baseline", zh: "基数"),
    Field(target, .number, .required, "Target", zh: "目标值"),
    Field(direction, .choice(directions), "Better is", zh: "方向"),
    Field(actual, .list(.group(Actual.fields)), "Reached", zh: "完成情况"),
  ])

  private static let directions = [
    Choice("up", "More", zh: "越多越好"), Choice("down", "Less", zh: "越少越好"),
  ]
}

/// What was reached by the end of a period.
package enum Actual {
  package static let period = Key<Period>("period")
  package static let value = Key<Quantity>("value")

  package static let fields = FieldList([
    Field(period, .period, .required, "Period", zh: "期间", known: .onItsDay),
    Field(value, .number, .required, "Value", zh: "数值"),
    Field("note", .text, "Note", zh: "说明"),
  ])
}

extension Record {
  /// The days that a plan runs.
  var planDays: DayRange? {
    guard let last = fields[Plan.period]?.days else { return nil }
    return DayRange(fields[Plan.from]?.days.first ?? last.first, last.last)
  }
}

extension Rule {
  /// Each target's figures follow one another in time, so that the last one is the latest.
  fileprivate static let actualsAreInOrder = Rule(
    "The figures that a target reached follow one another in time.",
    zh: "每个指标的完成情况按时间先后排列。"
  ) { record, _ in
    (record.fields[Plan.targets] ?? []).flatMap { target -> [Diagnostic] in
      let actuals = target[Target.actual] ?? []
      return zip(actuals, actuals.dropFirst()).compactMap { earlier, later in
        guard let first = earlier[Actual.period], let second = later[Actual.period],
          second.lastDay <= first.lastDay
        else { return nil }
        return Diagnostic(
          .error, "periods-out-of-order", record.source,
          later.range(Actual.period) ?? record.range,
          Phrase(
            "'\(second)' does not end after '\(first)', which stands before it",
            zh: "“\(second)”排在“\(first)”后面，却没有更晚结束"),
          help: Phrase("write the figures in order of time", zh: "请按时间先后写"))
      }
    }
  }
}
