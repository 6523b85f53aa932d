/// The records of a kind by year, unit, sector and tag, each in the order of lists.
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
    sectors = Self.sectors(range, of: site)
  }

  private static func sectors(_ range: Range<Int>, of site: Site) -> [Group] {
    guard let first = range.first,
      let slot = site.records[first].kind.fields.slot(of: Project.sector.name)
    else { return [] }
    var places: [String: Int] = [:]
    for (place, sector) in Sector.choices.enumerated() { places[sector.code] = place }
    var records = [[Int32]](repeating: [], count: Sector.choices.count)
    for index in range {
      guard case .choice(let sector)? = site.records[index].fields[slot: slot]?.value,
        let place = places[sector.code]
      else { continue }
      records[place].append(Int32(index))
    }
    return records.enumerated().filter { !$0.element.isEmpty }
      .map { Group(scope: .sector($0.offset), records: $0.element) }
  }

  private static let organiser = Key<RecordIndex>("organiser")
}
