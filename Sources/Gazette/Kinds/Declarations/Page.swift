/// A page of the editors' own: about us, rules, how to take part.
package enum Page {
  package static let menu = Key<Int>("menu")
  package static let list = Key<FieldSet>("list")

  package static let kind = RecordKind(
    "page", folder: "pages", Label("Page", zh: "页面"), plural: Label("Pages", zh: "页面"),
    display: .standalone, order: .position(by: "menu"), rules: [.readableList],
    fields: [
      Field("template", .text, "Template", zh: "模板", isFact: false),
      Field(
        menu, .count, "Place in the menu", zh: "菜单位置", isFact: false,
        summary: Label("Shown in the menu, in this order.", zh: "写上数字就会出现在菜单里，按数字排列。")),
      Field(list, .group(PageList.fields), "List", zh: "列表", isFact: false),
    ])
}

/// A list of records that a page shows.
package enum PageList {
  package static let of = Key<String>("of")
  package static let condition = Key<String>("where")
  package static let sort = Key<String>("sort")
  package static let limit = Key<Int>("limit")
  package static let group = Key<String>("group")

  package static let fields = FieldList([
    Field(of, .text, .required, "Of", zh: "哪一类"),
    Field(
      condition, .text, "Where", zh: "条件",
      summary: Label("A field and its value: type=study.", zh: "字段和值，例如 type=study。")),
    Field(
      sort, .text, "Sort", zh: "排序",
      summary: Label("A field; with '-' before it, downwards.", zh: "字段名；前面加“-”为从大到小。")),
    Field(limit, .count, "Limit", zh: "最多几条"),
    Field(
      group, .text, "Group", zh: "分组",
      summary: Label("A field, or 'year'.", zh: "字段名，或 year（按年）。")),
  ])
}
