extension Record {
  /// How much of a record is known at a moment.
  enum Knowledge: Sendable {
    case whole
    /// The record without what is dated later, and what that is.
    case partly(Record, [FieldSet.Later])
    /// What the record tells of has not happened yet.
    case nothing(FieldSet.Later)
  }

  func knowledge(at now: When) -> Knowledge {
    guard
      fields.hasLater(at: now, beside: fields)
        || translations.contains(where: { $0.fields.hasLater(at: now, beside: fields) })
    else { return .whole }
    var later: [FieldSet.Later] = []
    guard let known = fields.known(at: now, &later) else {
      return later.last.map { .nothing($0) } ?? .whole
    }
    let translations = translations.map { translation in
      var (translation, ofTranslation) = (translation, [FieldSet.Later]())
      translation.fields =
        translation.fields.known(at: now, beside: fields, &ofTranslation) ?? translation.fields
      return translation
    }
    return .partly(Record(self, fields: known, body: body, translations: translations), later)
  }
}
