import GazetteText

/// An exemplary member (schema.org Person), shown only as far as the member's consent goes.
///
/// No field exists for a birthday, an address, a telephone number or an identity number.
package enum Member {
  package static let name = Key<String>("name")
  package static let sortKey = Key<String>("sortKey")
  package static let photo = Key<FieldSet>("photo")
  package static let consent = Key<FieldSet>("consent")
  package static let minor = Key<Bool>("minor")
  static let anonymous = Key<Choice>("anonymous")

  package static let kind = RecordKind(
    "member", folder: "members", Label("Member", zh: "先进人物"),
    plural: Label("People", zh: "先进人物"),
    titleField: "name", order: .alphabetical(by: "sortKey"), rules: [.validConsent],
    fields: [
      Field(name, .text, .required, "Name", zh: "姓名", isFact: false),
      Field(
        sortKey, .text, "Sort key", zh: "排序用名", isFact: false,
        summary: Label("How the name sorts, such as its pinyin.", zh: "按它排序，例如拼音。")),
      Field("role", .text, "Role", zh: "职务"),
      Field("joined", .year, "Joined", zh: "加入年份"),
      Field(photo, .group(Photo.smallFields), "Photo", zh: "照片", isFact: false),
      Field(
        consent, .group(Consent.fields), "Consent", zh: "本人同意", isFact: false,
        summary: Label("Needed for all who are named.", zh: "具名公开的人必须有。")),
      Field(
        anonymous, .choice(anonymities), "Not named", zh: "不具名", isFact: false,
        summary: Label(
          "The person shows as initials or as the role everywhere, on no page of their own.",
          zh: "各处只显示姓氏或职务，没有个人页面。")),
      Field(minor, .flag, "Minor", zh: "未成年", isFact: false),
    ])

  private static let anonymities = [
    Choice("initials", "By initials", zh: "只写姓氏"), Choice("role", "By role", zh: "只写职务"),
  ]
}

/// What a member has agreed to: which of their data may be shown, where, and until when.
package enum Consent {
  package static let given = Key<CivilDay>("given")
  package static let covers = Key<[Choice]>("covers")
  package static let channels = Key<[Choice]>("channels")
  package static let until = Key<CivilDay>("until")
  package static let guardian = Key<Bool>("guardian")
  package static let withdrawn = Key<CivilDay>("withdrawn")

  package static let fields = FieldList([
    Field(given, .day, .required, "Given", zh: "同意日期"),
    Field(covers, .list(.choice(coverable)), .required, "Covers", zh: "同意内容"),
    Field(
      channels, .list(.choice(possibleChannels)), .required, "Channels", zh: "同意渠道",
      summary: Label(
        "Where: 'print' is for certificates and posters, and bulletins on paper.",
        zh: "用在哪里：“print”指证书、海报和纸质简报。")),
    Field(until, .day, "Until", zh: "有效期至"),
    Field(guardian, .flag, "Guardian agrees", zh: "监护人同意"),
    Field(withdrawn, .day, "Withdrawn", zh: "撤回日期"),
  ])

  private static let coverable = [
    Choice("name", "Name", zh: "姓名"), Choice("photo", "Photo", zh: "照片"),
    Choice("story", "Story", zh: "事迹"), Choice("award", "Award", zh: "荣誉"),
  ]

  private static let possibleChannels = [
    Choice("site", "Web site", zh: "网站"), Choice("print", "Print", zh: "印刷品"),
    Choice("feed", "Feed", zh: "订阅源"), Choice("data", "Open data", zh: "开放数据"),
  ]
}
