import GazetteText

extension FieldType {
  /// What an editor writes for the type; codes and examples stand between the marks that `code`
  /// puts around them.
  func words(_ kinds: KindTable, code: (String) -> String) -> Phrase {
    switch self {
    case .text: Phrase("text", zh: "文字")
    case .markdown: Phrase("text with Markdown", zh: "文字，可用 Markdown")
    case .day: Phrase("day, such as \(code("2026-03-05"))", zh: "日期，如 \(code("2026-03-05"))")
    case .when:
      Phrase(
        "day, or day and time, such as \(code("2026-03-05 14:30"))",
        zh: "日期，或日期加时间，如 \(code("2026-03-05 14:30"))")
    case .year: Phrase("year, such as \(code("2026"))", zh: "年份，如 \(code("2026"))")
    case .period:
      Phrase(
        "year, quarter or month: \(code("2026")), \(code("2026-Q3")), \(code("2026-03"))",
        zh: "年、季度或月份：\(code("2026"))、\(code("2026-Q3"))、\(code("2026-03"))")
    case .count: Phrase("whole number from 0", zh: "整数，不小于 0")
    case .number: Phrase("number, such as \(code("2.5"))", zh: "数字，如 \(code("2.5"))")
    case .percent: Phrase("percentage, such as \(code("60%"))", zh: "百分数，如 \(code("60%"))")
    case .money:
      Phrase(
        "amount with its currency, such as \(code("180000 CNY"))",
        zh: "带币种的金额，如 \(code("180000 CNY")) 或 \(code("18万元"))")
    case .flag:
      Phrase("\(code("yes")) or \(code("no"))", zh: "\(code("yes"))（是）或 \(code("no"))（否）")
    case .choice(let choices): Self.words(choices, code: code)
    case .reference(let names): Self.words(names, kinds, code: code)
    case .list(let element): element.listWords(kinds, code: code)
    case .group: Phrase("fields of its own", zh: "下面分几个字段写")
    case .image:
      Phrase(
        "path of a .jpg, .png, .webp or .heic picture, from this file",
        zh: "图片（.jpg、.png、.webp、.heic）的路径，从本文件算起")
    case .file: Phrase("path of a file, from this file", zh: "文件的路径，从本文件算起")
    case .link:
      Phrase(
        "web address, or a path within the site", zh: "网址，或站内路径")
    case .language:
      Phrase(
        "language tag, such as \(code("zh-Hans")) or \(code("en"))",
        zh: "语言代码，如 \(code("zh-Hans"))、\(code("en"))")
    case .timeZone:
      Phrase("time zone, such as \(code("Asia/Shanghai"))", zh: "时区，如 \(code("Asia/Shanghai"))")
    case .color: Phrase("colour, such as \(code("'#b3261e'"))", zh: "颜色，如 \(code("'#b3261e'"))")
    }
  }

  private func listWords(_ kinds: KindTable, code: (String) -> String) -> Phrase {
    if case .group = self {
      return Phrase("list; each item has fields of its own", zh: "列表，每项分几个字段写")
    }
    let one = words(kinds, code: code)
    return Phrase("list, each: \(one.english)", zh: "列表，每项：\(one.chinese)")
  }

  /// The codes, each with what readers see where that says more.
  private static func words(_ choices: [Choice], code: (String) -> String) -> Phrase {
    let english = choices.map { choice in
      let label = choice.label.phrase.english
      let isPlain = label.lowercased() == choice.code.replacing("-", with: " ").lowercased()
      return code(choice.code) + (isPlain ? "" : " (\(label))")
    }
    let chinese = choices.map { choice in
      let label = choice.label.phrase.chinese
      return code(choice.code) + (label == choice.code ? "" : "（\(label)）")
    }
    return Phrase(
      "one of " + english.joined(separator: ", "), zh: "其中之一：" + chinese.joined(separator: "、"))
  }

  private static func words(
    _ names: [String], _ kinds: KindTable, code: (String) -> String
  ) -> Phrase {
    let folders = names.map { name in kinds.index(name: name).map { kinds.kinds[$0].folder } ?? name
    }
    switch folders.count {
    case 0:
      return Phrase(
        "folder and id of any record, such as \(code("projects/east-road"))",
        zh: "任何一条记录的“文件夹/代号”，如 \(code("projects/east-road"))")
    case 1:
      return Phrase("id of a record in \(code(folders[0]))", zh: "\(code(folders[0])) 里一条记录的代号")
    default:
      let codes = folders.map(code)
      return Phrase(
        "folder and id of a record in " + codes.dropLast().joined(separator: ", ")
          + " or \(codes[codes.count - 1]), such as \(code(folders[0] + "/…"))",
        zh: codes.joined(separator: "、") + " 里一条记录的“文件夹/代号”，如 \(code(folders[0] + "/…"))")
    }
  }
}
