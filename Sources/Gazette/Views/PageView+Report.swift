import GazetteTemplates

/// Something that was due and not done in time, and why.
final class MissedView: TemplateObject {
  let names: NameSet<MissedView>
  let title: String
  let target: SiteAddress
  let kind: String
  let reason: String?

  init(
    names: NameSet<MissedView>, title: String, target: SiteAddress, kind: String, reason: String?
  ) {
    (self.names, self.title, self.target) = (names, title, target)
    (self.kind, self.reason) = (kind, reason)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

extension PageView {
  /// The report of the page's period, if it has one.
  var report: PeriodReport? {
    switch page.content {
    case .record(let index):
      return BulletinReport(stage.site, index)?.period
    case .numbers(let year):
      let period = Period(year: year, length: .year)
      return PeriodReport(stage.site, period.days, asOf: stage.site.asOf)
    default: return nil
    }
  }

  /// The honours that were given in the period.
  var honoured: [TemplateValue] {
    (report?.honours ?? []).map { stage.record($0, language) }
  }

  /// What was missed in the period.
  var missed: [TemplateValue] {
    let maker = RegisterMaker(stage, language)
    return (report?.missed ?? []).map { index in
      .object(
        MissedView(
          names: stage.catalogue.missed, title: stage.title(of: index, in: language),
          target: stage.lines[language][index].address,
          kind: stage.site.records[index].kind.label.text(in: tag), reason: maker.reason(index)))
    }
  }

  /// The years that have a page of their numbers.
  var numberYears: [TemplateValue] {
    stage.plan.years.map { year in
      stage.link(
        String(year) + text["year-suffix"],
        SiteAddress(stage.plan.addresses.numbers(year, language)),
        isCurrent: { if case .numbers(year) = page.content { true } else { false } }())
    }
  }

  /// A cell of a table.
  func cell(
    _ title: String, _ target: SiteAddress? = nil, isNumber: Bool = false
  ) -> TemplateValue {
    .object(
      CellView(names: stage.catalogue.cell, title: title, target: target, isNumber: isNumber))
  }

  /// What each kind has reported: how many records, the latest, and the months without one.
  var reporting: TemplateValue {
    let maker = RegisterMaker(stage, language)
    let months = (0..<12).reduce(into: [Period(monthOf: stage.site.asOf)]) { months, _ in
      if months.count < 12 { months.append(months[months.count - 1].before) }
    }
    let rows = stage.site.kinds.kinds.enumerated().compactMap { index, kind -> TemplateValue? in
      guard kind.hasList else { return nil }
      let range = stage.site.ranges[index]
      let days = range.compactMap { stage.site.records[$0].date?.day }
      let latest = days.filter { $0 <= stage.site.asOf }.max()
      let empty = months.filter { month in !days.contains { month.days.contains($0) } }
      let isDated = !days.isEmpty
      return .object(
        CellView(
          names: stage.catalogue.cell,
          cells: [
            cell(kind.plural.text(in: tag), stage.listIfAny(index, language)),
            cell(Decimal.grouped(range.count), isNumber: true),
            cell(latest.map { text.dates.long($0) } ?? ""),
            cell(
              isDated
                ? maker.shortNames(empty.reversed()).joined(separator: text["list-separator"]) : ""),
          ]))
    }
    return .object(
      TableView(
        names: stage.catalogue.tabular, title: text["reporting"],
        columns: [
          cell(text["head-kind"]), cell(text["head-number"], isNumber: true),
          cell(text["head-latest"]), cell(text["head-empty-months"]),
        ], rows: rows))
  }
}

extension CatalogueBuilder {
  mutating func declareMissedNames() {
    table.add("title", .text, "What was missed.", zh: "没有按时做到的事。", to: &missed) {
      .text($0.title)
    }
    table.add("href", .address, "Its record.", zh: "它的记录。", to: &missed) { .address($0.target) }
    table.add("kind", .text, "What kind of record it is.", zh: "属于哪一类记录。", to: &missed) {
      .text($0.kind)
    }
    table.add(
      "reason", .text, "Why, as far as the record says.", zh: "原因（记录里写了的话）。", optional: true,
      to: &missed
    ) { .optional($0.reason) }
  }

  /// What bulletins and years have beside their figures.
  mutating func addReportNames(to names: inout NameSet<PageView>) {
    let honour = kinds.index(name: Honour.kind.name).map { records[$0].shape } ?? anyRecord.shape
    table.add(
      "honoured", .list(of: .object(honour)), "The honours that were given in the period.",
      zh: "这一期间授予的荣誉。", to: &names
    ) { .list($0.honoured) }
    table.add(
      "missed", .list(of: .object(missed.shape)),
      "What was due in the period and not done in time.",
      zh: "这一期间到期而没有按时做到的事。", to: &names
    ) { .list($0.missed) }
  }

  mutating func addNumberNames(to names: inout NameSet<PageView>) {
    table.add(
      "years", .list(of: .object(link.shape)), "The years that have such a page.", zh: "各年的数字页。",
      to: &names
    ) { .list($0.numberYears) }
  }
}
