/// The fields of a kind, apart by where they come from.
struct FieldParts {
  /// Those that the kind declares.
  let own: [Field]
  /// Those that a site adds to one of Gazette's kinds.
  let added: [Field]

  init(of kind: RecordKind) {
    let common = Set(Common.fields.map(\.name))
    let builtIn = KindTable.builtIn.index(folder: kind.folder).map {
      Set(KindTable.builtIn.kinds[$0].fields.names)
    }
    let fields = kind.fields.fields.filter { !common.contains($0.name) }
    own = fields.filter { builtIn?.contains($0.name) ?? true }
    added = fields.filter { builtIn?.contains($0.name) == false }
  }
}
