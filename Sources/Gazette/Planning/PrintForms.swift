/// Which records and months have a form to print: a certificate, a poster.
///
/// There is one where the theme has a template for it, and everybody whom it would show has agreed to
/// `print`. An honour that was taken back has none, nor has one of a person who is not named, nor a
/// notice of aid.
struct PrintForms: Sendable {
  /// By record; empty if there are none.
  private let records: [Bool]
  /// Who may appear on paper.
  let reach: ChannelReach
  /// Newest first.
  let months: [MonthForm]

  static let monthTemplate = "pages/month-print"

  private static let monthKinds = [Activity.kind, Honour.kind, Project.kind]

  /// The template of the forms of a kind's records.
  static func template(of kind: RecordKind) -> String { "pages/" + kind.name + "-print" }

  init(_ site: Site, templates: Set<String>) {
    let kinds = site.kinds.kinds.indices.filter {
      site.kinds.kinds[$0].hasPages && !site.ranges[$0].isEmpty
        && templates.contains(Self.template(of: site.kinds.kinds[$0]))
    }
    let hasMonths = templates.contains(Self.monthTemplate)
    reach = ChannelReach("print", of: site)
    guard site.settings.hasPrint, !kinds.isEmpty || hasMonths else {
      (records, months) = ([], [])
      return
    }
    let monthKinds = hasMonths ? Self.monthKinds.compactMap { site.kinds.index(name: $0.name) } : []
    var mayAppear = [Bool](repeating: false, count: site.records.count)
    for index in Set(kinds + monthKinds).flatMap({ site.ranges[$0] }) {
      let record = site.records[index]
      mayAppear[index] =
        record.hasPage && !record.isKeptFromSearch && Self.stands(record, in: site)
        && reach.holdsAll(of: index)
    }
    months = hasMonths ? Self.months(of: site, mayAppear) : []
    for kind in monthKinds where !kinds.contains(kind) {
      for index in site.ranges[kind] { mayAppear[index] = false }
    }
    records = mayAppear
  }

  /// Whether a record has a form.
  func has(_ record: Int) -> Bool { records.isEmpty ? false : records[record] }

  /// Whether a record is not an honour that was taken back, or one of a person who is not named.
  private static func stands(_ record: Record, in site: Site) -> Bool {
    guard record.kind.name == Honour.kind.name else { return true }
    let isNamed = record.fields[Honour.to].map { !site.records[$0.value].isUnnamed } ?? false
    return isNamed && record.fields[Honour.revoked] == nil
  }

  private static func months(of site: Site, _ mayAppear: [Bool]) -> [MonthForm] {
    var months: [Period: MonthForm] = [:]
    func add(
      _ kind: RecordKind, _ part: WritableKeyPath<MonthForm, [Int32]>,
      _ days: (Record) -> [CivilDay]
    ) {
      for index in site.records(of: kind.name) where mayAppear[index] {
        let known = days(site.records[index]).filter { $0 <= site.asOf }
        for month in Set(known.map { Period(monthOf: $0) }) {
          months[month, default: MonthForm(month)][keyPath: part].append(Int32(index))
        }
      }
    }
    add(Activity.kind, \.activities) { activity in
      activity.isHeld(at: site.now) ? [activity.fields[Activity.start]?.day].compactMap(\.self) : []
    }
    add(Honour.kind, \.honours) { [$0.fields[Honour.date]?.day].compactMap(\.self) }
    add(Project.kind, \.projects) { project in
      let fields = project.fields
      let met = fields[Project.milestones]?.map { $0[Milestone.met] } ?? []
      return ([fields[Project.start], fields[Project.end]] + met).compactMap { $0?.day }
    }
    return months.values.sorted { $0.period.lastDay > $1.period.lastDay }
  }
}
