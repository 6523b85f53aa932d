import GazetteText

/// A name that every list has by itself.
struct ListName {
  let name: String
  let type: Phrase
  let about: Phrase
  /// Whether it stands by itself within the section of the list, and not behind the list's name.
  var standsAlone = false
}

extension NameReference {
  /// The names of lists, which no shape declares.
  static let listNames = [
    ListName(
      name: "index", type: Phrase("number", zh: "数字"),
      about: Phrase("The position of the item, from 1.", zh: "第几项，从 1 数起。"),
      standsAlone: true),
    ListName(
      name: "first", type: Phrase("yes or no", zh: "是或否"),
      about: Phrase("Whether it is the first item.", zh: "是否第一项。"),
      standsAlone: true),
    ListName(
      name: "last", type: Phrase("yes or no", zh: "是或否"),
      about: Phrase("Whether it is the last item.", zh: "是否最后一项。"),
      standsAlone: true),
    ListName(
      name: "count", type: Phrase("number", zh: "数字"),
      about: Phrase(
        "How many items the list x has, written x.count, outside the section too.",
        zh: "列表 x 有多少项，写成 x.count，在区块外面也能用。")),
    ListName(
      name: "hasX", type: Phrase("yes or no", zh: "是或否"),
      about: Phrase(
        "Whether the list x has items: a section that is shown once, for a heading.",
        zh: "列表 x 是否有内容：区块只显示一次，适合放标题。")),
  ]
}
