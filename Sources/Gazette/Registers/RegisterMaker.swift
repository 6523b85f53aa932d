import GazetteCharts

/// Makes the registers of a site in a language: every figure and chart from the records at `asOf`.
struct RegisterMaker {
  let site: Site
  let text: LanguageText
  /// The site's language that the register is written in.
  let tag: String
  let titles: [RecordLine]
  let plan: SitePlan
  let language: Int
  let projectFigures: ProjectFigures
  /// Which counts may be shown of kinds that tell of people, by the kind's place in the table.
  let people: [Int: PeopleCounts]
  /// The kept figures of bulletins, by record.
  let frozen: [Int: FrozenFigures]

  init(_ stage: Stage, _ language: Int) {
    site = stage.site
    text = stage.texts[language]
    tag = stage.site.languages[language]
    titles = stage.lines[language]
    plan = stage.plan
    self.language = language
    projectFigures = stage.projects
    people = stage.people
    frozen = stage.frozen
  }

  /// The register of a kind; an empty one where there is nothing to count.
  func register(of kind: RecordKind) -> Register {
    let records = site.records(of: kind.name)
    guard !records.isEmpty else { return Register() }
    var register = counts(of: kind, Array(records))
    if let figure = yearOnYear(kind) { register.figures.append(figure) }
    return register
  }

  private func counts(of kind: RecordKind, _ records: [Int]) -> Register {
    switch kind.name {
    case Activity.kind.name: return activities(records)
    case Project.kind.name: return projects(records)
    case Commitment.kind.name: return commitments(records)
    case Plan.kind.name: return plans(records)
    case Case.kind.name: return cases(records)
    case Decision.kind.name: return decisions(records)
    case Notice.kind.name: return notices(records)
    case Honour.kind.name: return honours(records)
    case Disclosure.kind.name: return disclosures(records)
    case Finance.kind.name: return finance(records)
    case Assistance.kind.name: return assistance(records)
    case Mediation.kind.name: return mediation(records)
    case Inspection.kind.name: return inspections(records)
    case Assessment.kind.name: return assessments(records)
    case Policy.kind.name: return policies()
    default: return Register()
    }
  }

  func fields(_ index: Int) -> FieldSet { site.records[index].fields }

  func title(_ index: Int) -> String { titles[index].title }
}

extension RegisterMaker {
  /// A figure that counts.
  func count(_ key: String, _ value: Int, n: Int? = nil) -> ShownFigure {
    ShownFigure(
      label: text["fig-" + key], value: Decimal.grouped(value), n: n, rule: text["rule-" + key])
  }

  /// A figure that is a share of a whole.
  func share(_ key: String, _ ratio: Ratio) -> ShownFigure {
    ShownFigure(
      label: text["fig-" + key], value: ratio.percent.map { "\($0)%" } ?? text["none-to-count"],
      n: ratio.whole, rule: text["rule-" + key])
  }

  /// The median and the 90th percentile of some days.
  func spread(_ key: String, _ spread: DaySpread) -> ShownFigure {
    let value: String
    if let median = spread.median, let ninetieth = spread.ninetieth {
      value = text.filled("days-spread", ["median": short(median), "ninetieth": String(ninetieth)])
    } else {
      value = text["too-few"]
    }
    return ShownFigure(
      label: text["fig-" + key], value: value, n: spread.n, rule: text["rule-" + key])
  }

  /// A figure that is money, in each of its currencies.
  func money(_ key: String, _ sums: MoneySums, n: Int? = nil) -> ShownFigure {
    let amounts = sums.amounts.map { words($0) }
    return ShownFigure(
      label: text["fig-" + key],
      value: amounts.isEmpty ? text["none-to-count"] : amounts.joined(separator: " + "), n: n,
      rule: text["rule-" + key])
  }

  func caption(_ key: String, _ values: [String: String] = [:]) -> ChartCaption {
    ChartCaption(
      title: text.filled("chart-" + key, values),
      description: text.filled("chart-" + key + "-about", values))
  }

  /// A whole number for a chart.
  func number(_ value: Int) -> ChartNumber { ChartNumber(value, Decimal.grouped(value)) }

  /// A half is the only part that a median has.
  func short(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(Int(value)) + ".5"
  }

  /// A text in the brackets of the language, after another.
  func inBrackets(_ inner: String) -> String { text.filled("in-brackets", ["text": inner]) }

  var counting: ChartAxis { ChartAxis(isWhole: true) { Decimal.grouped(Int($0)) } }

  func words(_ money: Money) -> String { MoneyWriter(language: tag).text(money) }

  /// The months from the first to the last of some days; at most the latest 24 of them.
  func months(_ days: [CivilDay]) -> [Period] {
    guard let first = days.min(), let last = days.max() else { return [] }
    var month = Period(monthOf: last)
    var months = [month]
    while months.count < 24, month.days.first > first {
      month = month.before
      months.insert(month, at: 0)
    }
    return months
  }

  func name(_ period: Period) -> String { text.dates.period(period) }

  /// A month in as few signs as can be, with the year where it begins.
  func shortNames(_ months: [Period]) -> [String] {
    months.enumerated().map { index, month in
      let name = month.firstDay.map { text.dates.monthShort($0) } ?? ""
      let isFirst = index == 0 || months[index - 1].year != month.year
      return isFirst
        ? text.filled("month-and-year", ["month": name, "year": String(month.year)]) : name
    }
  }

  /// How often each of some values occurs, most often first, then in order of names.
  func tally(_ names: [String]) -> [(name: String, count: Int)] {
    Dictionary(grouping: names, by: \.self).map { (name: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
}

extension Period {
  /// The month of a day.
  init(monthOf day: CivilDay) {
    let (year, month, _) = day.components
    self.init(year: year, length: .month(month))
  }
}
