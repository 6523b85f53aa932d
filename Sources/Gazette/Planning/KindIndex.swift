/// The records of a kind by year, unit, sector, state and tag, each in the order of lists.
package struct KindIndex: Sendable {
  package struct Group: Sendable {
    package let scope: ListScope
    package let records: [Int32]
  }

  package let all: [Int32]
  /// Newest first.
  package let years: [Group]
  package let tags: [Group]
  package let units: [Group]
  /// In the order of `Sector.choices`; none where the kind has no sectors.
  package let sectors: [Group]
  /// In the order of a record's life; none unless the template of the list shows links to them.
  package let states: [Group]
  /// The places in `groups` of those that each record is in; none where readers cannot filter the list.
  private let memberships: [[Int32]]
  private let first: Int
  /// Whether records are in the list that a filter does not find, because they are kept from search.
  let isFilterPartial: Bool

  /// The groups of which each has a list of its own.
  package var groups: [Group] { years + units + sectors + states + tags }

  /// Whether readers can filter the list by the groups.
  var isFiltered: Bool { !memberships.isEmpty }

  /// The places in `groups` of those that a record is in, where readers can filter the list.
  func parts(of record: Int) -> [Int32] { isFiltered ? memberships[record - first] : [] }

  /// - Parameters:
  ///   - byState: whether there are groups by state.
  ///   - isFiltered: whether readers can filter the list where there are groups.
  init(
    _ range: Range<Int>, of site: Site, tags allTags: [Tag], byState: Bool, isFiltered: Bool
  ) {
    all = range.lazy.filter { !site.records[$0].isUnnamed }.map { Int32($0) }
    var (years, units): ([Int: [Int32]], [Int: [Int32]]) = ([:], [:])
    for index in range where !site.records[index].isUnnamed {
      let record = site.records[index]
      if let year = record.date?.day.year { years[year, default: []].append(Int32(index)) }
      if let unit = record.fields[Common.unit] ?? record.fields[Self.organiser] {
        units[unit.value, default: []].append(Int32(index))
      }
    }
    self.years = years.sorted { $0.key > $1.key }
      .map { Group(scope: .year($0.key), records: $0.value) }
    tags =
      all.isEmpty
      ? []
      : allTags.enumerated().compactMap { place, tag in
        var records: [Int32] = []
        for record in tag.records.filter({ range.contains(Int($0)) }).sorted()
        where record != records.last { records.append(record) }
        return records.isEmpty ? nil : Group(scope: .tag(place), records: records)
      }
    self.units = units.sorted { $0.key < $1.key }
      .map { Group(scope: .unit($0.key), records: $0.value) }
    sectors = Self.bySector(range, of: site)
    states = byState ? Self.byState(all, of: site) : []
    first = range.lowerBound
    let groups = self.years + self.units + sectors + states + tags
    var memberships: [[Int32]] = []
    if isFiltered, !groups.isEmpty {
      memberships = Array(repeating: [], count: range.count)
      for (place, group) in groups.enumerated() {
        for record in group.records { memberships[Int(record) - first].append(Int32(place)) }
      }
    }
    self.memberships = memberships
    isFilterPartial = isFiltered && all.contains { site.records[Int($0)].isKeptFromSearch }
  }

  private static func bySector(_ range: Range<Int>, of site: Site) -> [Group] {
    var records = [[Int32]](repeating: [], count: Sector.choices.count)
    for index in range {
      guard let sector = site.records[index].fields[Project.sector],
        let place = Sector.choices.firstIndex(of: sector)
      else { continue }
      records[place].append(Int32(index))
    }
    return records.enumerated().filter { !$0.element.isEmpty }
      .map { Group(scope: .sector($0.offset), records: $0.element) }
  }

  private static func byState(_ all: [Int32], of site: Site) -> [Group] {
    guard let first = all.first else { return [] }
    var records: [RecordState: [Int32]] = [:]
    for index in all {
      guard let state = RecordState(site.records[Int(index)], on: site) else { continue }
      records[state, default: []].append(index)
    }
    return RecordState.all(of: site.records[Int(first)].kind).compactMap { state in
      records[state].map { Group(scope: .state(state), records: $0) }
    }
  }

  private static let organiser = Key<RecordIndex>("organiser")
}
