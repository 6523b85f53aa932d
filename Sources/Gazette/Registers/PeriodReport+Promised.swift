/// What was promised and done: the figures of the home page.
extension PeriodReport {
  /// Promises kept, projects done, questions answered in time, activities held; without those of
  /// which the site keeps no records.
  var promised: [Line] {
    [
      kept, count("report-projects-done", Project.kind, records(Project.kind, Project.end)),
      answered,
      count("report-activities", Activity.kind, held),
    ].compactMap(\.self)
  }

  /// The valid cases that were due in the period, and those closed in time of them.
  private var answered: Line? {
    let all = site.records(of: Case.kind.name).filter { index in
      ["valid", ""].contains(fields(index)[Case.validity]?.code ?? "") && days.contains(due(index))
    }
    let rate = OnTime(all.map { (due($0), fields($0)[Case.closed]?.day) }, asOf: asOf).rate
    guard rate.whole > 0 else { return nil }
    return Line(key: "cases-on-time", kind: Case.kind, value: .share(rate), records: all)
  }

  /// The day on which a case was due; an extension moves it.
  private func due(_ index: Int) -> CivilDay? {
    fields(index)[Case.extendedTo]?.day ?? fields(index)[Case.due]?.day
  }
}
