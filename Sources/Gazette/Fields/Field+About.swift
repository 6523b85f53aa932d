import GazetteText

extension Field {
  /// What the field holds, for the reference of names: its label, its meaning, its choices.
  var about: Phrase {
    guard case .choice(let choices) = type else { return meaning }
    let codes = choices.map(\.code)
    return Phrase(
      meaning.english + " One of: " + codes.joined(separator: ", ") + ".",
      zh: meaning.chinese + "可选：" + codes.joined(separator: "、") + "。")
  }

  /// The label and the notes, as sentences.
  var meaning: Phrase {
    notes.reduce(Phrase(label.phrase.english + ".", zh: label.phrase.chinese + "。")) {
      Phrase($0.english + " " + $1.english, zh: $0.chinese + $1.chinese)
    }
  }

  /// What editors are told beside the label: the summary, and from when on the value is known.
  var notes: [Phrase] { [summary?.phrase, known.about].compactMap(\.self) }
}

extension FieldList {
  /// What the field of a key holds.
  func about<Value>(_ key: Key<Value>) -> Phrase? { slot(of: key.name).map { fields[$0].about } }
}
