import GazetteTemplates

extension CatalogueBuilder {
  /// The names that templates know on a record of a kind beside the kind's fields.
  mutating func addDerivedNames(of kind: RecordKind, to names: inout NameSet<RecordView>) {
    addRecordNames(to: &names)
    if kind.name == Project.kind.name { addProjectNames(to: &names) }
    if kind.name == Notice.kind.name { addNoticeNames(to: &names) }
    if kind.name == Case.kind.name { addCaseNames(to: &names) }
    if kind.name == Activity.kind.name { addActivityNames(to: &names) }
    if kind.name == Unit.kind.name { addUnitNames(to: &names) }
  }

  /// What templates know on every record of a kind, whatever its fields are.
  static func derivedNames(of kind: RecordKind) -> [Shape.Field] {
    var builder = CatalogueBuilder(kinds: KindTable([kind]), textKeys: TextKeys())
    var names = builder.table.set("record", of: RecordView.self)
    builder.addDerivedNames(of: kind, to: &names)
    return builder.table[names.shape].fields
  }

  /// What templates know on every page.
  static func commonPageNames() -> [Shape.Field] {
    var builder = CatalogueBuilder(kinds: KindTable([]), textKeys: TextKeys())
    var names = builder.table.set("page", of: PageView.self)
    builder.addCommonPageNames(to: &names)
    return builder.table[names.shape].fields
  }
}
