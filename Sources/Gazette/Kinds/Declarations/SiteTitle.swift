/// The title of something that records name by a code: a track of openness, a tag. Each translation of
/// `site.yml` gives the titles in its own language.
package enum SiteTitle {
  package static let id = Key<String>("id")
  package static let title = Key<String>("title")

  static let fields = FieldList([
    Field(id, .text, .required, "What records write", zh: "记录里的写法"),
    Field(title, .text, .required, "What readers see", zh: "读者看到的名称"),
  ])
}

/// What has to be made public, by tracks.
package enum Openness {
  package static let tracks = Key<[FieldSet]>("tracks")

  static let fields = FieldList([
    Field(
      tracks, .list(.group(SiteTitle.fields)), .required, "Tracks", zh: "公开类别",
      summary: Label(
        "Instead of party-affairs and village-affairs.",
        zh: "代替 party-affairs 和 village-affairs。"))
  ])
}
