/// The figures of a bulletin: those of its period, and of as much of the one before.
struct BulletinReport {
  let period: PeriodReport
  let before: PeriodReport
  /// Whether the period still ran on the day of which the bulletin tells.
  let isRunning: Bool

  init(_ site: Site, _ period: Period, asOf: CivilDay) {
    self.period = PeriodReport(site, period.days, asOf: asOf)
    // A period that still runs is held against as much of the one before, never against all of it.
    isRunning = period.days.last > asOf
    let whole = period.before.days
    before = PeriodReport(
      site, isRunning ? whole.first(period.days.elapsedDays(at: asOf)) : whole, asOf: asOf)
  }

  /// The report of a bulletin, on the day it was issued, but not before its period ended nor after today.
  init?(_ site: Site, _ bulletin: Int) {
    let fields = site.records[bulletin].fields
    guard let period = fields[Bulletin.period] else { return nil }
    let issued = fields[Bulletin.issued]?.day ?? site.asOf
    self.init(site, period, asOf: min(site.asOf, max(issued, period.days.last)))
  }

  var lines: [PeriodReport.Line] { period.lines }

  var valuesBefore: [String: ReportValue] {
    Dictionary(before.lines.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
