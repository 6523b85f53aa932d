import GazetteCharts
import GazetteTemplates

extension PageView {
  /// The sentence, figures and charts of the page. A list has them on the first page of the whole list.
  var register: Register {
    switch page.content {
    case .list(let list) where list.scope == .all && list.slice.number == 1: break
    case .record(let index):
      guard Self.kindsWithRegisters.contains(stage.site.records[index].kind.name) else {
        return Register()
      }
    case .home, .board, .numbers: break
    default: return Register()
    }
    return stage.registers.value(of: number) { makeRegister() }
  }

  /// The kinds whose records have figures or charts of their own.
  private static let kindsWithRegisters = Set(
    [Project.kind, Plan.kind, Survey.kind, Assessment.kind, Bulletin.kind].map(\.name))

  private func makeRegister() -> Register {
    let maker = RegisterMaker(stage, language)
    switch page.content {
    case .list(let list): return maker.register(of: stage.site.kinds.kinds[list.kind])
    case .record(let index): return maker.record(index)
    case .home: return maker.home(project: currentProjects.first)
    case .board: return maker.register(of: Project.kind)
    case .numbers(let year):
      return maker.report(Period(year: year, length: .year))
    default: return Register()
    }
  }

  /// The records of a list as rows, where their kind is shown so.
  var rows: TemplateValue {
    guard case .list(let list) = page.content else { return .absent }
    let kind = stage.site.kinds.kinds[list.kind]
    guard stage.columns[list.kind] != nil else { return .absent }
    let records = list.slice.records.map { Int($0) }
    // All pages of a list have the same columns, found once; a list on one page has those that it fills.
    let slots =
      list.slice.pages > 1
      ? stage.columns[list.kind] ?? [] : Stage.columns(of: kind, records, in: stage.site)
    let fields = slots.map { kind.fields.fields[$0] }
    let rows = records.map { index in
      let record = stage.site.records[index]
      let translation = record.translation(tag)
      let page =
        kind.hasPages
        ? [cell(stage.title(of: index, in: language), stage.lines[language][index].address)] : []
      return row(
        fields, slots.map { (translation?.fields[slot: $0] ?? record.fields[slot: $0])?.value },
        before: page, id: Addresses.row(record.id),
        keptBack: { stage.people[list.kind]?.isShown($0, of: index) == false })
    }
    return .object(
      TableView(
        names: stage.catalogue.tabular, title: kind.plural.text(in: tag),
        columns: (kind.hasPages ? [cell(kind.label.text(in: tag))] : []) + heads(fields), rows: rows
      ))
  }

  /// The fields of a record that hold groups, each as a table.
  var tables: [TemplateValue] {
    guard case .record(let index) = page.content else { return [] }
    let record = stage.site.records[index]
    let translation = record.translation(tag)
    return actuals(of: record)
      + record.kind.fields.fields.enumerated().compactMap { slot, field in
        guard case .list(.group(let groupFields)) = field.type,
          !Self.shownOtherwise.contains(field.name),
          case .list(let elements)? =
            (translation?.fields[slot: slot] ?? record.fields[slot: slot])?.value
        else { return nil }
        let groups = elements.compactMap { FieldSet(fieldValue: $0.value) }
        let slots = groupFields.fields.indices.filter { slot in
          groups.contains { $0[slot: slot] != nil }
        }
        let fields = slots.map { groupFields.fields[$0] }
        return .object(
          TableView(
            names: stage.catalogue.tabular, title: field.label.text(in: tag),
            columns: heads(fields),
            rows: groups.map { group in row(fields, slots.map { group[slot: $0]?.value }) }))
      }
  }

  /// What was reached of each target of a plan, period by period.
  private func actuals(of record: Record) -> [TemplateValue] {
    let targets = record.translation(tag)?.fields[Plan.targets] ?? record.fields[Plan.targets] ?? []
    return targets.compactMap { target in
      guard let actual = target[Target.actual], let title = target[Target.title] else { return nil }
      let slots = Actual.fields.fields.indices.filter { slot in
        actual.contains { $0[slot: slot] != nil }
      }
      let fields = slots.map { Actual.fields.fields[$0] }
      return .object(
        TableView(
          names: stage.catalogue.tabular, title: title, columns: heads(fields),
          rows: actual.map { group in row(fields, slots.map { group[slot: $0]?.value }) }))
    }
  }

  /// Groups that every template shows in its own way.
  private static let shownOtherwise: Set<String> = [
    "photos", "files", "sources", "changes", "questions", "before", "after",
    // The charts of these have their own tables.
    "targets", "options", "criteria",
  ]

  private func heads(_ fields: [Field]) -> [TemplateValue] {
    fields.map {
      .object(
        CellView(
          names: stage.catalogue.cell, title: $0.label.text(in: tag), isNumber: $0.type.isNumber))
    }
  }

  private func row(
    _ fields: [Field], _ values: [FieldValue?], before: [TemplateValue] = [], id: String = "",
    keptBack: (String) -> Bool = { _ in false }
  ) -> TemplateValue {
    let cells = zip(fields, values).map { field, value -> TemplateValue in
      var (title, target, isDate): (String, SiteAddress?, Bool) = ("", nil, false)
      if let value { title = stage.plainText(value, language) }
      if case .when(let when) = value {
        title = when.description
        isDate = true
      }
      if case .count(let count) = value, keptBack(field.name) {
        let (k, maker) = (stage.site.settings.smallCell, RegisterMaker(stage, language))
        title = count < k ? maker.fewer(k) : text["kept-back"]
      }
      if case .record(let index) = value { target = stage.lines[language][index].address }
      return .object(
        CellView(
          names: stage.catalogue.cell, title: title, target: target,
          isNumber: field.type.isNumber, isDate: isDate))
    }
    return .object(CellView(names: stage.catalogue.cell, id: id, cells: before + cells))
  }
}

extension FieldType {
  /// Whether values of the type are numbers, which stand to the right.
  fileprivate var isNumber: Bool {
    switch self {
    case .count, .number, .percent, .money: true
    default: false
    }
  }
}
