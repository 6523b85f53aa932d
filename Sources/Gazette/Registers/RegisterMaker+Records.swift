import GazetteCharts

/// The charts of a single record's page.
extension RegisterMaker {
  func record(_ index: Int) -> Register {
    let record = site.records[index]
    var register = Register()
    switch record.kind.name {
    case Project.kind.name: register.charts = [milestoneLine(index)]
    case Bulletin.kind.name: register = bulletin(index)
    case Plan.kind.name: register = plan(index)
    case Survey.kind.name: register.charts = [answers(index)]
    case Assessment.kind.name: register.charts = [criteria(index)]
    default: break
    }
    return register
  }

  private func plan(_ index: Int) -> Register {
    var register = plans([index])
    register.charts = [bullets(index)]
    return register
  }

  func milestoneLine(_ index: Int) -> GanttChart {
    let line = timeline([index], projectFigures)
    return GanttChart(
      caption("milestones"), heads: line.heads, items: line.items,
      ticks: line.ticks, today: line.today)
  }

  private func answers(_ index: Int) -> BarChart {
    let survey = fields(index)
    let options = survey[Survey.options] ?? []
    let k = site.settings.smallCell
    let counts = options.map { $0[SurveyOption.n] ?? 0 }
    let shown = SmallCells.shown(counts, k: k)
    let answered = survey[Survey.answered] ?? 0
    return BarChart(
      caption(
        "survey",
        [
          "asked": Decimal.grouped(survey[Survey.asked] ?? 0),
          "answered": Decimal.grouped(answered),
        ]),
      itemHead: text["head-answer"], numberHead: text["head-number"],
      items: options.indices.map { index in
        let label = options[index][SurveyOption.label] ?? ""
        guard let count = shown[index] else {
          let reason = counts[index] < k ? fewer(k) : text["kept-back"]
          return BarChart.Item(label, ChartNumber(absent: reason))
        }
        let percent = Ratio(count, answered).percent.map { inBrackets("\($0)%") } ?? ""
        return BarChart.Item(label, ChartNumber(count, Decimal.grouped(count) + percent))
      })
  }

  private func criteria(_ index: Int) -> BarChart {
    BarChart(
      caption("criteria"), itemHead: text["head-criterion"], numberHead: text["head-score"],
      items: (fields(index)[Assessment.criteria] ?? []).compactMap { criterion in
        guard let score = criterion[Criterion.score], let max = criterion[Criterion.max],
          max.millionths > 0
        else { return nil }
        let share = Double(score.millionths) / Double(max.millionths) * 100
        return BarChart.Item(
          criterion[Criterion.name] ?? "", ChartNumber(share, "\(score)/\(max)"))
      })
  }
}
