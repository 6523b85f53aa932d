/// How soon policies are studied after they were issued.
package struct StudyTimeliness: Sendable {
  /// A policy, and the days from its issue to the first study; nil if it was not studied yet.
  package let lags: [(policy: Int, days: Int?)]

  /// - Parameter asOf: studies after this day do not count.
  init(_ site: Site, asOf: CivilDay) {
    let policies = site.records(of: Policy.kind.name)
    var first: [Int: CivilDay] = [:]
    for index in site.records(of: Activity.kind.name) {
      let record = site.records[index]
      guard let day = record.fields[Activity.start]?.day, day <= asOf, record.isHeld(at: site.now),
        ["study", "training"].contains(record.fields[Activity.type]?.code ?? "")
      else {
        continue
      }
      for policy in record.fields[Activity.policies] ?? [] {
        first[policy.value] = min(first[policy.value] ?? day, day)
      }
    }
    lags = policies.compactMap { index in
      guard let issued = site.records[index].fields[Policy.issued]?.day, issued <= asOf else {
        return nil
      }
      return (index, first[index].map { Int($0.number - issued.number) })
    }
  }

  package var spread: DaySpread { DaySpread(lags.compactMap(\.days)) }

  /// The policies studied within a number of days, of those that were issued long enough ago or studied.
  package func within(_ days: Int) -> Ratio {
    Ratio(lags.count { ($0.days ?? .max) <= days }, lags.count)
  }

  package var neverStudied: [Int] { lags.filter { $0.days == nil }.map(\.policy) }
}
