/// The names that occur in templates, each stored once.
struct NameTable: Sendable {
  private(set) var names = ["index", "first", "last", "count"]
  private var ids: [String: NameID] = [:]

  init() {
    for (index, name) in names.enumerated() { ids[name] = NameID(index: Int32(index)) }
  }

  subscript(id: NameID) -> String { names[Int(id.index)] }

  /// The id of a name, if it occurs in any template.
  func known(_ name: String) -> NameID? { ids[name] }

  mutating func id(of name: String) -> NameID {
    if let id = ids[name] { return id }
    let id = NameID(index: Int32(names.count))
    ids[name] = id
    names.append(name)
    return id
  }
}
