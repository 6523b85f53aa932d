/// The state of a record: the one that its dates tell at the moment of the build, else the status that
/// it declares.
package enum RecordState: Sendable, Hashable {
  case activity(ActivityState)
  case notice(NoticeWindow.State)
  case request(CaseState)
  case declared(Choice)

  /// Nil where a record neither says when, nor declares a status.
  init?(_ record: Record, on site: Site) {
    switch record.kind.name {
    case Activity.kind.name:
      guard let state = ActivityState(record, at: site.now) else { return nil }
      self = .activity(state)
    case Notice.kind.name:
      guard let window = NoticeWindow(record, site.settings.calendar) else { return nil }
      self = .notice(window.state(of: record, at: site.now))
    case Case.kind.name: self = .request(CaseState(record, at: site.now))
    default:
      guard let status = record.fields[Project.status] else { return nil }
      self = .declared(status)
    }
  }

  /// All states of a kind's records, in the order in which lists name them.
  static func all(of kind: RecordKind) -> [RecordState] {
    switch kind.name {
    case Activity.kind.name: return ActivityState.allCases.map { .activity($0) }
    case Notice.kind.name: return NoticeWindow.State.allCases.map { .notice($0) }
    case Case.kind.name: return CaseState.allCases.map { .request($0) }
    default:
      guard let slot = kind.fields.slot(of: Project.status.name),
        case .choice(let choices) = kind.fields.fields[slot].type
      else { return [] }
      return choices.map { .declared($0) }
    }
  }

  /// The state in addresses and style sheets.
  var code: String {
    switch self {
    case .activity(let state): state.rawValue
    case .notice(let state): state.rawValue
    case .request(let state): state.rawValue
    case .declared(let choice): choice.code
    }
  }
}
