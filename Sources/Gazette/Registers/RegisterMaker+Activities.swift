import GazetteCharts

/// What was done and studied, by how many, how soon.
extension RegisterMaker {
  func activities(_ records: [Int]) -> Register {
    let held = records.filter { site.records[$0].isHeld(at: site.now) }
    let hours = held.compactMap { VolunteerHours.of(site.records[$0]) }
      .reduce(Quantity(millionths: 0)) { $0.adding($1) }
    let counted = held.filter {
      fields($0)[Activity.present] != nil && fields($0)[Activity.expected] != nil
    }
    let present = counted.compactMap { fields($0)[Activity.present] }.reduce(0, +)
    let expected = counted.compactMap { fields($0)[Activity.expected] }.reduce(0, +)
    let people = held.compactMap {
      fields($0)[Activity.participants] ?? fields($0)[Activity.present]
    }
    var register = Register()
    register.sentence = text.filled(
      "say-activities",
      [
        "held": String(held.count), "coming": String(records.count - held.count),
        "people": Decimal.grouped(people.reduce(0, +)),
      ])
    register.figures = [
      count("participations", people.reduce(0, +), n: people.count),
      ShownFigure(
        label: text["fig-volunteer-hours"], value: hours.description,
        n: held.count { VolunteerHours.of(site.records[$0]) != nil },
        rule: text["rule-volunteer-hours"]),
      share("attendance", Ratio(present, expected)),
      coverage(held),
    ]
    register.charts = [byMonth(held), byType(held)]
    return register
  }

  /// How many of the units had an activity in the last twelve months.
  private func coverage(_ held: [Int]) -> ShownFigure {
    let units = site.records(of: Unit.kind.name)
    let first = site.asOf.adding(days: -365)
    let active = Set(
      held.filter { (fields($0)[Activity.start]?.day).map { $0 > first } ?? false }
        .compactMap { (fields($0)[Common.unit] ?? fields($0)[Self.organiser])?.value })
    return share("units-active", Ratio(active.count, units.count))
  }

  private static let organiser = Key<RecordIndex>("organiser")

  private func byMonth(_ held: [Int]) -> BarChart {
    let days = held.compactMap { fields($0)[Activity.start]?.day }
    let counts = Dictionary(grouping: days, by: Period.init(monthOf:))
    return BarChart(
      caption("activities-months"), itemHead: text["head-month"], numberHead: text["head-number"],
      items: months(days).suffix(12).map { BarChart.Item(name($0), number(counts[$0]?.count ?? 0)) }
    )
  }

  private func byType(_ held: [Int]) -> BarChart {
    let types = tally(held.compactMap { fields($0)[Activity.type]?.label.text(in: tag) })
    return BarChart(
      caption("activities-types"), itemHead: text["head-type"], numberHead: text["head-number"],
      items: types.map { BarChart.Item($0.name, number($0.count)) })
  }

  /// How soon policies were studied.
  func policies() -> Register {
    let timeliness = StudyTimeliness(site, asOf: site.asOf)
    guard !timeliness.lags.isEmpty else { return Register() }
    let limit = site.settings.onTimeDays
    let studied = timeliness.lags.compactMap(\.days)
    var register = Register()
    register.sentence = text.filled(
      "say-policies",
      [
        "all": String(timeliness.lags.count), "studied": String(studied.count),
        "never": String(timeliness.neverStudied.count), "limit": String(limit),
      ])
    var within = share("studied-within", timeliness.within(limit))
    within = ShownFigure(
      label: text.filled("fig-studied-within", ["limit": String(limit)]), value: within.value,
      n: within.n, rule: within.rule)
    register.figures = [within, spread("study-days", timeliness.spread)]
    if let longest = timeliness.spread.longest {
      register.figures.append(count("study-longest", longest, n: studied.count))
    }
    register.charts = [
      Histogram(
        caption("study-lag"),
        heads: Histogram.Heads(
          interval: text["head-days"], count: text["head-number"],
          range: { low, high in
            high - low <= 1 ? String(Int(low)) : "\(Int(low))–\(Int(high) - 1)"
          }, number: { Decimal.grouped($0) }),
        values: studied.map { Double($0) }, axis: counting,
        limit: ChartNumber(limit, text.filled("limit-days", ["limit": String(limit)])))
    ]
    return register
  }

  func honours(_ records: [Int]) -> Register {
    let valid = records.filter { site.records[$0].fields["revoked"] == nil }
    let receivers = Set(valid.compactMap { fields($0)[Honour.to]?.value })
    let people = receivers.count { site.records[$0].kind === site.member }
    let years = Dictionary(grouping: valid) { fields($0)[Honour.year] ?? 0 }
    var register = Register()
    register.sentence = text.filled(
      "say-honours",
      [
        "awards": String(valid.count), "people": String(people),
        "others": String(receivers.count - people),
      ])
    register.figures = [
      count("honours-awards", valid.count, n: valid.count),
      count("honours-people", people, n: valid.count),
    ]
    register.charts = [
      BarChart(
        caption("honours"), itemHead: text["head-year"], numberHead: text["head-number"],
        items: years.sorted { $0.key > $1.key }.map {
          BarChart.Item(String($0.key), number($0.value.count))
        })
    ]
    return register
  }
}
