import GazetteTemplates
import GazetteText

extension CatalogueBuilder {
  /// What a project's page says beyond the fields: whether it should have ended, the sums of its
  /// money, and their share of the budget in whole percent, at most 100.
  mutating func addProjectNames(to names: inout NameSet<RecordView>) {
    table.add(
      "isOpen", .flag, "Whether the project is still to be carried through.", zh: "项目是否还在进行或准备。",
      to: &names
    ) { .flag(Self.isOpen($0.record)) }
    table.add(
      "isOverdue", .flag, "Whether it should have ended by now.", zh: "是否已过计划完工日期。", to: &names
    ) { view in
      .flag(Self.isOverdue(view.record, on: view.stage.site.asOf))
    }
    for (name, about, sum) in Self.sums {
      table.add(name, .text, optional: true, about: about, to: &names) { view in
        .optional(sum(view.record).map { view.stage.plainText(.money($0), view.language) })
      }
      table.add(
        name + "Share", .text, "Its share of the budget in whole percent, at most 100.",
        zh: "占预算的百分比，取整，最多 100。", optional: true, to: &names
      ) { view in
        guard let part = sum(view.record), let whole = view.record.fields[Project.budget],
          part.currency == whole.currency, whole.amount.millionths > 0
        else { return .absent }
        let share = Double(part.amount.millionths) / Double(whole.amount.millionths)
        return .text(String(min(100, Int((share * 100).rounded()))))
      }
    }
  }

  /// Whether a project is still to be carried through.
  private static func isOpen(_ record: Record) -> Bool {
    ["identification", "preparation", "implementation"].contains(
      record.fields[Project.status]?.code ?? "")
  }

  private static func isOverdue(_ record: Record, on day: CivilDay) -> Bool {
    guard let end = record.fields[Project.plannedEnd], record.fields[Project.end] == nil else {
      return false
    }
    return end.day < day && isOpen(record)
  }

  private static let sums: [(String, Phrase, @Sendable (Record) -> Money?)] = [
    (
      "receivedInAll",
      Phrase("All the money received, if it is of one currency.", zh: "到位资金合计（同一币种时）。"),
      { Money.sum($0.fields[Project.funding]?.map { $0[Funding.received] }) }
    ),
    (
      "spentInAll", Phrase("All the money spent, if it is of one currency.", zh: "支出合计（同一币种时）。"),
      { Money.sum($0.fields[Project.spent]?.map { $0[Spending.amount] }) }
    ),
  ]

  /// Whether a milestone was met after its day, or has passed it without being met.
  mutating func addMilestoneNames(to names: inout NameSet<GroupView>) {
    table.add("isLate", .flag, "Whether it was met after its day.", zh: "是否晚于日期完成。", to: &names) {
      view in
      guard let due = view.group[Milestone.due], let met = view.group[Milestone.met] else {
        return .flag(false)
      }
      return .flag(met.day > due.day)
    }
    table.add(
      "isOverdue", .flag, "Whether its day has passed without its being met.", zh: "是否过了日期仍未完成。",
      to: &names
    ) { view in
      guard let due = view.group[Milestone.due], view.group[Milestone.met] == nil else {
        return .flag(false)
      }
      return .flag(due.day < view.stage.site.asOf)
    }
  }
}

extension Money {
  /// The sum of amounts of one currency; nil if there are none, or of several currencies.
  fileprivate static func sum(_ amounts: [Money?]?) -> Money? {
    let amounts = (amounts ?? []).compactMap { $0 }
    guard let first = amounts.first, amounts.allSatisfy({ $0.currency == first.currency }) else {
      return nil
    }
    return Money(amount: MoneySums(amounts)[first.currency], currency: first.currency)
  }
}
