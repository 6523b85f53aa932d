extension Record {
  /// Whether the record is kept from search engines, feeds and data: notices of aid, which tell of
  /// people in need.
  var isKeptFromSearch: Bool {
    kind.name == Notice.kind.name && fields[Notice.type]?.code == "aid"
  }
}
