package import GazetteText

extension FieldType {
  /// What the reference of names calls the type; `link` says how an object's shape is written.
  package func reference(link: (ShapeID) -> String) -> Phrase {
    switch self {
    case .flag: Phrase("yes or no", zh: "是或否")
    case .number: Phrase("number", zh: "数字")
    case .text: Phrase("text", zh: "文字")
    case .choice(let choices):
      Phrase(
        "one of " + choices.joined(separator: ", "), zh: "其中之一：" + choices.joined(separator: "、"))
    case .address: Phrase("address of the site", zh: "本站地址")
    case .url: Phrase("web address", zh: "网址")
    case .markup: Phrase("markup", zh: "标记")
    case .object(let shape): Phrase(link(shape), zh: link(shape))
    case .list(let element):
      Phrase(
        "list of " + element.reference(link: link).english,
        zh: element.reference(link: link).chinese + "的列表")
    }
  }

  /// The shape that the value or its elements have; nil for a plain value.
  package var shape: ShapeID? {
    switch self {
    case .object(let shape): shape
    case .list(let element): element.shape
    default: nil
    }
  }
}
