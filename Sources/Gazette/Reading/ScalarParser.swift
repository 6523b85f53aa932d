import GazetteText

/// What is wrong with a field's text.
struct ValueFault: Error {
  /// The diagnostic's identifier.
  let id: String
  /// Follows “status 'xyz' ” or “status“xyz””.
  let reason: Phrase
  /// How to mend it.
  let help: Phrase?

  init(_ id: String, _ reason: Phrase, help: Phrase? = nil) {
    self.id = id
    self.reason = reason
    self.help = help
  }
}

/// Reads the text of a scalar as a field's type; the text is never reinterpreted otherwise.
struct ScalarParser {
  let zone: SiteZone

  func parse(_ text: String, as type: FieldType) throws(ValueFault) -> FieldValue {
    switch type {
    case .text, .markdown: .text(text)
    case .day: .when(When(day: try day(text)))
    case .when: .when(try when(text))
    case .year: .year(try year(text))
    case .period: .period(try period(text))
    case .count: .count(try count(text))
    case .number: .number(try number(text))
    case .percent: .number(try percent(text))
    case .money: .money(try money(text))
    case .flag: .flag(try flag(text))
    case .choice(let choices): .choice(try choice(text, among: choices))
    case .reference(let kinds): .name(try name(text, isOfOneKind: kinds.count == 1))
    case .image: .path(try image(text))
    case .file: .path(try file(text))
    case .link: .link(try link(text))
    case .language: .text(try language(text))
    case .timeZone: .text(try timeZone(text))
    case .color: .text(try color(text))
    case .list(let element): try parse(text, as: element)
    case .group: throw ValueFault("not-a-map", Phrase("is a text", zh: "是一段文字"))
    }
  }

  private func day(_ text: String) throws(ValueFault) -> CivilDay {
    do { return try CivilDay(parsing: text) } catch { throw .day(error) }
  }

  private func when(_ text: String) throws(ValueFault) -> When {
    do { return try When(parsing: text, in: zone) } catch {
      switch error {
      case .day(let failure): throw .day(failure)
      case .time:
        throw ValueFault(
          "bad-time", Phrase("has a time that cannot be read", zh: "的时间无法识别"),
          help: Phrase("write it as 2026-03-05 14:30", zh: "请写成 2026-03-05 14:30"))
      }
    }
  }

  private func year(_ text: String) throws(ValueFault) -> Int {
    guard text.utf8.count == 4, let year = Decimal.digits(text.utf8), year >= 1000 else {
      throw ValueFault(
        "bad-year", Phrase("is not a year", zh: "不是年份"),
        help: Phrase("write four digits, such as 2026", zh: "请写四位数字，例如 2026"))
    }
    return year
  }

  private func period(_ text: String) throws(ValueFault) -> Period {
    guard let period = Period(parsing: text) else {
      throw ValueFault(
        "bad-period", Phrase("is not a year, quarter or month", zh: "不是年、季度或月份"),
        help: Phrase(
          "write it as 2026, 2026-Q3 or 2026-03", zh: "请写成 2026、2026-Q3 或 2026-03"))
    }
    return period
  }

  private func count(_ text: String) throws(ValueFault) -> Int {
    guard let number = Quantity(parsing: text), number.millionths >= 0,
      number.millionths.isMultiple(of: 1_000_000)
    else {
      throw ValueFault(
        "bad-number", Phrase("is not a whole number", zh: "不是整数"),
        help: Phrase(
          "write digits only, such as 36; words about the number belong in the text",
          zh: "请只写数字，例如 36；单位和说明请写在正文里"))
    }
    return number.millionths / 1_000_000
  }

  private func number(_ text: String) throws(ValueFault) -> Quantity {
    guard let number = Quantity(parsing: text) else {
      throw ValueFault(
        "bad-number", Phrase("is not a number", zh: "不是数字"),
        help: Phrase("write digits only, such as 2.5", zh: "请只写数字，例如 2.5"))
    }
    return number
  }

  private func percent(_ text: String) throws(ValueFault) -> Quantity {
    var digits = text[...]
    if digits.hasSuffix("%") || digits.hasSuffix("％") { digits.removeLast() }
    guard let number = Quantity(parsing: digits), (0...100_000_000).contains(number.millionths)
    else {
      throw ValueFault(
        "bad-percent", Phrase("is not a percentage from 0 to 100", zh: "不是 0 到 100 的百分数"),
        help: Phrase("write it as 60%", zh: "请写成 60%"))
    }
    return number
  }

  private func money(_ text: String) throws(ValueFault) -> Money {
    guard let money = Money(parsing: text) else {
      throw ValueFault(
        "bad-money", Phrase("is not an amount with its currency", zh: "不是带货币单位的金额"),
        help: Phrase("write it as 180000 CNY", zh: "请写成 180000 CNY 或 180000元"))
    }
    return money
  }

  private func flag(_ text: String) throws(ValueFault) -> Bool {
    switch text {
    case "yes", "true", "是": true
    case "no", "false", "否": false
    default:
      throw ValueFault(
        "bad-flag", Phrase("is neither yes nor no", zh: "既不是“是”也不是“否”"),
        help: Phrase("write yes or no", zh: "请写 yes（是）或 no（否）"))
    }
  }

