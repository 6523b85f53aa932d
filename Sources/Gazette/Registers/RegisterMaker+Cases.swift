import GazetteCharts

/// What people asked, and how fast and how well it was answered.
extension RegisterMaker {
  func cases(_ records: [Int]) -> Register {
    let valid = records.filter { ["valid", ""].contains(fields($0)[Case.validity]?.code ?? "") }
    let duplicate = records.count { fields($0)[Case.validity]?.code == "duplicate" }
    let invalid = records.count { fields($0)[Case.validity]?.code == "invalid" }
    let onTime = OnTime(
      valid.map {
        (fields($0)[Case.extendedTo]?.day ?? fields($0)[Case.due]?.day, closed($0))
      }, asOf: site.asOf)
    let replies = valid.compactMap { index -> (CivilDay, CivilDay)? in
      guard let received = fields(index)[Case.received]?.day,
        let replied = fields(index)[Case.replied]?.day, replied <= site.asOf
      else { return nil }
      return (received, replied)
    }
    let asked = valid.filter { fields($0)[Case.satisfied] != nil }
    let satisfied = asked.count { fields($0)[Case.satisfied]?.code == "yes" }
    let closedCount = valid.count { closed($0) != nil }
    var register = Register()
    register.sentence = text.filled(
      "say-cases",
      [
        "received": String(records.count), "valid": String(valid.count),
        "duplicate": String(duplicate), "invalid": String(invalid),
        "closed": String(closedCount), "open": String(valid.count - closedCount),
      ])
    register.figures = [
      share("cases-on-time", onTime.rate),
      spread("cases-days", DaySpread(replies.map { Int($0.1.number - $0.0.number) })),
      spread(
        "cases-working-days",
        DaySpread(replies.map { site.settings.calendar.workingDays(after: $0.0, upTo: $0.1) })),
      share("cases-satisfied", Ratio(satisfied, asked.count)),
      share("cases-response-rate", Ratio(asked.count, closedCount)),
      count("cases-without-due", onTime.withoutDue, n: valid.count),
    ]
    register.charts = [received(valid), topics(valid), channels(records)]
    return register
  }

  private func closed(_ index: Int) -> CivilDay? {
    (fields(index)[Case.closed]?.day).flatMap { $0 <= site.asOf ? $0 : nil }
  }

  private func received(_ records: [Int]) -> LineChart {
    let received = records.compactMap { fields($0)[Case.received]?.day }
    let closed = records.compactMap { self.closed($0) }
    let months = self.months(received + closed)
    func series(_ key: String, _ days: [CivilDay]) -> ChartSeries {
      let counts = Dictionary(grouping: days, by: Period.init(monthOf:))
      return ChartSeries(text[key], months.map { number(counts[$0]?.count ?? 0) })
    }
    return LineChart(
      caption("cases-months"), periodHead: text["head-month"], periods: shortNames(months),
      series: [series("head-received", received), series("head-closed", closed)], axis: counting)
  }

  private func topics(_ records: [Int]) -> BarChart {
    let topics = tally(records.map { fields($0)[Case.topic] ?? text["no-topic"] })
    return BarChart(
      caption("cases-topics"), itemHead: text["head-topic"], numberHead: text["head-number"],
      items: topics.prefix(12).map { BarChart.Item($0.name, number($0.count)) })
  }

  private func channels(_ records: [Int]) -> BarChart {
    let channels = tally(records.compactMap { fields($0)[Case.channel]?.label.text(in: tag) })
    return BarChart(
      caption("cases-channels"), itemHead: text["head-channel"], numberHead: text["head-number"],
      items: channels.map { BarChart.Item($0.name, number($0.count)) })
  }
}
