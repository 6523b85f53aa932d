/// Numbers that look like private ones and are not.
enum HarmlessSample {
  static func all(_ count: Int, seed: UInt64) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    let makers: [(inout SeededNumbers) -> String] = [
      dates, orderNumber, isbn, timestamp, creditCode, total, standard, years, votes, drawing,
      hash, decimals, version, time, documentNumber, range, phoneless, table,
    ]
    return (0..<count).map { makers[$0 % makers.count](&numbers) }
  }

  private static func day(_ numbers: inout SeededNumbers, _ separator: String) -> String {
    [
      String(numbers.number(1949...2049)), numbers.padded(1...12, 2), numbers.padded(1...28, 2),
    ].joined(separator: separator)
  }

  private static func dates(_ numbers: inout SeededNumbers) -> String {
    let separator = numbers.pick(["-", "", ".", "/"])
    return day(&numbers, separator) + numbers.pick([" ", "-", "—", "至", ""])
      + day(&numbers, separator)
  }

  private static func orderNumber(_ numbers: inout SeededNumbers) -> String {
    numbers.pick(["订单号 ", "凭证", "No.", "合同编号：CG-"]) + day(&numbers, "")
      + numbers.digits(numbers.number(4...10))
  }

  private static func isbn(_ numbers: inout SeededNumbers) -> String {
    let body = numbers.pick(["978-7-", "9787", "978 7 "])
    return "ISBN " + body + numbers.digits(3) + "-" + numbers.digits(5) + "-" + numbers.digits(1)
  }

  private static func timestamp(_ numbers: inout SeededNumbers) -> String {
    numbers.pick([
      String(numbers.number(1_500_000_000...1_999_999_999)),
      String(numbers.number(1_500_000_000_000...1_999_999_999_999)),
      day(&numbers, "") + numbers.padded(0...235959, 6),
      day(&numbers, "-") + "T" + numbers.padded(10...23, 2) + ":00:00+08:00",
    ])
  }

  private static func creditCode(_ numbers: inout SeededNumbers) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let body = "91" + numbers.digits(6) + "M" + numbers.digits(5) + "Y" + numbers.digits(2)
    var (weight, sum) = (1, 0)
    for character in body {
      sum += (alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return "统一社会信用代码：" + body + String(alphabet[(31 - sum % 31) % 31])
  }

  private static func total(_ numbers: inout SeededNumbers) -> String {
    let amount = numbers.number(1_000_000...1_999_999_999)
    return numbers.pick([
      "共计 \(amount).\(numbers.digits(2)) 元", "总额 13 \(numbers.digits(3)) \(numbers.digits(3)) 元",
      "¥1,3\(numbers.digits(2)),\(numbers.digits(3)),\(numbers.digits(3)).00", "\(amount)00.50 CNY",
    ])
  }

  private static func standard(_ numbers: inout SeededNumbers) -> String {
    numbers.pick(["GB ", "GB/T ", "HJ ", "DB33/T ", "ISO "]) + String(numbers.number(100...43999))
      + numbers.pick([".1", ""]) + "-" + String(numbers.number(1990...2026))
  }

  private static func years(_ numbers: inout SeededNumbers) -> String {
    let year = numbers.number(1921...2020)
    return numbers.pick([
      "\(year)-\(year + 5)", "\(year)—\(year + 5)年", "\(year) \(year + 1) \(year + 2)",
      "\(year)、\(year + 1)、\(year + 2)年", "1\(numbers.digits(1))50 2000 2050 2100",
    ])
  }

  private static func votes(_ numbers: inout SeededNumbers) -> String {
    let present = numbers.number(100...1999)
    return "应到 \(present + 20)，实到 \(present)，赞成 \(present - 3)，反对 2，弃权 1"
  }

  private static func drawing(_ numbers: inout SeededNumbers) -> String {
    let points = (0..<8).map { _ in
      "\(numbers.number(0...999)).\(numbers.digits(1)),\(numbers.number(10...99)).25"
    }
    return "<path d=\"M\(points.joined(separator: " L"))\"/>"
      + "<polyline points=\"130 150 200 250 300 350 400 450\"/>"
  }

  private static func hash(_ numbers: inout SeededNumbers) -> String {
    let hash = String(numbers.next() | 1 << 63, radix: 16).prefix(12)
    return "<link href=\"assets/theme-\(hash).css\"> " + String(numbers.next(), radix: 16)
  }

  private static func decimals(_ numbers: inout SeededNumbers) -> String {
    "3.1\(numbers.digits(10)) 和 0.13\(numbers.digits(9))，占 \(numbers.number(1...99)).\(numbers.digits(4))%"
  }

  private static func version(_ numbers: inout SeededNumbers) -> String {
    "版本 1.3.\(numbers.digits(2)).\(numbers.digits(4))，192.168.\(numbers.number(0...255)).138"
  }

  private static func time(_ numbers: inout SeededNumbers) -> String {
    "\(day(&numbers, "-")) 14:30—17:00，14:00－17:30，第 \(numbers.number(1...999)) 期"
  }

  private static func documentNumber(_ numbers: inout SeededNumbers) -> String {
    "云发〔\(numbers.number(2000...2026))〕\(numbers.number(1...199))号，青溪路\(numbers.number(1...300))号"
  }

  private static func range(_ numbers: inout SeededNumbers) -> String {
    "长 \(numbers.number(1000...9999))-\(numbers.number(1000...9999)) 米，1920×1080，1440x900"
  }

  private static func phoneless(_ numbers: inout SeededNumbers) -> String {
    "人数 \(numbers.number(100_000...9_999_999))，@media (min-width: 1300px)，logo@2x.png，12345，95588"
  }

  private static func table(_ numbers: inout SeededNumbers) -> String {
    (0..<6).map { _ in "<td>\(numbers.number(130...1999))</td>" }.joined()
      + "\n| 138 | 0013 | 8000 |\n138,0013,8000"
  }
}
