import GazetteTemplates
import GazetteText

extension CatalogueBuilder {
  mutating func addHomeNames(to names: inout NameSet<PageView>) {
    let record = { (kind: String, builder: CatalogueBuilder) -> NameType in
      .list(
        of: .object(
          builder.kinds.index(name: kind).map { builder.records[$0].shape }
            ?? builder.anyRecord.shape))
    }
    addRegisterNames(to: &names)
    table.add(
      "figuresPeriod", .text, "The days of the figures: this year so far.", zh: "各项数字的时段：今年至今。",
      to: &names
    ) { .text(RegisterMaker($0.stage, $0.language).homePeriod) }
    table.add(
      "counts", .list(of: .object(link.shape)),
      "Links to the lists that readers look for, with counts.", zh: "常看列表的链接，带数目。", to: &names
    ) { .list($0.counts) }
    table.add(
      "upcoming", record("activity", self), "The next activities, at most 3.", zh: "接下来的活动，最多 3 个。",
      to: &names
    ) { $0.upcoming }
    table.add(
      "activities", record("activity", self), "The latest activities, at most 6.",
      zh: "最近的活动，最多 6 个。", to: &names
    ) { $0.latestActivities }
    table.add(
      "projects", record("project", self), "The projects under way, at most 4.", zh: "在建项目，最多 4 个。",
      to: &names
    ) { view in .list(view.currentProjects.map { view.stage.record($0, view.language) }) }
    table.add(
      "honours", record("honour", self), "The latest honours, at most 4.", zh: "最近的荣誉，最多 4 个。",
      to: &names
    ) { $0.first(4, of: "honour") }
    table.add(
      "notices", record("notice", self),
      "The notices that are open or will be, those that close first ahead; else the latest. At most 4.",
      zh: "正在公示和即将公示的，先截止的在前；没有时为最近的。最多 4 个。", to: &names
    ) { $0.currentNotices }
    table.add(
      "policies", record("policy", self), "The latest policies, at most 4.", zh: "最近的政策，最多 4 个。",
      to: &names
    ) { $0.first(4, of: "policy") }
    table.add(
      "cases", record("case", self), "The latest cases, at most 3.", zh: "最近的问答，最多 3 个。", to: &names
    ) { $0.first(3, of: "case") }
    for name in ["activity", "project", "honour", "policy", "notice", "case"] {
      table.add(
        name + "List", .address, "The list of every \(name).", zh: "全部 \(name) 的列表。",
        optional: true, to: &names
      ) { view in
        view.stage.site.kinds.index(name: name)
          .flatMap { view.stage.listIfAny($0, view.language) }
          .map { .address($0) } ?? .absent
      }
    }
    table.add(
      "board", .address, "The project board, if there are projects.", zh: "项目进度一览（有项目才有）。",
      optional: true, to: &names
    ) { $0.boardLink }
  }
}

extension PageView {
  var boardLink: TemplateValue {
    stage.site.records(of: Project.kind.name).isEmpty
      ? .absent : .address(SiteAddress(stage.plan.addresses.board(language)))
  }
}
