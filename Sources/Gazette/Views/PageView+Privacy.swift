import GazetteTemplates

extension PageView {
  /// The people who are shown, what they agreed to and until when, and the requests to remove
  /// something, which name nobody.
  var privacyTables: [TemplateValue] {
    let members = stage.site.records(of: Member.kind.name).map { stage.site.records[$0] }
    let requests = stage.site.records(of: Takedown.kind.name).map { stage.site.records[$0] }
    return [people(members), consents(members), removals(requests)].compactMap { $0 }
  }

  private func people(_ members: [Record]) -> TemplateValue? {
    if members.isEmpty { return nil }
    let unnamed = members.count { $0.isUnnamed }
    return counts(
      text["privacy-people"],
      [
        (text["privacy-named"], members.count - unnamed), (text["privacy-unnamed"], unnamed),
        (text["privacy-minors"], members.count { $0.fields[Member.minor] == true }),
      ])
  }

  private func consents(_ members: [Record]) -> TemplateValue? {
    let consents = members.filter { !$0.isUnnamed }.compactMap { $0.fields[Member.consent] }
    if consents.isEmpty { return nil }
    func rows(_ key: Key<[Choice]>) -> [(String, Int)] {
      var counts: [(choice: Choice, count: Int)] = []
      for choice in consents.flatMap({ $0[key] ?? [] }) {
        if let index = counts.firstIndex(where: { $0.choice.code == choice.code }) {
          counts[index].count += 1
        } else {
          counts.append((choice, 1))
        }
      }
      return counts.sorted { ($1.count, $0.choice.code) < ($0.count, $1.choice.code) }
        .map { ($0.choice.label.text(in: tag), $0.count) }
    }
    return counts(
      text["privacy-consents"],
      rows(Consent.covers) + rows(Consent.channels)
        + [(text["privacy-until"], consents.count { $0[Consent.until] != nil })])
  }

  private func removals(_ requests: [Record]) -> TemplateValue? {
    if requests.isEmpty { return nil }
    var rows = [(text["privacy-received"], requests.count)]
    for request in requests {
      guard let action = request.fields[Takedown.action]?.label.text(in: tag) else { continue }
      if let index = rows.firstIndex(where: { $0.0 == action }) {
        rows[index].1 += 1
      } else {
        rows.append((action, 1))
      }
    }
    return counts(text["privacy-requests"], [rows[0]] + rows.dropFirst().sorted { $0.0 < $1.0 })
  }

  private func counts(_ title: String, _ rows: [(String, Int)]) -> TemplateValue {
    .object(
      TableView(
        names: stage.catalogue.tabular, title: title,
        columns: [cell(title), cell(text["head-number"], isNumber: true)],
        rows: rows.map { row in
          .object(
            CellView(
              names: stage.catalogue.cell,
              cells: [cell(row.0), cell(Decimal.grouped(row.1), isNumber: true)]))
        }))
  }
}
