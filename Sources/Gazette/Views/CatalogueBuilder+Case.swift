import GazetteTemplates

extension CatalogueBuilder {
  /// What lists show of the answer to a case.
  mutating func addCaseNames(to names: inout NameSet<RecordView>) {
    table.add(
      "reply", .text, "The first words of the answer.", zh: "答复的开头。", optional: true, to: &names
    ) { view in
      let record = view.record
      guard let slot = record.kind.fields.slot(of: Case.answer),
        case .markdown(let answer)? =
          (record.translation(view.tag)?.fields[slot: slot] ?? record.fields[slot: slot])?.value
      else { return .absent }
      return .text(Excerpt.shortened(answer.document.excerpt, to: 90))
    }
  }
}
