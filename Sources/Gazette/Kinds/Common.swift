/// The fields that every kind of record has.
package enum Common {
  package static let title = Key<String>("title")
  package static let summary = Key<String>("summary")
  package static let tags = Key<[String]>("tags")
  package static let unit = Key<RecordIndex>("unit")
  package static let draft = Key<Bool>("draft")
  package static let publish = Key<CivilDay>("publish")
  package static let expires = Key<CivilDay>("expires")
  package static let photos = Key<[FieldSet]>("photos")
  package static let aliases = Key<[String]>("aliases")

  static let requiredTitle = Field(title, .text, .required, "Title", zh: "标题", isFact: false)
  static let derivedTitle = Field(title, .text, "Title", zh: "标题", isFact: false)

  static let fields: [Field] = [
    Field(summary, .text, "Summary", zh: "摘要", isFact: false),
    Field(tags, .list(.text), "Tags", zh: "标签", isFact: false),
    Field(unit, .reference(["unit"]), "Unit", zh: "所属单位"),
    Field(
      draft, .flag, "Draft", zh: "草稿", isFact: false,
      summary: Label("Not published while yes.", zh: "为“是”时不发布。")),
    Field(
      publish, .day, "Publish", zh: "发布日期", isFact: false,
      summary: Label("The first day on which it is shown.", zh: "从这一天起公开。")),
    Field(
      expires, .day, "Expires", zh: "截止日期", isFact: false,
      summary: Label("The last day on which it is shown.", zh: "公开到这一天为止。")),
    Field("relates", .list(.reference([])), "Related", zh: "相关记录", isFact: false),
    Field(photos, .list(.group(Photo.fields)), "Pictures", zh: "图片", isFact: false),
    Field("files", .list(.group(Attachment.fields)), "Files", zh: "附件", isFact: false),
    Field("sources", .list(.group(Source.fields)), "Sources", zh: "来源", isFact: false),
    Field("changes", .list(.group(Change.fields)), "Changes", zh: "更新记录", isFact: false),
    Field(
      aliases, .list(.text), "Old addresses", zh: "旧地址", isFact: false,
      summary: Label(
        "Addresses at which the record stood before; each leads to the page.",
        zh: "这条记录以前的网址，打开后会转到现在的页面。")),
  ]
}

/// A picture that a record shows.
package enum Photo {
  package static let file = Key<String>("file")
  package static let alt = Key<String>("alt")
  package static let caption = Key<String>("caption")
  static let people = Key<[RecordIndex]>("people")

  /// The fields of a picture as wide as a text.
  package static let fields = fields(shown: .full)
  /// The fields of a portrait or a badge.
  package static let smallFields = fields(shown: .small)

  private static func fields(shown use: PhotoUse) -> FieldList {
    FieldList([
      Field(file, .image(use), .required, "File", zh: "文件"),
      Field(
        alt, .text, .required, "Description", zh: "图片说明",
        summary: Label(
          "What the picture shows, for readers who cannot see it.",
          zh: "用一句话说出画面内容，读给看不见图片的人听。")),
      Field(caption, .text, "Caption", zh: "图注"),
      Field("credit", .text, "Credit", zh: "作者"),
      Field(people, .list(.reference(["member"])), "People", zh: "画面中的人"),
    ])
  }
}

/// A file to read or download.
enum Attachment {
  static let fields = FieldList([
    Field("file", .file, .required, "File", zh: "文件"),
    Field("title", .text, .required, "Title", zh: "标题"),
  ])
}

/// Where a statement comes from.
enum Source {
  static let fields = FieldList([
    Field("title", .text, .required, "Title", zh: "标题"),
    Field("link", .link, "Link", zh: "链接"),
  ])
}

/// A correction or addition after publication.
enum Change {
  static let date = Key<When>("date")

  static let fields = FieldList([
    Field(date, .day, .required, "Date", zh: "日期", known: .onItsDay),
    Field("note", .text, .required, "Note", zh: "说明"),
  ])
}
