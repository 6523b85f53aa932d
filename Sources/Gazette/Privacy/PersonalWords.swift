import GazettePrivacy

/// Words that say about a person what is nobody's business.
enum PersonalWords {
  private static let sensitive = [
    "贫困户", "脱贫户", "建档立卡", "低保户", "低保对象", "吃低保", "五保户", "特困", "残疾", "残障", "患病", "患有", "重病",
    "大病", "癌症", "患癌", "白血病", "尿毒症", "精神病", "精神障碍", "抑郁症", "艾滋病", "肝炎", "肺结核", "瘫痪", "吸毒", "戒毒",
    "服刑", "刑满释放", "社区矫正", "前科", "家暴", "离异", "单亲", "孤儿", "破产", "失信被执行",
  ]

  private static let negative = ["不合格", "未通过", "不及格", "不达标", "倒数第", "末位", "垫底"]

  static let all = sensitive + negative

  /// What a word near a name is a case of, by its place in `all`.
  static func rule(of word: Int) -> PrivacyRule {
    word < sensitive.count ? .sensitiveWord : .negativeListing
  }
}
