import GazetteTemplates

extension PageView {
  /// The first records of a kind that fulfil a condition, as views of that kind.
  func first(
    _ count: Int, of kind: String, where isWanted: @escaping (Record) -> Bool = { _ in true }
  ) -> TemplateValue {
    let site = stage.site
    let records = site.records(of: kind).lazy.filter { isWanted(site.records[$0]) }
    return .list(records.prefix(count).map { stage.record($0, language) })
  }

  /// Activities that have not begun, the next first.
  var upcoming: TemplateValue {
    let coming = stage.site.records(of: Activity.kind.name).filter {
      let record = stage.site.records[$0]
      return record.fields[Activity.start].map { !$0.hasCome(at: stage.site.now) } ?? false
        && record.fields[Activity.status]?.code != "cancelled"
    }
    return .list(coming.reversed().prefix(3).map { stage.record($0, language) })
  }

  /// Activities that have begun, the latest first.
  var latestActivities: TemplateValue {
    let now = stage.site.now
    return first(6, of: Activity.kind.name) {
      $0.fields[Activity.start].map { $0.hasCome(at: now) } ?? true
        && $0.fields[Activity.status]?.code != "cancelled"
    }
  }

  /// The notices to which people can or soon will be able to respond; the latest ones if there are none.
  var currentNotices: TemplateValue {
    let (site, calendar) = (stage.site, stage.site.settings.calendar)
    let open = site.records(of: Notice.kind.name).compactMap { index -> (Int, NoticeWindow)? in
      NoticeWindow(site.records[index], calendar).flatMap {
        $0.closes.hasPassed(at: site.now) ? nil : (index, $0)
      }
    }
    if open.isEmpty { return first(4, of: Notice.kind.name) }
    let sorted = open.sorted { ($0.1.closes, $0.0) < ($1.1.closes, $1.0) }
    return .list(sorted.prefix(4).map { stage.record($0.0, language) })
  }

  /// The projects that are under way, those due first ahead; at most 4.
  var currentProjects: [Int] {
    let running = stage.site.records(of: Project.kind.name).filter {
      stage.site.records[$0].fields[Project.status]?.code == "implementation"
    }
    return Array(running.reversed().prefix(4))
  }

  /// How many records there are of the kinds that readers look for, with links to them.
  var counts: [TemplateValue] {
    ["activity", "project", "honour", "member"].compactMap { name in
      guard let kind = stage.site.kinds.index(name: name), !stage.site.ranges[kind].isEmpty else {
        return nil
      }
      return stage.link(
        stage.site.kinds.kinds[kind].plural.text(in: tag), stage.listAddress(kind, .all, language),
        counted: stage.counted(stage.site.ranges[kind].count, language))
    }
  }
}
