/// The words for the states of records in a language: the theme's for those that follow from dates, found
/// once, shown in lists.
struct StateWords: Sendable {
  private let words: [RecordState: Choice]

  init(_ text: LanguageText) {
    func word(_ prefix: String, _ state: RecordState) -> (RecordState, Choice) {
      let word = text[prefix + state.code]
      return (state, Choice(code: state.code, label: Label(word, zh: word)))
    }
    words = Dictionary(
      uniqueKeysWithValues: ActivityState.allCases.map { word("activity-", .activity($0)) }
        + NoticeWindow.State.allCases.map { word("notice-", .notice($0)) }
        + CaseState.allCases.map { word("case-", .request($0)) })
  }

  /// A state with its word.
  func choice(_ state: RecordState) -> Choice? {
    if case .declared(let choice) = state { choice } else { words[state] }
  }

  /// The state that a record is in when the site is built.
  func state(of record: Record, on site: Site) -> Choice? {
    RecordState(record, on: site).flatMap(choice)
  }
}
