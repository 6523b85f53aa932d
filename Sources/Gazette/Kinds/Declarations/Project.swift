import GazetteText

/// A public-service project (OC4IDS project; dates as IATI has them).
package enum Project {
  package static let status = Key<Choice>("status")
  package static let sector = Key<Choice>("sector")
  package static let parent = Key<RecordIndex>("parent")
  package static let plannedStart = Key<When>("plannedStart")
  package static let plannedEnd = Key<When>("plannedEnd")
  package static let start = Key<When>("start")
  package static let end = Key<When>("end")
  package static let progress = Key<FieldSet>("progress")
  package static let budget = Key<Money>("budget")
  package static let funding = Key<[FieldSet]>("funding")
  static let type = Key<Choice>("type")
  static let milestones = Key<[FieldSet]>("milestones")
  static let beneficiaries = Key<FieldSet>("beneficiaries")
  package static let spent = Key<[FieldSet]>("spent")

  package static let kind = RecordKind(
    "project", folder: "projects", Label("Project", zh: "项目"),
    plural: Label("Projects", zh: "实事项目"), order: .newest(by: "plannedEnd"),
    rules: [
      .order(plannedStart, plannedEnd), .order(start, end), .noCycle(parent),
    ],
    fields: [
      Field(
        status, .choice(statuses), .required, "Status", zh: "状态",
        known: .inSteps([
          Known.Step(["completion", "maintenance"], from: end, before: "implementation"),
          Known.Step(["implementation"], from: start, before: "preparation"),
        ])),
      Field(sector, .choice(Sector.choices), .required, "Sector", zh: "领域"),
      Field(type, .choice(types), "Type", zh: "类型"),
      Field("urgency", .choice(urgencies), "Urgency", zh: "缓急"),
      Field("purpose", .text, "Purpose", zh: "目的"),
      Field("place", .text, "Place", zh: "地点"),
      Field("owner", .reference(["unit"]), .required, "Responsible", zh: "责任单位"),
      Field("lead", .reference(["member"]), "Lead", zh: "负责人"),
      Field(plannedStart, .day, "Planned start", zh: "计划开工"),
      Field(plannedEnd, .day, .required, "Planned end", zh: "计划完工"),
      Field(start, .day, "Started", zh: "实际开工", known: .onItsDay),
      Field(end, .day, "Ended", zh: "实际完工", known: .onItsDay),
      Field(
        progress, .group(ProjectProgress.fields), "Progress", zh: "进度", known: .from([end.name])),
      Field(milestones, .list(.group(Milestone.fields)), "Milestones", zh: "节点", isFact: false),
      Field(budget, .money, "Budget", zh: "预算"),
      Field(funding, .list(.group(Funding.fields)), "Funding", zh: "资金来源", isFact: false),
      Field(spent, .list(.group(Spending.fields)), "Spending", zh: "支出", isFact: false),
      Field(beneficiaries, .group(Beneficiaries.fields), "Beneficiaries", zh: "受益"),
      Field("closedOff", .group(ClosingOff.fields), "Verified", zh: "验收"),
      Field(
        "variations", .list(.group(Variation.fields)), "Changes of plan", zh: "计划变更",
        isFact: false),
      Field("before", .list(.group(Photo.fields)), "Before", zh: "建设前", isFact: false),
      Field(
        "after", .list(.group(Photo.fields)), "After", zh: "建设后", isFact: false,
        known: .from([end.name])),
      Field(parent, .reference(["project"]), "Part of", zh: "所属项目"),
      Field("aroseFrom", .reference(["case"]), "Arose from", zh: "源自诉求"),
      Field("approvedBy", .reference(["decision"]), "Approved by", zh: "议定依据"),
    ])

  /// The status codes of OC4IDS, in the order of a project's life; `suspended` is IATI's.
  package static let statuses = [
    Choice("identification", "Identified", zh: "立项"),
    Choice("preparation", "In preparation", zh: "筹备"),
    Choice("implementation", "Under way", zh: "在建"),
    Choice("completion", "Completed", zh: "完工"),
    Choice("maintenance", "In use", zh: "管护"),
    Choice("suspended", "Suspended", zh: "暂停"),
    Choice("cancelled", "Cancelled", zh: "取消"),
  ]

  private static let types = [
    Choice("practical", "Practical matter", zh: "实事"), Choice("hard", "Hard matter", zh: "难事"),
    Choice("good", "Good deed", zh: "好事"),
    Choice("infrastructure", "Infrastructure", zh: "基础设施"),
    Choice("enterprise", "Enterprise", zh: "产业"),
  ]

  private static let urgencies = [
    Choice("now", "At once", zh: "马上办"), Choice("dated", "By a day", zh: "限期办"),
    Choice("phased", "In phases", zh: "分步办"),
  ]
}
