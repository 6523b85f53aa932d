import GazetteText

extension Field {
  /// What the field holds, for the reference of names: its label, its meaning, its choices.
  var about: Phrase {
    var (english, chinese) = (label.phrase.english + ".", label.phrase.chinese + "。")
    if let summary {
      english += " " + summary.phrase.english
      chinese += summary.phrase.chinese
    }
    if case .choice(let choices) = type {
      english += " One of: " + choices.map(\.code).joined(separator: ", ") + "."
      chinese += "可选：" + choices.map(\.code).joined(separator: "、") + "。"
    }
    return Phrase(english, zh: chinese)
  }
}

extension FieldList {
  /// What the field of a key holds.
  func about<Value>(_ key: Key<Value>) -> Phrase? { slot(of: key.name).map { fields[$0].about } }
}
