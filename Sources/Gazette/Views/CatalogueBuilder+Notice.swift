import GazetteTemplates

extension CatalogueBuilder {
  /// What follows from a notice's dates at `asOf`: until when it is open, and its state.
  mutating func addNoticeNames(to names: inout NameSet<RecordView>) {
    table.add(
      "closesOn", .object(when.shape), "The last day on which people can respond.",
      zh: "可以反馈的最后一天。", optional: true, to: &names
    ) { view in
      view.window.map { view.stage.when(When(day: $0.closes), view.language) } ?? .absent
    }
    table.add(
      "state", .object(choice.shape), "Not open yet, open, awaiting its result, or with a result.",
      zh: "尚未开始、公示中、等待结果、已有结果。", optional: true, to: &names
    ) { view in
      guard let window = view.window else { return .absent }
      let code = window.state(of: view.record, asOf: view.stage.site.asOf).rawValue
      let word = view.stage.texts[view.language]["notice-" + code]
      guard let label = Label([view.tag: word]) else { return .absent }
      return .object(
        ChoiceView(
          stage: view.stage, choice: Choice(code: code, label: label), language: view.language))
    }
    table.add(
      "left", .object(counted.shape), "The days that are left, today included, while it is open.",
      zh: "公示期内还剩几天（含今天）。", optional: true, to: &names
    ) { view in
      let days = view.window?.daysLeft(asOf: view.stage.site.asOf) ?? 0
      return days > 0 ? .object(view.stage.counted(days, view.language)) : .absent
    }
  }

  /// The units and posts below a unit.
  mutating func addUnitNames(to names: inout NameSet<RecordView>) {
    let unit = names.shape
    let post = kinds.index(name: Post.kind.name).map { records[$0].shape } ?? anyRecord.shape
    table.add(
      "children", .list(of: .object(unit)), "The units that are part of this one.", zh: "下级单位。",
      to: &names
    ) { view in
      .list(view.referring(Unit.kind, by: Unit.parent))
    }
    table.add(
      "posts", .list(of: .object(post)), "The posts of the unit.", zh: "本单位的岗位。", to: &names
    ) { view in
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