  private func choice(_ text: String, among choices: [Choice]) throws(ValueFault) -> Choice {
    if let choice = choices.first(where: { $0.code == text }) { return choice }
    let codes = choices.map(\.code)
    let labels = choices.map { "\($0.code)（\($0.label.text(in: "zh-Hans"))）" }
    let meant =
      NearMiss.of(text, in: codes)
      ?? choices.first { $0.label.text(in: "zh-Hans") == text || $0.label.text(in: "en") == text }?
      .code
    throw ValueFault(
      "unknown-choice",
      Phrase(
        "is not one of " + codes.joined(separator: ", "),
        zh: "不在可选项中：" + labels.joined(separator: "、")),
      help: .didYouMean(meant))
  }

  private func name(_ text: String, isOfOneKind: Bool) throws(ValueFault) -> RecordName {
    if isOfOneKind, !text.utf8.contains(UInt8(ascii: "/")) {
      return RecordName(folder: nil, id: text)
    }
    let parts = text.parts(at: "/", keepingEmpty: true)
    if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
      return RecordName(folder: parts[0], id: parts[1])
    }
    throw ValueFault(
      "bad-reference", Phrase("does not name a record", zh: "没有写明是哪条记录"),
      help: isOfOneKind
        ? Phrase("write the record's file name without its ending", zh: "请写记录的文件名，不带后缀")
        : Phrase(
          "write the folder and the record, such as projects/east-road",
          zh: "请写“文件夹/记录”，例如 projects/east-road"))
  }

  private func image(_ text: String) throws(ValueFault) -> String {
    guard AssetFormat.isPicture(text) else {
      throw ValueFault(
        "not-an-image", Phrase("is not a picture that can be shown", zh: "不是可以显示的图片"),
        help: Phrase(
          "use a .jpg, .png, .webp or .heic file", zh: "请使用 .jpg、.png、.webp 或 .heic 图片"))
    }
    return try path(text)
  }

  private func file(_ text: String) throws(ValueFault) -> String {
    guard AssetFormat.isPublishable(text) else {
      throw ValueFault(
        "not-publishable",
        Phrase("is not of a kind that is published", zh: "这种文件不能发布"),
        help: Phrase(
          "use a .pdf, .csv, .txt, .svg, .jpg, .png or .webp file",
          zh: "请使用 .pdf、.csv、.txt、.svg、.jpg、.png 或 .webp 文件"))
    }
    return try path(text)
  }

  private func path(_ text: String) throws(ValueFault) -> String {
    if text.hasPrefix("/") || text.contains("\\") || text.contains(":") {
      throw ValueFault(
        "bad-path", Phrase("is not a path beside the record", zh: "不是相对于本文件的路径"),
        help: Phrase(
          "write the way from this file, such as ../photos/bridge.png",
          zh: "请写从本文件出发的路径，例如 ../photos/bridge.png"))
    }
    return text
  }

  private func link(_ text: String) throws(ValueFault) -> String {
    guard let scheme = LinkScheme.of(text) else { return text }
    guard LinkScheme.allowed.contains(scheme) else {
      throw ValueFault(
        "unsafe-link", Phrase("has the scheme '\(scheme)'", zh: "使用了“\(scheme)”协议"),
        help: Phrase(
          "links may begin with https:, http:, mailto: or tel:",
          zh: "链接只能以 https:、http:、mailto: 或 tel: 开头"))
    }
    return text
  }

  private func language(_ text: String) throws(ValueFault) -> String {
    guard LanguageTag.isValid(text) else {
      throw ValueFault(
        "bad-language", Phrase("is not a language tag", zh: "不是语言代码"),
        help: Phrase("write zh-Hans, zh-Hant, en …", zh: "请写 zh-Hans、zh-Hant、en 等"))
    }
    return text
  }

  private func timeZone(_ text: String) throws(ValueFault) -> String {
    guard SiteZone(named: text) != nil else {
      throw ValueFault(
        "unknown-time-zone", Phrase("is not a time zone", zh: "不是时区名称"),
        help: .didYouMean(NearMiss.of(text, in: SiteZone.knownNames))
          ?? Phrase("write it as Asia/Shanghai", zh: "请写成 Asia/Shanghai 这样的名称"))
    }
    return text
  }

  private func color(_ text: String) throws(ValueFault) -> String {
    let digits = text.utf8.dropFirst()
    guard text.hasPrefix("#"), digits.count == 6,
      digits.allSatisfy({ UInt8($0).isASCIIHexDigit })
    else {
      throw ValueFault(
        "bad-color", Phrase("is not a colour", zh: "不是颜色值"),
        help: Phrase("write it as #b3261e", zh: "请写成 #b3261e 这样的形式"))
    }
    return text
  }
}

extension ValueFault {
  fileprivate static func day(_ failure: CivilDay.ParseFailure) -> ValueFault {
    switch failure {
    case .form(let meant):
      ValueFault(
        "bad-day", Phrase("is not a day", zh: "不是日期"),
        help: meant.map { Phrase("write it as \($0)", zh: "请写成 \($0)") }
          ?? Phrase("write it as 2026-03-05", zh: "请写成 2026-03-05 这样的形式"))
    case .impossible(let year, let month):
      if (1...12).contains(month), year > 0 {
        ValueFault(
          "impossible-day",
          Phrase(
            "is no day: that month has \(CivilDay.daysIn(month: month, of: year)) days",
            zh: "不存在：那个月只有 \(CivilDay.daysIn(month: month, of: year)) 天"),
          help: Phrase("correct the day", zh: "请改正日期"))
      } else {
        ValueFault(
          "impossible-day", Phrase("is no day: there is no such month", zh: "不存在：没有这个月份"),
          help: Phrase("correct the month", zh: "请改正月份"))
      }
    }
  }
}

extension UInt8 {
  var isASCIIHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
