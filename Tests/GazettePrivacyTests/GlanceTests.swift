import Testing

@testable import GazettePrivacy

/// What is passed at a glance must begin nothing private.
struct GlanceTests {
  /// What is found when everything that may begin something is read.
  private func readings(_ bytes: [UInt8]) -> [PrivateFinding] {
    var scan = PrivacyScan(bytes, findsPlaces: true)
    var index = 0
    while index < bytes.count {
      index =
        unsafe Glance.mayBegin(bytes[index]) ? max(index + 1, scan.read(at: index)) : index + 1
    }
    return scan.findings.sorted { $0.range.lower < $1.range.lower }
  }

  @Test("what a glance passes, a reading finds nothing in", arguments: 1...8 as ClosedRange<UInt64>)
  func passes(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<4_000 {
      let text = (0..<numbers.number(1...40)).map { _ in Self.piece(&numbers) }.joined()
      let bytes = Array(text.utf8)
      let found = PrivacyScanner(findsPlaces: true).findings(in: bytes)
      #expect(found == readings(bytes), "\(text)")
    }
  }

  private static func piece(_ numbers: inout SeededNumbers) -> String {
    switch numbers.number(0...7) {
    case 0, 1: numbers.digits(numbers.number(1...6))
    case 2: numbers.digits(numbers.number(1...20))
    case 3: numbers.pick(days)
    case 4: numbers.pick(separators)
    case 5: numbers.pick(signs)
    default: numbers.pick(words)
    }
  }

  private static let days = [
    "1980-01-02", "2026-03-05", "2026年3月5日", "1979年12月31日", "1980.1.2", "2020-07-19 17:00",
    "19800102",
    "2026-3-5", "13900001234", "0571-87001234", "11010519491231002X", "6222021234567890123",
  ]
  private static let separators = [
    " ", "-", ".", ",", ":", "，", "。", "：", "、", "\n", "|", " | ", "/", "(", ")", "（", "）",
    "&nbsp;",
    "&#49;", "&#x3f;", "%E5%BC%A0", "%31", "%EF%BC%91", "\\n", "\\u0031", "\u{200B}", "\u{3000}",
    "“", "…",
    "\"", "'", ";", "*", "**", "x", "X", "T", "@", "·", "²", "₂", "①", "=",
  ]
  private static let signs = [
    "<b>", "</b>", "<td>", "</td>", "</th>", "<h2>", "</h2>", "</li>", "</p>", "<span>", "</span>",
    "</time>", "<time datetime=\"", "</dd>", "</dt>", "<!-- -->", "<a href=\"", "\">", "</data>",
    "<i>",
  ]
  private static let words = [
    "出生", "生于", "生日", "生人", "born ", "birth ", "年", "月", "日", "号", "室", "户", "组", "栋", "柳树巷", "号楼",
    "秘密", "机密", "内部资料", "微信", "微信号：", "QQ", "QQ：", "WeChat: ", "weixin ", "密", "内", "微", "浙B", "京A",
    "浙", "A", "B", "E", "h", "G", "卡号", "账号", "电话", "Tel", "office", "a@b.cn", "example", ".cn",
    "人", "次",
    "元", "茶叶", "报名", "第", "纬度", "东经", "１３９", "０００", "Ａ", "👍", "𝟏", "é", "ЖД", "བོད",
  ]
}
