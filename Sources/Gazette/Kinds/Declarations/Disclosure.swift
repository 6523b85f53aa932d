/// Something that has to be made public, by a day, and where that was done.
package enum Disclosure {
  package static let track = Key<Choice>("track")
  package static let item = Key<String>("item")
  package static let cadence = Key<Choice>("cadence")
  package static let due = Key<When>("due")
  package static let published = Key<When>("published")

  package static let kind = RecordKind(
    "disclosure", folder: "disclosures", Label("Disclosure", zh: "公开事项"),
    plural: Label("Openness", zh: "党务村务公开"), titleField: "item", display: .row,
    order: .newest(by: "due"),
    fields: [
      Field(item, .text, .required, "Item", zh: "公开内容", isFact: false),
      Field(track, .choice(tracks), .required, "Track", zh: "类别"),
      Field("basis", .text, "Basis", zh: "依据"),
      Field(cadence, .choice(cadences), .required, "How often", zh: "公开频次"),
      Field(due, .day, "Due", zh: "应公开"),
      Field(published, .day, "Made public", zh: "实际公开", known: .onItsDay),
      Field("channels", .list(.text), "Where", zh: "公开渠道", known: after),
      Field("audience", .text, "For whom", zh: "公开范围"),
      Field("of", .reference([]), "Of", zh: "对应记录", known: after),
      Field("file", .file, "File", zh: "文件", known: after),
    ])

  private static let after = Known.from([published.name])

  /// The tracks of a site that names none of its own.
  private static let tracks = [
    Choice("party-affairs", "Party affairs", zh: "党务公开"),
    Choice("village-affairs", "Village affairs", zh: "村务公开"),
  ]

  private static let cadences = [
    Choice("month", "Every month", zh: "每月"), Choice("quarter", "Every quarter", zh: "每季度"),
    Choice("year", "Every year", zh: "每年"), Choice("event", "When it happens", zh: "随时"),
  ]
}
