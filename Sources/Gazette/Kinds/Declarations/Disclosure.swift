import GazetteText

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
    order: .newest(by: "due"), rules: [.shownLongEnough],
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

extension Rule {
  /// What is made public can be read for at least this many days, the first and the last included.
  private static let shortest = 15

  fileprivate static let shownLongEnough = Rule(
    "What is made public stays for at least \(shortest) days (a warning).",
    zh: "公开内容至少保留 \(shortest) 天（否则提醒）。"
  ) { record, _ in
    guard let published = record.fields[Disclosure.published]?.day,
      let expires = record.fields[Common.expires],
      expires < published.adding(days: shortest - 1)
    else { return [] }
    let days = max(0, Int(expires.number - published.number) + 1)
    return [
      record.fault(
        .warning, "shown-too-short", at: Common.expires,
        Phrase(
          "it is made public on \(published) and taken down after \(days) days",
          zh: "\(published) 公开，只保留 \(days) 天"),
        help: Phrase(
          "leave it until \(published.adding(days: shortest - 1)) at least, or leave 'expires' out",
          zh: "至少保留到 \(published.adding(days: shortest - 1))，或者去掉“expires”"))
    ]
  }
}
