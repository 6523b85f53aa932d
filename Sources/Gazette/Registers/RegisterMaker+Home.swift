/// The home page: what was promised and done this year, and one project against its plan.
extension RegisterMaker {
  /// - Parameter project: the project whose time is shown.
  func home(project: Int?) -> Register {
    let report = BulletinReport(site, year, asOf: site.asOf)
    let before = Dictionary(
      report.before.promised.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    var register = Register()
    register.figures = report.period.promised.map { line in
      ShownFigure(
        label: text["fig-" + line.key], value: plain(line.value), n: n(of: line),
        rule: text["rule-" + line.key],
        before: before[line.key].map { text.filled("before-year", ["value": plain($0)]) },
        records: list(of: line.kind, year: year.year))
    }
    register.charts = project.map { [milestoneLine($0)] } ?? []
    return register
  }

  /// The days of the figures: from the first of the year to the day of the build.
  var homePeriod: String {
    let first = year.firstDay ?? site.asOf
    return text.dates.long(first) + text["range-separator"] + text.dates.long(site.asOf)
  }

  private var year: Period { Period(year: site.asOf.year, length: .year) }

  /// A share without its parts, which stand beside it.
  private func plain(_ value: ReportValue) -> String {
    guard case .share(let ratio) = value, let percent = ratio.percent else { return words(value) }
    return "\(percent)%"
  }

  private func n(of line: PeriodReport.Line) -> Int? {
    switch line.value {
    case .share(let ratio): ratio.whole
    default: nil
    }
  }
}
