import GazetteText

/// All kinds of records that a site has: Gazette's own, and those that the site declares.
package struct KindTable: Sendable {
  /// In the order of lists and menus.
  package let kinds: [RecordKind]
  private let byFolder: [String: Int]

  /// Gazette's own kinds.
  package static let builtIn = KindTable([
    Activity.kind, Project.kind, Commitment.kind, Plan.kind, Case.kind, Notice.kind, Honour.kind,
    Member.kind, Decision.kind, Disclosure.kind, Finance.kind, Service.kind, Assistance.kind,
    Mediation.kind, Survey.kind, Inspection.kind, Assessment.kind, Campaign.kind, Policy.kind,
    Bulletin.kind, Unit.kind, Post.kind, HonourType.kind, Page.kind, Takedown.kind,
  ])

  package init(_ kinds: [RecordKind]) {
    self.kinds = kinds
    byFolder = Dictionary(
      kinds.enumerated().map { ($0.element.folder, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Items by the place of their kind, in the order in which they are given.
  func grouped<Item>(_ items: [Item], by kind: (Item) -> RecordKind) -> [[Item]] {
    var groups = [[Item]](repeating: [], count: kinds.count)
    // Items come kind after kind, so that most need no look-up.
    var last: (kind: RecordKind, place: Int)?
    for item in items {
      let kind = kind(item)
      if last?.kind !== kind { last = index(folder: kind.folder).map { (kind, $0) } }
      if let last { groups[last.place].append(item) }
    }
    return groups
  }

  /// The kind of a folder or table, by its place in `kinds`.
  package func index(folder: String) -> Int? { byFolder[folder] }

  /// The kind of a name in the singular, by its place in `kinds`.
  package func index(name: String) -> Int? { kinds.firstIndex { $0.name == name } }
}
