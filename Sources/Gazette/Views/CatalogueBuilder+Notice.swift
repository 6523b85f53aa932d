import GazetteTemplates

extension CatalogueBuilder {
  /// What follows from a notice's dates at `asOf`: until when it is open, and its state.
  mutating func addNoticeNames(to names: inout NameSet<RecordView>) {
    table.add(
      "closesOn", .object(when.shape),
      "The last day on which people can respond, or the moment until which they can.",
      zh: "可以反馈的最后一天或截止时刻。", optional: true, to: &names
    ) { view in
      view.window.map { view.stage.when($0.closes, view.language) } ?? .absent
    }
    addToldAt(to: &names) { view in view.window.map { [$0.opens, $0.closes] } ?? [] }
    table.add(
      "left", .object(counted.shape), "The days that are left, today included, while it is open.",
      zh: "公示期内还剩几天（含今天）。", optional: true, to: &names
    ) { view in
      let days = view.window?.daysLeft(at: view.stage.site.now) ?? 0
      return days > 0 ? .object(view.stage.counted(days, view.language)) : .absent
    }
  }

  /// What follows from an activity's dates beside its state.
  mutating func addActivityNames(to names: inout NameSet<RecordView>) {
    addToldAt(to: &names) { view in
      [Activity.start, Activity.end].compactMap { view.record.fields[$0] }
    }
  }

  /// The moment of which a state is told, where it changes on the very day of the build.
  private mutating func addToldAt(
    to names: inout NameSet<RecordView>, _ moments: @escaping @Sendable (RecordView) -> [When]
  ) {
    table.add(
      "toldAt", .object(when.shape),
      "The moment for which the state is told, where it changes on that very day.",
      zh: "状态所截至的时刻（状态在当天变化时才有）。", optional: true, to: &names
    ) { view in
      let now = view.stage.site.now
      if now.minute == nil { return .absent }
      return moments(view).contains { $0.isTold(byTimeOf: now) }
        ? view.stage.when(now, view.language) : .absent
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
