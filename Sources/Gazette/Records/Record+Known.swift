extension Record {
  /// What the record waits for: the day of what it tells, if that has not come; nil if it has.
  func wait(at now: When) -> FieldSet.Later? {
    var later: [FieldSet.Later] = []
    return fields.known(at: now, &later) == nil ? later.last : nil
  }

  /// The record without what is not known yet, and what that is; nil if all of it is known.
  func known(at now: When) -> (Record, [FieldSet.Later])? {
    var later: [FieldSet.Later] = []
    guard let known = fields.known(at: now, &later) else { return nil }
    var isChanged = !later.isEmpty
    let translations = translations.map { translation in
      var (translation, ofTranslation) = (translation, [FieldSet.Later]())
      translation.fields =
        translation.fields.known(at: now, beside: fields, &ofTranslation) ?? translation.fields
      isChanged = isChanged || !ofTranslation.isEmpty
      return translation
    }
    guard isChanged else { return nil }
    return (Record(self, fields: known, body: body, translations: translations), later)
  }
}
