/// A drive of many activities towards one aim (IATI related activity).
package enum Campaign {
  static let start = Key<When>("start")
  static let end = Key<When>("end")
  static let parent = Key<RecordIndex>("parent")

  package static let kind = RecordKind(
    "campaign", folder: "campaigns", Label("Campaign", zh: "专项行动"),
    plural: Label("Campaigns", zh: "专项行动"), order: .newest(by: "start"),
    rules: [.order(start, end), .noCycle(parent)],
    fields: [
      Field(start, .day, .required, "Starts", zh: "开始"),
      Field(end, .day, "Ends", zh: "结束"),
      Field("slogan", .text, "Slogan", zh: "口号"),
      Field("goals", .list(.text), "Goals", zh: "目标"),
      Field(parent, .reference(["campaign"]), "Part of", zh: "所属行动"),
    ])
}
