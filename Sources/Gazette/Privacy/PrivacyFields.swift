import GazettePrivacy

/// The fields of `privacy.yml`.
enum PrivacyFields {
  static let acknowledged = Key<[FieldSet]>("acknowledged")
  static let rule = Key<Choice>("rule")
  static let place = Key<String>("where")
  static let reason = Key<String>("reason")
  static let until = Key<CivilDay>("until")

  static let fields = FieldList([
    Field(
      acknowledged, .list(.group(acknowledgement)), "Acknowledged", zh: "已知并确认",
      summary: Label(
        "Warnings of the privacy gate that are looked into and stay, each up to a day.",
        zh: "已经核实、确需公开的隐私提醒，每条都要有截止日期。"))
  ])

  private static let acknowledgement = FieldList([
    Field(rule, .choice(rules), .required, "Rule", zh: "规则"),
    Field(
      place, .text, .required, "Where", zh: "位置",
      summary: Label(
        "A record such as services/office, or a file.", zh: "一条记录，例如 services/office；或一个文件。")),
    Field(reason, .text, .required, "Reason", zh: "理由"),
    Field(until, .day, .required, "Until", zh: "有效期至"),
  ])

  private static let rules = PrivacyRule.allCases.filter(\.canBeAcknowledged).map {
    Choice(code: $0.rawValue, label: $0.label)
  }
}
