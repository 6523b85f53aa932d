/// An honour that can be given, and for what (Open Badges BadgeClass).
package enum HonourType {
  package static let kind = RecordKind(
    "honourType", folder: "honour-types", Label("Honour", zh: "荣誉称号"),
    plural: Label("Honours that are given", zh: "荣誉称号"), order: .alphabetical(by: nil),
    fields: [
      Field("level", .text, "Level", zh: "级别"),
      Field("criteria", .markdown, .required, "Criteria", zh: "评选条件", isFact: false),
      Field("quota", .count, "At most each year", zh: "每年名额"),
      Field("issuer", .text, .required, "Given by", zh: "授予单位"),
      Field("authority", .text, "Authority", zh: "依据"),
      Field("image", .group(Photo.smallFields), "Image", zh: "图案", isFact: false),
    ])
}
