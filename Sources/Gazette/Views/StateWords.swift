/// The theme's words for the states that follow from dates, in a language: found once, shown in lists.
struct StateWords: Sendable {
  private let notices: [NoticeWindow.State: Choice]
  private let activities: [ActivityState: Choice]

  init(_ text: LanguageText) {
    func words<State: CaseIterable & RawRepresentable & Hashable>(
      _ prefix: String, _: State.Type
    ) -> [State: Choice] where State.RawValue == String {
      Dictionary(
        uniqueKeysWithValues: State.allCases.map { state in
          let word = text[prefix + state.rawValue]
          return (state, Choice(code: state.rawValue, label: Label(word, zh: word)))
        })
    }
    notices = words("notice-", NoticeWindow.State.self)
    activities = words("activity-", ActivityState.self)
  }

  /// The state that a record is in at a moment: that of a notice or an activity by its dates, else
  /// the status that is declared.
  func state(of record: Record, on site: Site) -> Choice? {
    switch record.kind.name {
    case Notice.kind.name:
      NoticeWindow(record, site.settings.calendar)
        .flatMap { notices[$0.state(of: record, at: site.now)] }
    case Activity.kind.name: ActivityState(record, at: site.now).flatMap { activities[$0] }
    default: record.fields[Project.status]
    }
  }
}
