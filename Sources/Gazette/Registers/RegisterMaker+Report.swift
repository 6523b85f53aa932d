import GazetteCharts
import GazetteTemplates

/// Bulletins and years: the figures of a period beside those of the one before.
extension RegisterMaker {
  /// The report of a year.
  func report(_ period: Period) -> Register {
    register(BulletinReport(site, period, asOf: site.asOf), of: period)
  }

  /// The report of a bulletin: its kept figures, if it is frozen.
  func bulletin(_ index: Int) -> Register {
    guard let report = BulletinReport(site, index), let period = fields(index)[Bulletin.period]
    else {
      return Register()
    }
    var register = register(report, of: period)
    if let kept = frozen[index] {
      let lists = Dictionary(
        report.lines.map { ($0.key, list(of: $0.kind, year: period.year)) },
        uniquingKeysWith: { first, _ in first })
      register.figures = kept.entries.map { entry in
        var shown = figure(
          entry.key, entry.value, n: entry.n, before: entry.before, isRunning: report.isRunning)
        shown.records = lists[entry.key] ?? nil
        return shown
      }
    }
    return register
  }

  private func register(_ report: BulletinReport, of period: Period) -> Register {
    let before = report.valuesBefore
    var register = Register()
    register.figures = report.lines.map { line in
      var shown = figure(
        line.key, line.value, n: line.records.count, before: before[line.key],
        isRunning: report.isRunning)
      shown.records = list(of: line.kind, year: period.year)
      return shown
    }
    register.charts = [months(of: period, asOf: report.period.asOf)]
    return register
  }

  private func figure(
    _ key: String, _ value: ReportValue, n: Int, before: ReportValue?, isRunning: Bool
  ) -> ShownFigure {
    let comparison = isRunning ? "before-so-far" : "before-period"
    return ShownFigure(
      label: text["fig-" + key], value: words(value), n: n, rule: text["rule-" + key],
      before: before.map { text.filled(comparison, ["value": words($0)]) })
  }

  /// The list in which the records of a kind and year stand.
  func list(of kind: RecordKind, year: Int) -> SiteAddress? {
    guard let index = site.kinds.index(name: kind.name), !site.ranges[index].isEmpty else {
      return nil
    }
    let hasYear = plan.indexes[index].years.contains { $0.scope == .year(year) }
    let scope = hasYear ? ListScope.year(year) : .all
    return SiteAddress(plan.addresses.list(index, scope, plan.tags, language) + ".html")
  }

  func words(_ value: ReportValue) -> String {
    switch value {
    case .count(let count): Decimal.grouped(count)
    case .hours(let hours): hours.description
    case .share(let ratio):
      ratio.percent.map { "\($0)%" + inBrackets("\(ratio.part)/\(ratio.whole)") }
        ?? text["none-to-count"]
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
