import GazetteText

/// Something that was done or will be: a study, a visit, a day of work (schema.org Event).
package enum Activity {
  package static let start = Key<When>("start")
  package static let end = Key<When>("end")
  package static let status = Key<Choice>("status")
  static let expected = Key<Int>("expected")
  static let present = Key<Int>("present")
  static let hours = Key<FieldSet>("hours")
  package static let type = Key<Choice>("type")
  static let policies = Key<[RecordIndex]>("policies")
  static let participants = Key<Int>("participants")
  static let volunteers = Key<Int>("volunteers")
  static let reach = Key<Int>("reach")

  package static let kind = RecordKind(
    "activity", folder: "activities", Label("Activity", zh: "活动"),
    plural: Label("Activities", zh: "活动"), order: .newest(by: "start"),
    rules: [.order(start, end), .atMost(present, expected), .dayHasAtMost24Hours],
    fields: [
      Field(start, .when, .required, "Starts", zh: "开始时间"),
      Field(end, .when, "Ends", zh: "结束时间"),
      Field("place", .text, "Place", zh: "地点"),
      Field(type, .choice(types), .required, "Type", zh: "类型"),
      Field(
        status, .choice(statuses), "Status", zh: "状态", isFact: false,
        known: .inSteps([Known.Step(["held"], from: start, before: "scheduled")])),
      Field("campaign", .reference(["campaign"]), "Campaign", zh: "专项行动"),
      Field("organiser", .reference(["unit"]), "Organiser", zh: "组织单位"),
      Field(policies, .list(.reference(["policy"])), "Policies", zh: "学习文件"),
      Field("mode", .choice(modes), "Way of learning", zh: "学习方式"),
      Field(expected, .count, "Expected", zh: "应到人数"),
      Field(present, .count, "Present", zh: "实到人数", known: after),
      Field(participants, .count, "Participants", zh: "参加人数", known: after),
      Field(volunteers, .count, "Volunteers", zh: "志愿者人数", known: after),
      Field(hours, .group(ActivityHours.fields), "Hours", zh: "服务时长", known: after),
      Field(reach, .count, "People reached", zh: "覆盖人数", known: after),
      Field("deliveries", .list(.choice(goods)), "Brought", zh: "送下乡"),
      Field(
        "results", .list(.group(ActivityResult.fields)), "Results", zh: "比赛结果", known: after),
      Field("findings", .list(.text), "Findings", zh: "发现的问题", known: after),
    ])

  private static let after = Known.from([start.name])

  private static let types = [
    Choice("study", "Study", zh: "学习"), Choice("training", "Training", zh: "培训"),
    Choice("volunteer", "Volunteering", zh: "志愿服务"),
    Choice("theme-day", "Theme day", zh: "主题日"), Choice("visit", "Visit", zh: "走访"),
    Choice("research", "Research", zh: "调研"), Choice("outreach", "Outreach", zh: "宣讲"),
    Choice("competition", "Competition", zh: "竞赛"),
    Choice("ceremony", "Ceremony", zh: "表彰"), Choice("dialogue", "Dialogue", zh: "对话"),
    Choice("patrol", "Patrol", zh: "巡防"), Choice("other", "Other", zh: "其他"),
  ]

  private static let modes = [
    Choice("practical", "Practical", zh: "实践式"), Choice("on-demand", "On demand", zh: "点单式"),
    Choice("work", "At work", zh: "岗位式"), Choice("problem", "By problem", zh: "问题式"),
  ]

  private static let goods = [
    Choice("technology", "Technology", zh: "科技"), Choice("policy", "Policy", zh: "政策"),
    Choice("law", "Law", zh: "法律"), Choice("health", "Health", zh: "健康"),
    Choice("warmth", "Warmth", zh: "温暖"),
  ]

  private static let statuses = [
    Choice("scheduled", "Scheduled", zh: "计划中"), Choice("held", "Held", zh: "已举行"),
    Choice("postponed", "Postponed", zh: "已延期"), Choice("cancelled", "Cancelled", zh: "已取消"),
  ]
}

/// The hours of volunteers: for each of them, or in all.
enum ActivityHours {
  static let each = Key<Quantity>("each")
  static let total = Key<Quantity>("total")

  static let fields = FieldList([
    Field(each, .number, "Each", zh: "每人"),
    Field(total, .number, "In all", zh: "合计"),
  ])
}

/// A place in a competition.
enum ActivityResult {
  static let fields = FieldList([
    Field("event", .text, .required, "Event", zh: "项目"),
    Field("rank", .count, .required, "Rank", zh: "名次"),
    Field("member", .reference(["member"]), "Member", zh: "获奖人"),
  ])
}

extension Rule {
  /// Nobody gives more than 24 hours a day.
  fileprivate static let dayHasAtMost24Hours = Rule(
    "Nobody gives more than 24 hours a day: 'each' is the hours of one person.",
    zh: "每人每天不超过 24 小时：“each”写的是一个人的小时数。"
  ) { record, _ in
    guard let each = record.fields[Activity.hours]?[ActivityHours.each],
      let start = record.fields[Activity.start]
    else { return [] }
    let last = record.fields[Activity.end]?.day ?? start.day
    let days = max(1, Int(last.number - start.day.number) + 1)
    guard each.millionths > days * 24 * 1_000_000 else { return [] }
    return [
      record.fault(
        .error, "too-many-hours", at: Activity.hours,
        Phrase(
          "\(each) hours each is more than \(days) day(s) hold",
          zh: "每人 \(each) 小时，超过了 \(days) 天的总时长"),
        help: Phrase("write the hours of one person", zh: "“each”写的是每个人的小时数"))
    ]
  }
}
