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
  /// In the order of the status's choices; none where dates tell the state, which changes by itself.
  package let states: [Group]

  init(_ range: Range<Int>, of site: Site, tags allTags: [Tag]) {
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
    sectors = Self.byChoice(Project.sector.name, range, of: site) { place, _ in .sector(place) }
    let isTold = range.first.map { site.records[$0].kind.name == Activity.kind.name } ?? false
    states =
      isTold
      ? [] : Self.byChoice(Project.status.name, range, of: site) { _, state in .state(state) }
  }

  /// The records by the choices of a field, in the order of these.
  private static func byChoice(
    _ field: String, _ range: Range<Int>, of site: Site, scope: (Int, Choice) -> ListScope
  ) -> [Group] {
    guard let kind = range.first.map({ site.records[$0].kind }),
      let slot = kind.fields.slot(of: field),
      case .choice(let choices) = kind.fields.fields[slot].type
    else { return [] }
    var places: [String: Int] = [:]
    for (place, choice) in choices.enumerated() { places[choice.code] = place }
    var records = [[Int32]](repeating: [], count: choices.count)
    for index in range {
      guard case .choice(let choice)? = site.records[index].fields[slot: slot]?.value,
        let place = places[choice.code]
      else { continue }
      records[place].append(Int32(index))
    }
    return records.enumerated().filter { !$0.element.isEmpty }
      .map { Group(scope: scope($0.offset, choices[$0.offset]), records: $0.element) }
  }

  private static let organiser = Key<RecordIndex>("organiser")
}
