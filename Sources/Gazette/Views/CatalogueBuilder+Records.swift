import GazetteTemplates

extension CatalogueBuilder {
  /// The names that records of every kind have, beside their fields.
  mutating func addRecordNames(to names: inout NameSet<RecordView>) {
    table.add("title", .text, to: &names) { .text($0.line.title) }
    table.add("id", .text, to: &names) { .text($0.record.id) }
    table.add("href", .address, to: &names) { .address($0.address) }
    table.add("kind", .object(link.shape), optional: true, to: &names) { $0.kindLink }
    table.add("kindName", .text, to: &names) { .text($0.record.kind.name) }
    table.add("kindLabel", .text, to: &names) { .text($0.record.kind.label.text(in: $0.tag)) }
    table.add("summary", .text, optional: true, to: &names) {
      .optional($0.line.summary)
    }
    table.add("excerpt", .text, optional: true, to: &names) { .text($0.line.excerpt) }
    table.add("initial", .text, to: &names) {
      .text($0.line.title.unicodeScalars.first.map { String($0) } ?? "")
    }
    table.add("foreignLanguage", .text, optional: true, to: &names) {
      .optional($0.foreignLanguage)
    }
    table.add("date", .object(when.shape), optional: true, to: &names) { view in
      view.line.date.map { view.stage.when($0, view.language) } ?? .absent
    }
    table.add("body", .markup, optional: true, to: &names) { view in
      view.record.text(in: view.tag).map { .markup(view.stage.markup($0, view.language)) }
        ?? .absent
    }
    table.add("tags", .list(of: .object(link.shape)), to: &names) { $0.line.tags }
    table.add("facts", .list(of: .object(fact.shape)), to: &names) { $0.facts }
    table.add("relations", .list(of: .object(recordGroup.shape)), to: &names) { $0.relations }
    table.add("listed", .list(of: .object(recordGroup.shape)), to: &names) { $0.listed }
    let photo = nameType(of: .group(Photo.fields), named: "photo")
    table.add("cover", photo, optional: true, to: &names) { view in
      guard let cover = view.record.field(Common.photos, in: view.tag)?.first else {
        return .absent
      }
      return .object(GroupView(stage: view.stage, group: cover, language: view.language))
    }
    table.add("state", .object(choice.shape), optional: true, to: &names) { view in
      guard let state = view.record.fields[Project.status] else { return .absent }
      return .object(ChoiceView(stage: view.stage, choice: state, language: view.language))
    }
  }
}

extension CatalogueBuilder {
  /// A record among records of any kind is also known by the name of its kind, with that kind's
  /// names: `{{#activity}}{{place}}{{/activity}}`.
  mutating func addKindNames(to names: inout NameSet<RecordView>) {
    for (index, kind) in kinds.kinds.enumerated() {
      table.add(kind.name, .object(records[index].shape), optional: true, to: &names) { view in
        view.record.kind === kind ? view.stage.record(view.index, view.language) : .absent
      }
    }
  }
}

extension RecordView {
  /// A link to the list of the record's kind; absent for the editors' own pages.
  fileprivate var kindLink: TemplateValue {
    guard let target = stage.listIfAny(stage.kindIndex(of: index), language) else { return .absent }
    return stage.link(record.kind.plural.text(in: tag), target)
  }
}
