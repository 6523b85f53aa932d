import GazetteText
import GazetteMarkup
import GazetteTemplates

/// A record in a language, as templates see it.
final class RecordView: TemplateObject {
  let stage: Stage
  private let place: (record: Int32, language: Int16, isAny: Bool)

  init(stage: Stage, record: Int, language: Int, isAny: Bool) {
    self.stage = stage
    place = (Int32(record), Int16(language), isAny)
  }

  var index: Int { Int(place.record) }
  var language: Int { Int(place.language) }
  var record: Record { stage.site.records[index] }
  var tag: String { stage.site.languages[language] }

  // Asked of the catalogue itself: a copy of the names would cost a reference count each time.
  var shape: ShapeID {
    place.isAny
      ? stage.catalogue.anyRecord.shape
      : stage.catalogue.records[stage.kindIndex(of: index)].shape
  }

  func value(at slot: Int) -> TemplateValue {
    place.isAny
      ? stage.catalogue.anyRecord.value(at: slot, of: self)
      : stage.catalogue.records[stage.kindIndex(of: index)].value(at: slot, of: self)
  }
  var identity: Int? { index }
}

extension RecordView {
  /// What lists say of the record.
  var line: RecordLine { stage.lines[language][index] }

  var address: SiteAddress { line.address }

  /// The language of the text where it is not the page's; nil where it is.
  var foreignLanguage: String? { record.foreignLanguage(on: tag) }

  /// The facts of the record, in the order of the kind's declaration.
  var facts: TemplateValue {
    let translation = record.translation(tag)
    return .list(
      record.fields.entries.compactMap { entry in
        let field = record.kind.fields.fields[entry.slot]
        guard field.isFact else { return nil }
        let value = translation?.fields[slot: entry.slot]?.value ?? entry.content.value
        return .object(FactView(stage: stage, field: field, content: value, language: language))
      })
  }

  /// The records that refer to this one, and those that it names as related, by kind.
  var relations: TemplateValue {
    var related = Set(stage.site.referrers[index])
    for other in record.fields[Self.relates] ?? [] { related.insert(Int32(other.value)) }
    related.remove(Int32(index))
    if related.isEmpty { return .list([]) }
    var groups: [(kind: RecordKind, records: [Int32])] = []
    for other in related.sorted() {
      let kind = stage.site.records[Int(other)].kind
      if groups.last?.kind === kind {
        groups[groups.count - 1].records.append(other)
      } else {
        groups.append((kind, [other]))
      }
    }
    return .list(
      groups.map {
        .object(
          RecordGroupView(
            stage: stage, title: $0.kind.plural.text(in: tag), code: $0.kind.folder, href: nil,
            records: $0.records, language: language))
      })
  }

  /// The records of the list that a page declares, in groups.
  var listed: TemplateValue {
    guard let list = record.fields[Page.list],
      let query = try? RecordQuery(list, kinds: stage.site.kinds)
    else { return .list([]) }
    return .list(
      query.groups(in: stage.site).map { group in
        let title = group.year.map(String.init) ?? group.value.map { stage.plainText($0, language) }
        return .object(
          RecordGroupView(
            stage: stage, title: title ?? "", code: "", href: nil, records: group.records,
            language: language))
      })
  }

  private static let relates = Key<[RecordIndex]>("relates")
}
