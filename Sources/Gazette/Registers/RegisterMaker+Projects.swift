import GazetteCharts

/// Projects and plans: planned against actual, targets against what was reached.
extension RegisterMaker {
  func projects(_ records: [Int]) -> Register {
    let figures = projectFigures
    let leaves = figures.leaves
    let done = OnTime(
      leaves.filter { fields($0)[Project.status]?.code != "cancelled" }
        .map { (fields($0)[Project.plannedEnd]?.day, fields($0)[Project.end]?.day) },
      asOf: site.asOf)
    let money = leaves.map { figures.money($0) }
    let people = leaves.compactMap { fields($0)[Project.beneficiaries]?[Beneficiaries.people] }
    let households = leaves.compactMap {
      fields($0)[Project.beneficiaries]?[Beneficiaries.households]
    }
    let sectors = Set(records.compactMap { fields($0)[Project.sector]?.code })
    var register = Register()
    register.sentence = text.filled(
      "say-projects",
      [
        "all": String(leaves.count), "onTime": String(done.onTime), "late": String(done.late),
        "overdue": String(done.overdue), "open": String(done.open),
      ])
    register.figures = [
      share("projects-on-time", done.rate),
      self.money("projects-budget", MoneySums(money.compactMap(\.budget)), n: leaves.count),
      self.money("projects-received", sum(money.map(\.received)), n: leaves.count),
      self.money("projects-spent", sum(money.map(\.spent)), n: leaves.count),
      count("projects-people", people.reduce(0, +), n: people.count),
      count("projects-households", households.reduce(0, +), n: households.count),
      share("sectors-covered", Ratio(sectors.count, Sector.choices.count)),
    ]
    let overspent = leaves.count { figures.isOverspent($0) }
    let conflicts = leaves.count { figures.isInConflict($0) }
    if overspent > 0 {
      register.figures.append(count("projects-overspent", overspent, n: leaves.count))
    }
    if conflicts > 0 {
      register.figures.append(count("projects-conflict", conflicts, n: leaves.count))
    }
    register.charts = [timeline(records, figures)]
    return register
  }

  private func sum(_ all: [MoneySums]) -> MoneySums {
    MoneySums(all.flatMap(\.amounts))
  }

  /// Planned against actual, with today's line.
  func timeline(_ records: [Int], _ figures: ProjectFigures) -> GanttChart {
    let items = records.sorted {
      let (a, b) = (fields($0)[Project.plannedStart], fields($1)[Project.plannedStart])
      guard let a, let b, a.day != b.day else {
        return a != nil && b == nil || a?.day == b?.day && $0 < $1
      }
      return a.day < b.day
    }.map { item($0, figures) }
    let days = records.flatMap { index in
      [Project.plannedStart, .plannedEndOfProject, Project.start, Project.end]
        .compactMap { fields(index)[$0]?.day }
    }
    return GanttChart(
      caption("projects"),
      heads: GanttChart.Heads(
        item: text["head-project"], planned: text["head-planned"], actual: text["head-actual"],
        reached: text["met"], open: text["not-met"]),
      items: items, ticks: ticks(days), today: today)
  }

  var today: GanttDay {
    GanttDay(Int(site.asOf.number), text.filled("today", ["day": text.dates.short(site.asOf)]))
  }

  /// The first days of the years and quarters that some days lie in.
  func ticks(_ days: [CivilDay]) -> [GanttDay] {
    guard let first = days.min(), let last = days.max() else { return [] }
    let isLong = last.number - first.number > 500
    return (first.year...last.year).flatMap { year in
      stride(from: 1, through: 12, by: isLong ? 6 : 3).compactMap { month -> GanttDay? in
        guard let day = CivilDay(year: year, month: month, day: 1) else { return nil }
        return GanttDay(
          Int(day.number), month == 1 ? String(year) : text.dates.monthShort(day))
      }
    }
  }

