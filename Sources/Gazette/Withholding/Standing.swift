import GazetteText

/// How a member may appear, decided in one place by the member's consent and the day.
enum Standing: Sendable, Equatable {
  /// By name; the kind's rule holds the consent against what is shown.
  case named
  /// By initials or by role, on no page of their own.
  case anonymous(Anonymity)
  /// Not at all: the consent was withdrawn on this day.
  case withdrawn(CivilDay)

  init(of member: FieldSet, asOf: CivilDay) {
    if let choice = member[Member.anonymous] {
      self = .anonymous(choice.code == Anonymity.role.rawValue ? .role : .initials)
    } else if let day = member[Member.consent]?[Consent.withdrawn], day <= asOf {
      self = .withdrawn(day)
    } else {
      self = .named
    }
  }
}

/// What stands for the name of a person who is not named.
enum Anonymity: String, Sendable {
  case initials, role
}
