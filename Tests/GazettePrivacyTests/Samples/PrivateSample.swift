import GazettePrivacy

/// A private thing that the scanner must find.
///
/// Nobody's: identity numbers of the nineteenth century, telephones and cards full of zeros.
struct PrivateSample {
  let rule: PrivacyRule
  let text: String
  /// What stands before it, where the rule needs that.
  var context = ""
  /// Where it may be parted, for numbers.
  var groups: [Int] = []

  static func all(_ count: Int, seed: UInt64) -> [PrivateSample] {
    var numbers = SeededNumbers(seed: seed)
    let makers: [(inout SeededNumbers) -> PrivateSample] = [
      residentID, residentID, mobile, mobile, mobile, card, mistypedID, oldID, maskedID, landline,
      passport, plate, messenger, email, address, birth, place, mark,
    ]
    return (0..<count).map { makers[$0 % makers.count](&numbers) }
  }

  private static func idBody(_ numbers: inout SeededNumbers) -> String {
    let region = numbers.pick(["110105", "330127", "510104", "440106"])
    return region + String(numbers.number(1801...1899)) + numbers.padded(1...12, 2)
      + numbers.padded(1...28, 2) + numbers.digits(3)
  }

  private static func check(_ body: String) -> Int {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return zip(body.utf8, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 } % 11
  }

  private static func residentID(_ numbers: inout SeededNumbers) -> PrivateSample {
    let body = idBody(&numbers)
    let text = body + Array("10X98765432").map(String.init)[check(body)]
    return PrivateSample(rule: .residentID, text: text, groups: [6, 8, 4])
  }

  private static func mistypedID(_ numbers: inout SeededNumbers) -> PrivateSample {
    let body = idBody(&numbers)
    let text = body + Array("10X98765432").map(String.init)[(check(body) + 3) % 11]
    return PrivateSample(rule: .mistypedResidentID, text: text, groups: [6, 8, 4])
  }

  private static func oldID(_ numbers: inout SeededNumbers) -> PrivateSample {
    let text =
      "110105" + numbers.padded(1...30, 2) + numbers.padded(1...12, 2) + numbers.padded(1...28, 2)
      + numbers.digits(3)
    return PrivateSample(rule: .oldResidentID, text: text, context: "身份证：", groups: [6, 6, 3])
  }

  private static func maskedID(_ numbers: inout SeededNumbers) -> PrivateSample {
    let body = idBody(&numbers)
    return PrivateSample(
      rule: .maskedResidentID, text: String(body.prefix(14)) + "****", context: "证号：",
      groups: [6, 8, 4])
  }

  private static func mobile(_ numbers: inout SeededNumbers) -> PrivateSample {
    let text = "1" + String(numbers.number(3...9)) + "00000" + numbers.digits(4)
    return PrivateSample(rule: .mobileNumber, text: text, groups: [3, 4, 4])
  }

  private static func landline(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(rule: .landline, text: "0571-8800" + numbers.digits(4))
  }

  private static func card(_ numbers: inout SeededNumbers) -> PrivateSample {
    let body = "62220000" + numbers.digits(7)
    for last in 0...9 where luhn(body + String(last)) {
      return PrivateSample(rule: .bankCard, text: body + String(last), groups: [4, 4, 4, 4])
    }
    return PrivateSample(rule: .bankCard, text: "6222000000000000")
  }

  private static func luhn(_ text: String) -> Bool {
    text.utf8.reversed().enumerated().reduce(0) { sum, item in
      let value = (Int(item.element) - 48) * (item.offset % 2 + 1)
      return sum + (value > 9 ? value - 9 : value)
    } % 10 == 0
  }

  private static func passport(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(rule: .passport, text: "E0000" + numbers.digits(4), context: "护照 ")
  }

  private static func plate(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(
      rule: .vehiclePlate, text: numbers.pick(["京A", "浙B·", "川C-"]) + "0" + numbers.digits(4))
  }

  private static func messenger(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(
      rule: .messengerID, text: "nobody_" + numbers.digits(4),
      context: numbers.pick(["微信号：", "微信: ", "WeChat ID: "]))
  }

  private static func email(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(rule: .emailAddress, text: "nobody" + numbers.digits(4) + "@mail.example.org")
  }

  private static func address(_ numbers: inout SeededNumbers) -> PrivateSample {
    let number = String(numbers.number(1...99))
    let text = numbers.pick(["柳湾3组\(number)号", "12栋2单元\(number)室", "榆树巷\(number)号"])
    return PrivateSample(rule: .homeAddress, text: text)
  }

  private static func birth(_ numbers: inout SeededNumbers) -> PrivateSample {
    let (year, month, day) = (
      numbers.number(1900...1999), numbers.number(1...12), numbers.number(1...28)
    )
    return numbers.pick(["a", "b"]) == "a"
      ? PrivateSample(rule: .birthDate, text: "\(year)年\(month)月\(day)日", context: "生于")
      : PrivateSample(
        rule: .birthDate,
        text: "\(year)-\(SeededNumbers.pad(month, 2))-\(SeededNumbers.pad(day, 2))",
        context: "出生日期：")
  }

  private static func place(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(
      rule: .exactPlace,
      text: "30.\(numbers.number(10000...99999)),120.\(numbers.number(10000...99999))")
  }

  private static func mark(_ numbers: inout SeededNumbers) -> PrivateSample {
    PrivateSample(rule: .internalMark, text: numbers.pick(["机密★", "【内部资料】", "（秘密）", "绝密★"]))
  }
}
