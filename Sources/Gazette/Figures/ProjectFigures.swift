import GazetteText

/// What the records of projects add up to.
struct ProjectFigures: Sendable {
  let site: Site
  private let children: [Int: [Int]]

  init(_ site: Site) {
    self.site = site
    children = Dictionary(
      grouping: site.records(of: Project.kind.name).filter {
        site.records[$0].fields[Project.parent] != nil
      },
      by: { site.records[$0].fields[Project.parent]?.value ?? -1 })
  }

  /// The projects that have no parts: money and people are summed over these, so that nothing counts twice.
  var leaves: [Int] { site.records(of: Project.kind.name).filter { children[$0] == nil } }

  func money(_ index: Int) -> (
    budget: Money?, pledged: MoneySums, received: MoneySums, spent: MoneySums
  ) {
    let fields = site.records[index].fields
    let funding = fields[Project.funding] ?? []
    let spending = (fields[Project.spent] ?? []).filter {
      ($0[Spending.date]?.day).map { $0 <= site.asOf } ?? true
    }
    return (
      fields[Project.budget], MoneySums(funding.compactMap { $0[Funding.pledged] }),
      MoneySums(funding.compactMap { $0[Funding.received] }),
      MoneySums(spending.compactMap { $0[Spending.amount] })
    )
  }

  /// Whether more was spent than budgeted, in the budget's currency.
  func isOverspent(_ index: Int) -> Bool {
    let (budget, _, _, spent) = money(index)
    guard let budget else { return false }
    return spent[budget.currency].millionths > budget.amount.millionths
  }

  /// Progress in percent: the mean of the parts, weighted by budget where all have one of one currency; of
  /// a project without parts what it says itself, 100 once it is complete. Nil where nothing is known.
  func progress(_ index: Int) -> Int? {
    guard let parts = children[index] else { return own(index) }
    let known = parts.compactMap { part in progress(part).map { (part, $0) } }
    guard !known.isEmpty else { return own(index) }
    let budgets = known.compactMap { site.records[$0.0].fields[Project.budget] }
    if budgets.count == parts.count, Set(budgets.map(\.currency)).count == 1 {
      let total = budgets.reduce(0) { $0 + Double($1.amount.millionths) }
      guard total > 0 else { return mean(known.map(\.1)) }
      let sum = zip(known, budgets).reduce(0) {
        $0 + Double($1.0.1) * Double($1.1.amount.millionths)
      }
      return Int((sum / total).rounded())
    }
    return mean(known.map(\.1))
  }

  /// Projects whose declared percent is far from what their parts give: one of the two is wrong.
  var progressFaults: [Diagnostic] {
    children.keys.sorted().compactMap { index in
      let record = site.records[index]
      guard let declared = record.fields[Project.progress]?[ProjectProgress.percent],
        let found = progress(index), abs(declared.millionths - found * 1_000_000) > 10_000_000
      else { return nil }
      return Diagnostic(
        .warning, "progress-conflict", record.source,
        record.fields[Project.progress]?.range(ProjectProgress.percent),
        Phrase(
          "the project says \(declared)%, but its parts give \(found)%",
          zh: "项目写的进度是 \(declared)%，各子项目算下来是 \(found)%"),
        help: Phrase(
          "correct the percent here, or the progress of the parts, which may be incomplete",
          zh: "请改正这里的进度，或各子项目的进度；也可能还有子项目没有写"))
    }
  }

  private func own(_ index: Int) -> Int? {
    let fields = site.records[index].fields
    if ["completion", "maintenance"].contains(fields[Project.status]?.code ?? "") { return 100 }
    return fields[Project.progress]?[ProjectProgress.percent].map { $0.millionths / 1_000_000 }
  }

  private func mean(_ values: [Int]) -> Int? {
    values.isEmpty ? nil : Int((Double(values.reduce(0, +)) / Double(values.count)).rounded())
  }

  /// Whether the declared status and the dates contradict each other.
  func isInConflict(_ index: Int) -> Bool {
    let fields = site.records[index].fields
    let isDone = ["completion", "maintenance"].contains(fields[Project.status]?.code ?? "")
    let hasEnded = fields[Project.end].map { $0.day <= site.asOf } ?? false
    return isDone != hasEnded
  }
}
