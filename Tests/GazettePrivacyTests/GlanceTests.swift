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

  @Test(
    "a form that is passed hides nothing that stands beside it", arguments: common)
  func passesBeside(form: String) {
    for sample in Self.private {
      for gap in Self.gaps {
        for text in [form + gap + sample, sample + gap + form] {
          for edge in Self.edges {
            // Far from both ends, where a glance passes what it may.
            let bytes = Array((Self.far + edge.0 + text + edge.1 + Self.far).utf8)
            let found = PrivacyScanner(findsPlaces: true).findings(in: bytes)
            #expect(found == readings(bytes), "\(edge.0)\(text)\(edge.1)")
          }
        }
      }
    }
  }

  @Test("what stands in two forms that are passed is read as it would be without a glance")
  func passesBetween() {
    for first in Self.common {
      for second in Self.common {
        for gap in Self.gaps {
          let bytes = Array((Self.far + first + gap + second + Self.far).utf8)
          let found = PrivacyScanner(findsPlaces: true).findings(in: bytes)
          #expect(found == readings(bytes), "\(first)\(gap)\(second)")
        }
      }
    }
  }

  @Test("the forms that pages and sources hold most are passed, all of them", arguments: plain)
  func passesPlainForms(form: String) {
    let bytes = Array((Self.far + form + Self.far).utf8)
    let place = unsafe bytes.withUnsafeBytes {
      unsafe Glance(bytes: $0, floor: 0).next(from: 0, to: bytes.count)
    }
    #expect(place == bytes.count)
  }

  @Test("a private number is read wherever it stands in blocks of bytes")
  func readsAcrossBlocks() {
    for lead in 40..<90 {
      for sample in Self.private {
        let text = String(repeating: ",", count: lead) + sample + String(repeating: ",", count: 70)
        let found = PrivacyScanner(findsPlaces: true).findings(in: Array(text.utf8))
        #expect(!found.isEmpty && found == readings(Array(text.utf8)), "\(lead) \(sample)")
      }
    }
  }

  @Test("the name of a file is looked through like a text", arguments: `private`)
  func readsNames(sample: String) {
    for name in [sample, "Content/" + sample + ".md", "a-2018-01-01-" + sample, sample + "-000002"]
    {
      let scanner = PrivacyScanner(findsPlaces: true)
      #expect(scanner.findings(in: name) == scanner.findings(in: Array(name.utf8)), "\(name)")
    }
  }

  /// More than a glance looks at around a place, without anything to look at.
  private static let far = String(repeating: "春耕 ", count: 12)

  /// What pages and sources are full of.
  private static let plain = [
    "<time datetime=\"2025-05-12T15:45\">2025年5月12日</time>",
    "<time datetime=\"2025-05-12T15:45:30+08:00\">", "start: 2018-01-01 13:45\n",
    "<a href=\"../activities/2018-01-01-study-000002.html\">",
    "<a href=\"https://bench.example/activities/2018-01-01-study-000002.html\">",
    "<a href=\"../tags/%E5%BF%97%E6%84%BF-page-5.html\">5</a>\n", "<a>2017年</a> <a>", "2017年 - ",
    "，153 人参加，", "：第 8715 次宣讲", "（12 人）", "12，", "12：", "12。", "`30` 号工具箱", "<code>130</code> 号",
    "<b>12</b>, ",
    "<strong>12</strong>人", "十五天内都可以", "names were added, and so went on", "50%, 60%;",
    "A&amp;B · C",
    "Ⅻ", "🎉", "全角：，。；！？ＡＢ",
  ]

  /// These, and forms that are nearly like them.
  private static let common =
    plain + [
      "2025-05-12T15:45", "2025-05-12T15:4", "2025-05-12T15:", "2025-05-12T15", "2025-05-12T1",
      "2025-05-12T",
      "T15:45",
      "2025-05-12 15:45", "2025-05-12", "2025年", "2025年5月", "2025年 5月12日", "25年", "000123年",
      "1979/12/31",
      "1979年&nbsp;12月31日", "1979年<b>12</b>月", "153", "，153", "：153", "９", "Ａ12", "ａ12", "，00123",
      "：00123",
      "9</a>", "9</a>\n", "9</a> ", "9</b>9", "138</b>", "138</b> ", "138</i>-", "138</code>,",
      "138</td>",
      "138</unknownname>", "138</", "138</b", "2018-01-01-study-000002.html", "000002.md)",
      "-000002",
      "%E5%BF%97", "%E5%BF%97138", "%31%33%38", "%EF%BC%91", "%C2%B2", "%F0%9D%9F%8F", "%40", "%",
      "5%", "%,",
      "`138`", "138+", "138(", "138=", "138|", "138/", "生于", "born ", "birth: ", "b", "bi", "bo",
      "电",
      "内部资料", "内部", "机密", "微信号：", "QQ：", "WeChat: ", "weixin ", "QA", "we", "·", "²", "𝟏", "👍",
    ]

  private static let `private` = [
    "13900001234", "139 0000 1234", "139-0000-1234", "11010519491231002X", "110105 19491231 002X",
    "6222000000000009", "6222 0000 0000 0009", "０５71-88001234", "1３９00001234",
    "13800<b>001234</b>", "138</i> <b>00001234", "%31%33900001234", "&#49;3900001234",
    "𝟏3900001234",
    "浙B·02822", "京A12345", "浙Ａ12345", "生于1949-12-31", "1949年12月31日出生", "born on 1949-12-31",
    "生于1949年12月31日",
    "护照 K00001234", "E00001234", "3组15号", "3-2-501室", "坐标：30.12345", "30.12345,120.12345", "【内部资料】",
    "微信号：nobody_01", "QQ：10000001", "nobody&#64;example.org", "nobody@example.org",
  ]

  private static let gaps = [
    "", " ", "-", ".", ",", "，", "：", "\n", "、", "</b>", "</b> ", "<b>", "</td>", "&nbsp;", "%20",
    "T", "年",
    "１", "*", "x", "·", "生于",
  ]

  private static let edges = [("", ""), ("13", "8")]

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
    "2026-3-5", "13900001234", "0571-87001234", "11010519491231002X", "6222000000000009",
  ]
  private static let separators = [
    " ", "-", ".", ",", ":", "，", "。", "：", "、", "\n", "|", " | ", "/", "(", ")", "（", "）",
    "&nbsp;",
    "%", "+", "=", "`", "#", "</code>,", "</a>\n", "</b> ", "年 - ", "年</a>", "T08:30", "T08:30\"",
    "%E9%99%B9",
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
