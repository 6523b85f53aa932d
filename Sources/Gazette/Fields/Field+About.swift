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

  /// The label and the summary, as sentences.
  var meaning: Phrase {
    let (english, chinese) = (label.phrase.english + ".", label.phrase.chinese + "。")
    guard let summary else { return Phrase(english, zh: chinese) }
    return Phrase(
      english + " " + summary.phrase.english, zh: chinese + summary.phrase.chinese)
  }
}

extension FieldList {
  /// What the field of a key holds.
  func about<Value>(_ key: Key<Value>) -> Phrase? { slot(of: key.name).map { fields[$0].about } }
}
