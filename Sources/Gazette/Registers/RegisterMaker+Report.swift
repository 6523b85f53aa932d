import GazetteCharts

/// Bulletins and years: the figures of a period beside those of the one before.
extension RegisterMaker {
  /// The report of a period. `asOf` is the day of which states are told.
  func report(_ period: Period, asOf: CivilDay) -> Register {
    let now = PeriodReport(site, period.days, asOf: asOf)
    // A period that still runs is held against as much of the one before, never against all of it.
    let isRunning = period.days.last > asOf
    let likeDays =
      isRunning ? period.before.days.first(period.days.elapsedDays(at: asOf)) : period.before.days
    let before = PeriodReport(site, likeDays, asOf: asOf)
    let comparison = isRunning ? "before-so-far" : "before-period"
    let earlier = Dictionary(
      before.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var register = Register()
    register.figures = now.lines.map { line in
      ShownFigure(
        label: text["fig-" + line.key], value: words(line.value), n: line.records.count,
        rule: text["rule-" + line.key],
        before: earlier[line.key].map { text.filled(comparison, ["value": words($0.value)]) })
    }
    register.charts = [months(of: period, asOf: asOf)]
    return register
  }

  /// The day of which a bulletin tells: when it was issued, but not before its period ended.
  func asOf(bulletin: Int) -> CivilDay {
    let issued = fields(bulletin)[Bulletin.issued]?.day ?? site.asOf
    let end = fields(bulletin)[Bulletin.period]?.days.last ?? issued
    return min(site.asOf, max(issued, end))
  }

  private func words(_ value: PeriodReport.Line.Value) -> String {
    switch value {
    case .count(let count): Decimal.grouped(count)
    case .hours(let hours): hours.description
    case .share(let ratio):
      ratio.percent.map { "\($0)%（\(ratio.part)/\(ratio.whole)）" } ?? text["none-to-count"]
    case .money(let sums):
      sums.amounts.map { words($0) }.joined(separator: " + ")
    }
  }

  /// The months of the period, or the half year up to it if it is a month.
  private func months(of period: Period, asOf: CivilDay) -> SmallMultiples {
    var months = period.monthsWithin
    while months.count < 6, let first = months.first { months.insert(first.before, at: 0) }
    let reports = months.map { PeriodReport(site, $0.days, asOf: asOf) }
    func panel(_ key: String, _ value: (PeriodReport) -> Int) -> ChartSeries {
      ChartSeries(
        text["fig-" + key],
        reports.map { $0.days.first > asOf ? ChartNumber(absent: "") : number(value($0)) })
    }
    return SmallMultiples(
      caption("report"), periodHead: text["head-month"], periods: shortNames(months),
      panels: [
        panel("report-activities") { $0.held.count },
        panel("report-cases-received") { $0.records(Case.kind, Case.received).count },
        panel("report-cases-closed") { $0.records(Case.kind, Case.closed).count },
        panel("report-honours") { $0.honours.count },
      ].filter { $0.numbers.contains { ($0.value ?? 0) > 0 } })
  }

  /// Why something was missed, as far as its record says.
  func reason(_ index: Int) -> String? {
    let record = site.records[index]
    if let explanation = record.field(Commitment.explanation, in: tag) { return explanation }
    if record.kind.name == Project.kind.name {
      let group = record.translation(tag)?.fields[Self.variations] ?? record.fields[Self.variations]
      return group?.last?[Self.note]
    }
    return nil
  }

  private static let variations = Key<[FieldSet]>("variations")
  private static let note = Key<String>("note")
}
