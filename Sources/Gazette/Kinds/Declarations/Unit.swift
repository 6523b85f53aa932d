/// A branch, group or committee of the organisation (schema.org Organization).
package enum Unit {
  package static let parent = Key<RecordIndex>("parent")
  static let founded = Key<When>("founded")
  static let termEnds = Key<When>("termEnds")

  package static let kind = RecordKind(
    "unit", folder: "units", Label("Unit", zh: "单位"), plural: Label("Organisation", zh: "组织"),
    order: .alphabetical(by: nil),
    rules: [.noCycle(parent), .order(founded, termEnds)],
    fields: [
      Field("type", .choice(types), "Type", zh: "类别"),
      Field(parent, .reference(["unit"]), "Part of", zh: "上级"),
      Field("scope", .list(.choice(scopes)), "Reach", zh: "联建范围"),
      Field(founded, .day, "Founded", zh: "成立"),
      Field(termEnds, .day, "Term ends", zh: "任期至"),
      Field("memberCount", .count, "Members", zh: "人数"),
    ])

  private static let types = [
    Choice("branch", "Branch", zh: "支部"), Choice("group", "Group", zh: "小组"),
    Choice("committee", "Committee", zh: "委员会"), Choice("joint", "Joint", zh: "联合"),
  ]

  private static let scopes = [
    Choice("cross-industry", "Across industries", zh: "跨行业"),
    Choice("region", "Across regions", zh: "跨地区"),
    Choice("ownership", "Across kinds of ownership", zh: "跨所有制"),
  ]
}
