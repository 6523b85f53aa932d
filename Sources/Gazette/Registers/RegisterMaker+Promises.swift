import GazetteCharts

/// Commitments, disclosures, notices, inspections: what was to be done by a day.
extension RegisterMaker {
  func commitments(_ records: [Int]) -> Register {
    let status = records.map { fields($0)[Commitment.status]?.code ?? "" }
    func count(_ code: String) -> Int { status.count { $0 == code } }
    let due = zip(records, status).filter { record, status in
      status != "withdrawn"
        && (status != "open"
          || (fields(record)[Commitment.due]?.day).map { $0 < site.asOf } ?? false)
    }
    let overdue = due.count { $0.1 == "open" }
    var register = Register()
    register.sentence = text.filled(
      "say-commitments",
      [
        "all": String(records.count), "due": String(due.count), "kept": String(count("kept")),
        "partly": String(count("partly")), "missed": String(count("missed")),
        "overdue": String(overdue),
      ])
    register.figures = [
      share("commitments-kept", Ratio(count("kept"), due.count)),
      self.count("commitments-overdue", overdue, n: records.count),
      self.count("commitments-withdrawn", count("withdrawn"), n: records.count),
    ]
    let years = Dictionary(grouping: zip(records, status)) { record, _ in
      fields(record)[Commitment.due]?.day.year ?? 0
    }
    register.charts = [
      StackedBarChart(
        caption("commitments"), itemHead: text["head-year"], totalHead: text["in-all"],
        parts: Commitment.statuses.map { $0.label.text(in: tag) },
        items: years.sorted { $0.key > $1.key }.map { year, group in
          StackedBarChart.Item(
            String(year), total: String(group.count),
            Commitment.statuses.map { status in number(group.count { $0.1 == status.code }) })
        })
    ]
    return register
  }

  func disclosures(_ records: [Int]) -> Register {
    let dated = records.filter { fields($0)[Disclosure.due] != nil }
    let onTime = OnTime(
      records.map { (fields($0)[Disclosure.due]?.day, fields($0)[Disclosure.published]?.day) },
      asOf: site.asOf)
    var register = Register()
    register.sentence = text.filled(
      "say-disclosures",
      [
        "due": String(onTime.rate.whole), "onTime": String(onTime.onTime),
        "late": String(onTime.late), "missing": String(onTime.overdue),
        "open": String(onTime.open),
      ])
    register.figures = [share("disclosures-on-time", onTime.rate)]
    for track in tracks {
      let own = records.filter { fields($0)[Disclosure.track]?.code == track.code }
      let rate = OnTime(
        own.map { (fields($0)[Disclosure.due]?.day, fields($0)[Disclosure.published]?.day) },
        asOf: site.asOf
      ).rate
      guard !own.isEmpty else { continue }
      register.figures.append(
        ShownFigure(
          label: track.label.text(in: tag),
          value: rate.percent.map { "\($0)%" } ?? text["none-to-count"],
          n: rate.whole, rule: text["rule-disclosures-on-time"]))
    }
    register.charts = [openness(dated)]
    return register
  }

  /// The tracks of openness that the site has.
  private var tracks: [Choice] {
    let kind = site.kinds.index(name: Disclosure.kind.name).map { site.kinds.kinds[$0] }
    guard let kind, let slot = kind.fields.slot(of: Disclosure.track.name),
      case .choice(let tracks) = kind.fields.fields[slot].type
    else { return [] }
    return tracks
  }

  /// Item × month: when each thing was due, and what became of it.
  private func openness(_ records: [Int]) -> MatrixChart {
    let months = self.months(records.compactMap { fields($0)[Disclosure.due]?.day }).suffix(12)
    let items = Dictionary(grouping: records) {
      site.records[$0].field(Disclosure.item, in: tag) ?? ""
    }
    return MatrixChart(
      caption("disclosures"), itemHead: text["head-item"], periods: shortNames(Array(months)),
      items: items.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
        item, group in
        MatrixChart.Item(
          item,
          months.map { month in
            group.first { month.days.contains(fields($0)[Disclosure.due]?.day) }.map(state)
          })
      })
  }

  /// What became of something that had to be made public.
  private func state(_ record: Int) -> MatrixState {
    let due = fields(record)[Disclosure.due]?.day ?? site.asOf
    let published = (fields(record)[Disclosure.published]?.day).flatMap {
      $0 <= site.asOf ? $0 : nil
    }
    guard let published else {
      return due < site.asOf
        ? MatrixState(.missed, text["state-missing"]) : MatrixState(.open, text["state-to-come"])
    }
    return published <= due
      ? MatrixState(.full, text["state-on-time"]) : MatrixState(.late, text["state-late"])
  }

  func notices(_ records: [Int]) -> Register {
    let windows = records.compactMap { index in
      NoticeWindow(site.records[index], site.settings.calendar).map { (index, $0) }
    }
    func count(_ state: NoticeWindow.State) -> Int {
      windows.count { $0.1.state(of: site.records[$0.0], at: site.now) == state }
    }
    let objections = records.compactMap { fields($0)[Notice.objections]?[NoticeObjections.count] }
    let upheld = records.compactMap { fields($0)[Notice.objections]?[NoticeObjections.upheld] }
    var register = Register()
    register.sentence = text.filled(
      "say-notices",
      [
        "open": String(count(.open)), "coming": String(count(.notYetOpen)),
        "awaiting": String(count(.awaitingResult)), "results": String(count(.result)),
      ])
    register.figures = [
      self.count("notice-objections", objections.reduce(0, +), n: records.count),
      self.count("notice-upheld", upheld.reduce(0, +), n: objections.reduce(0, +)),
    ]
    return register
  }

  func inspections(_ records: [Int]) -> Register {
    let results = tally(records.compactMap { fields($0)[Inspection.result]?.label.text(in: tag) })
    let fixes = OnTime(
      records.filter { fields($0)[Inspection.fixDue] != nil }
        .map { (fields($0)[Inspection.fixDue]?.day, fields($0)[Inspection.fixed]?.day) },
      asOf: site.asOf)
    var register = Register()
    register.sentence = text.filled(
      "say-inspections",
      [
        "all": String(records.count), "due": String(fixes.rate.whole),
        "fixed": String(fixes.onTime + fixes.late), "open": String(fixes.overdue + fixes.open),
      ])
    register.figures = [share("fixed-on-time", fixes.rate)]
    register.charts = [
      BarChart(
        caption("inspections"), itemHead: text["head-result"], numberHead: text["head-number"],
        items: results.map { BarChart.Item($0.name, number($0.count)) })
    ]
    return register
  }
}
