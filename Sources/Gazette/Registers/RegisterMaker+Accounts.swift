import GazetteCharts

/// Money, help, quarrels and assessments: sums over rows.
extension RegisterMaker {
  func finance(_ records: [Int]) -> Register {
    let currencies = Set(records.compactMap { fields($0)[Finance.amount]?.currency }).sorted()
    func sums(_ direction: String, _ month: Period? = nil) -> MoneySums {
      MoneySums(
        records.filter {
          fields($0)[Finance.direction]?.code == direction
            && (month == nil || fields($0)[Finance.month] == month)
        }.compactMap { fields($0)[Finance.amount] })
    }
    let months = Set(records.compactMap { fields($0)[Finance.month] })
      .sorted { $0.lastDay < $1.lastDay }.suffix(12)
    var register = Register()
    register.figures = [
      money("finance-in", sums("in"), n: records.count),
      money("finance-out", sums("out"), n: records.count),
    ]
    register.charts = currencies.map { currency in
      let writer = MoneyWriter(language: tag)
      func series(_ key: String, _ direction: String) -> ChartSeries {
        ChartSeries(
          text[key],
          months.map { month in
            let amount = sums(direction, month)[currency]
            return ChartNumber(
              Double(amount.millionths) / 1_000_000,
              writer.text(Money(amount: amount, currency: currency)))
          })
      }
      return PairedBarChart(
        caption("finance", ["currency": currency]), itemHead: text["head-month"],
        items: months.map { name($0) },
        series: [series("head-in", "in"), series("head-out", "out")],
        axis: ChartAxis { writer.short($0, currency) })
    }
    return register
  }

  func assistance(_ records: [Int]) -> Register {
    let k = site.settings.smallCell
    let people = peopleCounts(of: Assistance.kind)
    let hours = records.compactMap { fields($0)[Assistance.hours] }
      .reduce(Quantity(millionths: 0)) { $0.adding($1) }
    var register = Register()
    register.sentence = text.filled("say-assistance", ["k": String(k)])
    register.figures = [
      shownCount(
        "assistance-households", people.sum(Assistance.households, of: records), records, k),
      shownCount("assistance-visits", people.sum(Assistance.visits, of: records), records, k),
      ShownFigure(
        label: text["fig-assistance-hours"], value: hours.description, n: records.count,
        rule: text["rule-assistance-hours"]),
      money(
        "assistance-amount", MoneySums(records.compactMap { fields($0)[Assistance.amount] }),
        n: records.count),
    ]
    let forms = Dictionary(grouping: records) {
      fields($0)[Assistance.form]?.label.text(in: tag) ?? ""
    }
    .sorted { $0.key < $1.key }
    let shown = keptBack(
      forms.map { people.sum(Assistance.households, of: $0.value) },
      besides: people.sum(Assistance.households, of: records))
    register.charts = [
      BarChart(
        caption("assistance", ["k": String(k)]), itemHead: text["head-form"],
        numberHead: text["head-households"],
        items: zip(forms, shown).map { form, count in
          BarChart.Item(
            form.key, count.map { number($0) } ?? ChartNumber(absent: text["kept-back"]))
        })
    ]
    return register
  }

  /// Which counts of a kind may be shown.
  private func peopleCounts(of kind: RecordKind) -> PeopleCounts {
    let index = site.kinds.index(name: kind.name) ?? 0
    return people[index] ?? PeopleCounts(index, of: site)
  }

  /// Sums beside their total: if only one is kept back, another one is too.
  private func keptBack(_ sums: [Int?], besides total: Int?) -> [Int?] {
    guard total != nil, sums.count(where: { $0 == nil }) == 1 else { return sums }
    var sums = sums
    let others = sums.indices.filter { (sums[$0] ?? 0) > 0 }
    if let next = others.min(by: { (sums[$0] ?? 0, $0) < (sums[$1] ?? 0, $1) }) { sums[next] = nil }
    return sums
  }

  /// What stands in place of a count that is kept back.
  func fewer(_ k: Int) -> String { text.filled("fewer-than", ["k": String(k)]) }

  private func shownCount(
    _ key: String, _ value: Int?, _ records: [Int], _ k: Int
  ) -> ShownFigure {
    value.map { count(key, $0, n: records.count) }
      ?? ShownFigure(
        label: text["fig-" + key], value: text["kept-back"], n: records.count,
        rule: text["rule-" + key])
  }

  func mediation(_ records: [Int]) -> Register {
    let k = site.settings.smallCell
    let periods = Set(records.compactMap { fields($0)[Mediation.period] })
      .sorted { ($0.lastDay, $0.months) < ($1.lastDay, $1.months) }.suffix(12)
    let people = peopleCounts(of: Mediation.kind)
    let accepted = people.sum(Mediation.accepted, of: records)
    let settled = people.sum(Mediation.settled, of: records)
    var register = Register()
    register.figures = [
      shownCount("mediation-accepted", accepted, records, k),
      share("mediation-settled", Ratio(settled ?? 0, settled == nil ? 0 : accepted ?? 0)),
    ]
    func series(_ key: String, _ field: Key<Int>) -> ChartSeries {
      let sums = periods.map { period in
        people.sum(field, of: records.filter { fields($0)[Mediation.period] == period })
      }
      return ChartSeries(
        text[key],
        keptBack(sums, besides: people.sum(field, of: records)).map {
          $0.map { number($0) } ?? ChartNumber(absent: text["kept-back"])
        })
    }
    register.charts = [
      PairedBarChart(
        caption("mediation", ["k": String(k)]), itemHead: text["head-period"],
        items: periods.map { name($0) },
        series: [
          series("head-accepted", Mediation.accepted), series("head-settled", Mediation.settled),
        ])
    ]
    return register
  }

  func assessments(_ records: [Int]) -> Register {
    var register = Register()
    register.charts = [
      BarChart(
        caption("assessments"), itemHead: text["head-of"], numberHead: text["head-score"],
        items: records.prefix(12).map { index in
          let share = score(index)
          return BarChart.Item(
            title(index),
            share.percent.map { ChartNumber($0, "\($0)%") } ?? ChartNumber(absent: text["none-yet"])
          )
        })
    ]
    return register
  }

  /// The weighted mean of score ÷ most; equal weights where not all are given. In hundredths of a percent.
  func score(_ assessment: Int) -> Ratio {
    let criteria = fields(assessment)[Assessment.criteria] ?? []
    let weights = criteria.compactMap { $0[Criterion.weight] }
    let isWeighted = weights.count == criteria.count && weights.contains { $0.millionths > 0 }
    var (sum, total) = (0.0, 0.0)
    for criterion in criteria {
      guard let score = criterion[Criterion.score], let max = criterion[Criterion.max],
        max.millionths > 0
      else { continue }
      let weight = isWeighted ? Double(criterion[Criterion.weight]?.millionths ?? 0) : 1
      sum += weight * Double(score.millionths) / Double(max.millionths)
      total += weight
    }
    return total > 0 ? Ratio(Int((sum / total * 10_000).rounded()), 10_000) : Ratio(0, 0)
  }
}
