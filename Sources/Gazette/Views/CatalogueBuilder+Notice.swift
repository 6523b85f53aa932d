import GazetteTemplates

extension CatalogueBuilder {
  /// What follows from a notice's dates at `asOf`: until when it is open, and its state.
  mutating func addNoticeNames(to names: inout NameSet<RecordView>) {
    table.add("closesOn", .object(when.shape), optional: true, to: &names) { view in
      view.window.map { view.stage.when(When(day: $0.closes), view.language) } ?? .absent
    }
    table.add("state", .object(choice.shape), optional: true, to: &names) { view in
      guard let window = view.window else { return .absent }
      let code = window.state(of: view.record, asOf: view.stage.site.asOf).rawValue
      let word = view.stage.texts[view.language]["notice-" + code]
      guard let label = Label([view.tag: word]) else { return .absent }
      return .object(
        ChoiceView(
          stage: view.stage, choice: Choice(code: code, label: label), language: view.language))
    }
    table.add("daysLeft", .number, to: &names) { view in
      .number(view.window?.daysLeft(asOf: view.stage.site.asOf) ?? 0)
    }
  }

  /// The units and posts below a unit.
  mutating func addUnitNames(to names: inout NameSet<RecordView>) {
    let unit = names.shape
    let post = kinds.index(name: Post.kind.name).map { records[$0].shape } ?? anyRecord.shape
    table.add("children", .list(of: .object(unit)), to: &names) { view in
      .list(view.referring(Unit.kind, by: Unit.parent))
    }
    table.add("posts", .list(of: .object(post)), to: &names) { view in
      .list(view.referring(Post.kind, by: Common.unit))
    }
  }
}

extension RecordView {
  fileprivate var window: NoticeWindow? { NoticeWindow(record, stage.site.settings.calendar) }

  /// The records of a kind that name this one in a field.
  fileprivate func referring(_ kind: RecordKind, by key: Key<RecordIndex>) -> [TemplateValue] {
    stage.site.referrers[index].compactMap { other in
      let record = stage.site.records[Int(other)]
      guard record.kind.name == kind.name, record.fields[key]?.value == index else { return nil }
      return stage.record(Int(other), language)
    }
  }
}
