/// A page of the editors' own: about us, rules, how to take part.
package enum Page {
  package static let menu = Key<Int>("menu")

  package static let kind = RecordKind(
    "page", folder: "pages", Label("Page", zh: "页面"), plural: Label("Pages", zh: "页面"),
    order: .position(by: "menu"),
    fields: [
      Field("template", .text, "Template", zh: "模板", isFact: false),
      Field(
        menu, .count, "Place in the menu", zh: "菜单位置", isFact: false,
        summary: Label("Shown in the menu, in this order.", zh: "写上数字就会出现在菜单里，按数字排列。")),
      Field("list", .group(PageList.fields), "List", zh: "列表", isFact: false),
    ])
}

/// A list of records that a page shows.
package enum PageList {
  package static let of = Key<String>("of")

  package static let fields = FieldList([
    Field(of, .text, .required, "Of", zh: "哪一类"),
    Field("where", .text, "Where", zh: "条件"),
    Field("sort", .text, "Sort", zh: "排序"),
    Field("limit", .count, "Limit", zh: "最多几条"),
    Field("group", .text, "Group", zh: "分组"),
  ])
}
