import GazetteTemplates
import GazetteText

extension CatalogueBuilder {
  /// The names that records of every kind have, beside their fields.
  mutating func addRecordNames(to names: inout NameSet<RecordView>) {
    table.add("title", .text, "The title of the record.", zh: "记录的标题。", to: &names) {
      .text($0.line.title)
    }
    table.add(
      "id", .text, "The name of the file, by which other records refer to it.", zh: "文件名，其他记录用它引用。",
      to: &names
    ) { .text($0.record.id) }
    table.add("href", .address, "The page of the record.", zh: "记录的页面。", to: &names) {
      .address($0.address)
    }
    addFormName(to: &names)
    table.add(
      "kind", .object(link.shape), "The list of all records of its kind.", zh: "同类记录的列表。",
      optional: true, to: &names
    ) { $0.kindLink }
    table.add(
      "kindName", .text, "The name of its kind: activity.", zh: "种类的名称：activity。", to: &names
    ) { .text($0.record.kind.name) }
    table.add("kindLabel", .text, "What readers call its kind.", zh: "读者看到的种类名称。", to: &names) {
      .text($0.record.kind.label.text(in: $0.tag))
    }
    table.add(
      "summary", .text, "The summary that the record gives.", zh: "记录里写的摘要。", optional: true,
      to: &names
    ) {
      .optional($0.line.summary)
    }
    table.add(
      "excerpt", .text, "The summary, or else the first words of the text.", zh: "摘要；没有摘要时是正文开头。",
      optional: true, to: &names
    ) { .text($0.line.excerpt) }
    table.add("initial", .text, "The first character of the title.", zh: "标题的第一个字。", to: &names) {
      .text($0.line.title.unicodeScalars.first.map { String($0) } ?? "")
    }
    table.add(
      "foreignLanguage", .text, "The language of the text, where it is not that of the page.",
      zh: "正文的语言（与页面语言不同时）。", optional: true, to: &names
    ) {
      .optional($0.foreignLanguage)
    }
    table.add(
      "date", .object(when.shape), "The day by which the record is listed.", zh: "排列用的日期。",
      optional: true, to: &names
    ) { view in
      view.line.date.map { view.stage.when($0, view.language) } ?? .absent
    }
    table.add("body", .markup, "The text of the record.", zh: "正文。", optional: true, to: &names) {
      view in
      view.record.text(in: view.tag).map { .markup(view.stage.markup($0, view.language)) }
        ?? .absent
    }
    table.add("tags", .list(of: .object(link.shape)), "Its tags.", zh: "标签。", to: &names) {
      $0.line.tags
    }
    table.add(
      "facts", .list(of: .object(fact.shape)),
      "What the fields say, in the order of the declaration.", zh: "各字段的内容，按声明的顺序。", to: &names
    ) { $0.facts }
    table.add(
      "relations", .list(of: .object(recordGroup.shape)),
      "The records that it names and that name it, by kind.", zh: "与它互相引用的记录，按种类分组。", to: &names
    ) { $0.relations }
    table.add(
      "listed", .list(of: .object(recordGroup.shape)),
      "The records of the list that a page declares.", zh: "页面声明的列表中的记录。", to: &names
    ) { $0.listed }
    let photo = nameType(of: .group(Photo.fields), named: "photo")
    table.add("cover", photo, "The first picture.", zh: "第一张图片。", optional: true, to: &names) {
      view in
      guard let cover = view.record.field(Common.photos, in: view.tag)?.first else {
        return .absent
      }
      return .object(GroupView(stage: view.stage, group: cover, language: view.language))
    }
    table.add(
      "morePhotos", .list(of: photo), "The pictures after the first.", zh: "第一张以外的图片。", to: &names
    ) { view in
      let photos = view.record.field(Common.photos, in: view.tag) ?? []
      return .list(
        photos.dropFirst().map {
          .object(GroupView(stage: view.stage, group: $0, language: view.language))
        })
    }
    table.add(
      "state", .object(choice.shape),
      "Where the record stands: what follows from the dates of a notice or an activity, else its status.",
      zh: "进展状态：公示和活动按日期得出，其他是记录的状态。", optional: true, to: &names
    ) { $0.state }
  }
}

extension CatalogueBuilder {
  /// A record among records of any kind is also known by the name of its kind, with that kind's
  /// names: `{{#activity}}{{place}}{{/activity}}`.
  mutating func addKindNames(to names: inout NameSet<RecordView>) {
    for (index, kind) in kinds.kinds.enumerated() {
      table.add(
        kind.name, .object(records[index].shape),
        "The same record with the names of its kind, if it is a \(kind.name).",
        zh: "如果这条记录是 \(kind.name)，就是它本身，可用该种类的名称。", optional: true, to: &names
      ) { view in
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

  /// Where the record stands.
  fileprivate var state: TemplateValue {
    guard let state = stage.shared[language].states.state(of: record, on: stage.site) else {
      return .absent
    }
    return .object(ChoiceView(stage: stage, choice: state, language: language))
  }
}
