extension Record {
  /// Whether the record is kept from search engines, feeds and data: notices of aid, which tell of
  /// people in need.
  var isKeptFromSearch: Bool {
    kind.name == Notice.kind.name && fields[Notice.type]?.code == "aid"
  }
}

extension Site {
  /// The people who are named and have not agreed to a channel, such as `feed`.
  func people(without channel: String) -> [Int] {
    records(of: Member.kind.name).filter { index in
      let channels = records[index].fields[Member.consent]?[Consent.channels] ?? []
      return !records[index].isUnnamed && !channels.contains { $0.code == channel }
    }
  }
}