  private func item(_ index: Int, _ figures: ProjectFigures) -> GanttItem {
    let project = fields(index)
    let status = project[Project.status]?.code ?? ""
    let start = project[Project.start]?.day
    let isOpen = ["implementation", "suspended"].contains(status)
    let end = project[Project.end]?.day ?? (isOpen ? site.asOf : nil)
    let plannedEnd = project[Project.plannedEnd]?.day
    var note = project[Project.status]?.label.text(in: tag) ?? ""
    if let plannedEnd, let last = project[Project.end]?.day ?? (isOpen ? site.asOf : nil),
      last > plannedEnd
    {
      note += " · " + text.filled("days-late", ["days": String(last.number - plannedEnd.number)])
    } else if isOpen, let progress = figures.progress(index) {
      note += " · \(progress)%"
    }
    return GanttItem(
      title(index), note: note,
      planned: span(project[Project.plannedStart]?.day ?? plannedEnd, plannedEnd),
      actual: span(start, end),
      milestones: milestones(index))
  }

  func milestones(_ index: Int) -> [GanttMilestone] {
    (fields(index)[Project.milestones] ?? []).compactMap { milestone in
      guard let due = milestone[Milestone.due]?.day, let title = milestone[Milestone.title] else {
        return nil
      }
      let met = milestone[Milestone.met]?.day
      let day = met ?? due
      return GanttMilestone(
        title, day: Int(day.number), date: text.dates.long(day), isReached: met != nil)
    }
  }

  private func span(_ first: CivilDay?, _ last: CivilDay?) -> GanttSpan? {
    guard let first, let last, first <= last else { return nil }
    let words = text.dates.long(first) + text["range-separator"] + text.dates.long(last)
    return GanttSpan(Int(first.number), Int(last.number), words)
  }

  func plans(_ records: [Int]) -> Register {
    let targets = records.flatMap { index in
      (fields(index)[Plan.targets] ?? []).map { (index, $0) }
    }
    let gaps = targets.compactMap { gap($0.1, of: $0.0) }
    let reached = targets.count {
      (Achievement($0.1, asOf: site.asOf).share?.percent ?? 0) >= 100
    }
    var register = Register()
    register.sentence = text.filled(
      "say-plans",
      [
        "all": String(targets.count), "reached": String(reached),
        "onPace": String(gaps.count { $0 >= 0 }), "behind": String(gaps.count { $0 < 0 }),
      ])
    register.figures = [
      share("targets-reached", Ratio(reached, targets.count)),
      share("targets-on-pace", Ratio(gaps.count { $0 >= 0 }, gaps.count)),
    ]
    register.charts = records.prefix(6).map { bullets($0) }
    return register
  }

  private func gap(_ target: FieldSet, of plan: Int) -> Int? {
    guard let period = site.records[plan].planDays else { return nil }
    return Achievement(target, asOf: site.asOf).paceGap(period, asOf: site.asOf)
  }

  /// The targets of a plan in percent of the way from baseline to target, with the pace.
  func bullets(_ plan: Int) -> BulletChart {
    let period = site.records[plan].planDays
    let elapsed = period?.elapsed(at: site.asOf).percent ?? 0
    return BulletChart(
      caption("plan", ["plan": title(plan)]),
      heads: BulletChart.Heads(
        item: text["head-target"], actual: text["head-reached"], target: text["head-target-value"],
        pace: text["head-pace"], baseline: text["head-baseline"]),
      items: (fields(plan)[Plan.targets] ?? []).map { target in
        let achievement = Achievement(target, asOf: site.asOf)
        let unit = target[Target.unit] ?? ""
        let percent = achievement.share?.percent
        let words = achievement.actual.map {
          "\($0)\(unit)" + (percent.map { inBrackets("\($0)%") } ?? "")
        }
        return BulletChart.Item(
          target[Target.title] ?? "",
          actual: percent.map { ChartNumber($0, words ?? "") }
            ?? ChartNumber(absent: text["none-yet"]),
          target: ChartNumber(100, "\(achievement.target)\(unit)"),
          pace: ChartNumber(elapsed, "\(elapsed)%"),
          baseline: ChartNumber(0, "\(achievement.baseline)\(unit)"))
      })
  }
}

extension Key<When> {
  fileprivate static let plannedEndOfProject = Project.plannedEnd
}
