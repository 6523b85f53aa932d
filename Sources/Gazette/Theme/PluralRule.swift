/// The plural forms of a language, by the categories of CLDR that whole numbers need.
enum PluralRule: Sendable {
  /// One form for every number, as in Chinese; also for languages that Gazette does not know.
  case other
  /// One form for 1 and one for all other numbers, as in English.
  case oneAndOther

  private static let withOne: Set<String> = [
    "bg", "de", "el", "en", "et", "fi", "hu", "kk", "ky", "mn", "nl", "sv", "tr", "ug", "uz",
  ]

  /// The rule of a language tag, such as `en` or `zh-Hans`.
  init(language: String) {
    self = Self.withOne.contains(language.parts(at: "-").first ?? "") ? .oneAndOther : .other
  }

  /// The names of the forms, in the order of CLDR.
  var forms: [String] {
    switch self {
    case .other: ["other"]
    case .oneAndOther: ["one", "other"]
    }
  }

  /// The place of a number's form in `forms`.
  func form(of number: Int) -> Int {
    switch self {
    case .other: 0
    case .oneAndOther: number == 1 ? 0 : 1
    }
  }
}
