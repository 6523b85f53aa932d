/// What happened in some days and what was missed: the figures of bulletins and of years.
struct PeriodReport {
  let site: Site
  let days: DayRange
  /// The day of which states are told; what is later than that is not known.
  let asOf: CivilDay
  /// The activities that took place.
  private(set) var held: [Int] = []

  /// - Parameter asOf: the day of the build, or that on which a bulletin was issued, if that is earlier.
  init(_ site: Site, _ days: DayRange, asOf: CivilDay) {
    self.site = site
    self.days = days
    self.asOf = asOf
    held = records(Activity.kind, Activity.start).filter { site.records[$0].isHeld(at: site.now) }
  }

  /// One figure: its key among the theme's texts, its value, and the records it counts.
  struct Line {
    let key: String
    /// The kind of the records that it counts.
    let kind: RecordKind
    let value: ReportValue
    let records: [Int]
  }

  var lines: [Line] {
    [
      count("report-activities", Activity.kind, held), participations, hours,
      count("report-cases-received", Case.kind, records(Case.kind, Case.received)),
      count("report-cases-closed", Case.kind, records(Case.kind, Case.closed)), kept,
      count("report-projects-done", Project.kind, records(Project.kind, Project.end)), openness,
      count("report-honours", Honour.kind, honours),
      count("report-policies", Policy.kind, records(Policy.kind, Policy.issued)),
      money("report-in", "in"), money("report-out", "out"),
    ].compactMap(\.self)
  }

  // MARK: Records of the period

  func fields(_ index: Int) -> FieldSet { site.records[index].fields }

  /// The records of a kind whose day lies in the period, and is known.
  func records(_ kind: RecordKind, _ key: Key<When>) -> [Int] {
    candidates(kind, key).filter { index in
      let day = fields(index)[key]?.day
      return days.contains(day) && day.map { $0 <= asOf } ?? false
    }
  }

  var honours: [Int] {
    records(Honour.kind, Honour.date).filter { fields($0)[Honour.revoked] == nil }
  }

  /// What was due in the period and was not done in time.
  var missed: [Int] {
    let commitments = due(Commitment.kind, Commitment.due).filter {
      ["missed", "partly"].contains(fields($0)[Commitment.status]?.code ?? "")
        || fields($0)[Commitment.status]?.code == "open"
    }
    let projects = due(Project.kind, Project.plannedEnd).filter { index in
      let isStopped = ["cancelled", "suspended"].contains(fields(index)[Project.status]?.code ?? "")
      let end = fields(index)[Project.end]?.day
      return !isStopped && (end.map { $0 > (fields(index)[Project.plannedEnd]?.day ?? $0) } ?? true)
    }
    let disclosures = due(Disclosure.kind, Disclosure.due).filter { index in
      guard let published = fields(index)[Disclosure.published]?.day, published <= asOf else {
        return true
      }
      return published > (fields(index)[Disclosure.due]?.day ?? published)
    }
    return commitments + projects + disclosures
  }

  /// The records of a kind that were due in the period, and before today.
  private func due(_ kind: RecordKind, _ key: Key<When>) -> [Int] {
    candidates(kind, key).filter { index in
      let day = fields(index)[key]?.day
      return days.contains(day) && day.map { $0 < asOf } ?? false
    }
  }

  /// The records among which those of the period are: found by halves where the kind is in order of
  /// this day, so that a page of every year does not read every record each time.
  private func candidates(_ kind: RecordKind, _ key: Key<When>) -> Range<Int> {
    let all = site.records(of: kind.name)
    guard case .newest(by: key.name) = kind.order else { return all }
    func firstPlace(_ isBehind: (CivilDay?) -> Bool) -> Int {
      var (low, high) = (all.lowerBound, all.upperBound)
      while low < high {
        let middle = low + (high - low) / 2
        if isBehind(fields(middle)[key]?.day) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    // Newest first, those without a day last.
    let start = firstPlace { $0.map { $0 <= days.last } ?? true }
    let end = firstPlace { $0.map { $0 < days.first } ?? true }
    return start..<max(start, end)
  }

  // MARK: Figures

  /// A count of records; nil where the site keeps none of their kind.
  func count(_ key: String, _ kind: RecordKind, _ records: [Int]) -> Line? {
    site.records(of: kind.name).isEmpty
      ? nil : Line(key: key, kind: kind, value: .count(records.count), records: records)
  }

  private var participations: Line? {
    let known = held.filter {
      fields($0)[Activity.participants] != nil || fields($0)[Activity.present] != nil
    }
    let people = known.reduce(0) {
      $0 + (fields($1)[Activity.participants] ?? fields($1)[Activity.present] ?? 0)
    }
    guard !site.records(of: Activity.kind.name).isEmpty else { return nil }
    return Line(
      key: "report-participations", kind: Activity.kind, value: .count(people), records: known)
  }

  private var hours: Line? {
    let known = held.filter { VolunteerHours.of(site.records[$0]) != nil }
    guard !known.isEmpty else { return nil }
    let sum = known.compactMap { VolunteerHours.of(site.records[$0]) }
      .reduce(Quantity(millionths: 0)) { $0.adding($1) }
    return Line(key: "report-hours", kind: Activity.kind, value: .hours(sum), records: known)
  }

  /// Commitments that were due in the period, and those kept of them.
  var kept: Line? {
    let all = due(Commitment.kind, Commitment.due).filter {
      fields($0)[Commitment.status]?.code != "withdrawn"
    }
    guard !all.isEmpty else { return nil }
    let kept = all.count {
      fields($0)[Commitment.status]?.code == "kept"
        && fields($0)[Commitment.kept].map { $0.day <= asOf } ?? true
    }
    return Line(
      key: "report-commitments", kind: Commitment.kind, value: .share(Ratio(kept, all.count)),
      records: all)
  }

  private var openness: Line? {
    let all = site.records(of: Disclosure.kind.name).filter {
      days.contains(fields($0)[Disclosure.due]?.day)
    }
    let rate = OnTime(
      all.map { (fields($0)[Disclosure.due]?.day, fields($0)[Disclosure.published]?.day) },
      asOf: asOf
    ).rate
    guard rate.whole > 0 else { return nil }
    return Line(key: "report-openness", kind: Disclosure.kind, value: .share(rate), records: all)
  }

  private func money(_ key: String, _ direction: String) -> Line? {
    let rows = site.records(of: Finance.kind.name).filter { index in
      guard let month = fields(index)[Finance.month]?.days else { return false }
      return fields(index)[Finance.direction]?.code == direction && days.contains(month.first)
        && month.first <= asOf
    }
    guard !rows.isEmpty else { return nil }
    return Line(
      key: key, kind: Finance.kind,
      value: .money(MoneySums(rows.compactMap { fields($0)[Finance.amount] })),
      records: rows)
  }
}
