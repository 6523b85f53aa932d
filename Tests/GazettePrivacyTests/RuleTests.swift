import GazettePrivacy
import GazetteText
import Testing

struct RuleTests {
  /// What is found in a text: `resident-id error 11010519491231002X`.
  private func found(_ text: String) -> [String] {
    PrivacyScanner(findsPlaces: true).findings(in: text).map {
      "\($0.rule.rawValue) \($0.severity.rawValue) \($0.key.text)"
    }
  }

  @Test(
    "each rule finds its numbers, with their weight",
    arguments: [
      ("11010519491231002X", "resident-id error 11010519491231002X"),
      ("110105194912310021", "mistyped-resident-id warning 110105194912310021"),
      ("110105491231002", "old-resident-id warning 110105491231002"),
      ("身份证号 110105491231002", "old-resident-id error 110105491231002"),
      ("110105******31002X 与 11010519491231****", "masked-resident-id error 11010519491231****"),
      ("******19491231****", "masked-resident-id error ******19491231****"),
      ("+86 139-0000-1234", "mobile-number error 13900001234"),
      ("Call us.13900001234, please", "mobile-number error 13900001234"),
      ("8613900001234", "mobile-number error 13900001234"),
      ("(0571)88001234", "landline note 057188001234"),
      ("6222 0000 0000 0009", "bank-card error 6222000000000009"),
      ("卡号：4000 0000 0000 0002", "bank-card error 4000000000000002"),
      ("4000000000000002", "bank-card warning 4000000000000002"),
      ("收款账号：330100123456789", "bank-card warning 330100123456789"),
      ("护照 K00001234", "passport warning k00001234"),
      ("往来港澳通行证C00001234", "passport warning c00001234"),
      ("京A12345 在门口", "vehicle-plate warning 京a12345"),
      ("浙AD01234", "vehicle-plate warning 浙ad01234"),
      ("微信号：nobody_01", "messenger-id warning nobody_01"),
      ("QQ：10000001", "messenger-id warning 10000001"),
      ("nobody&#64;example.org.", "email-address warning nobody@example.org"),
      ("张三住柳湾3组15号", "home-address warning 组15号"),
      ("3-2-501室", "home-address warning 3-2-501室"),
      ("生于1949年12月31日", "birth-date error 1949年12月31日"),
      ("1949-12-31出生", "birth-date error 1949-12-31"),
      ("born on 1949-12-31", "birth-date error 1949-12-31"),
      ("坐标：30.12345", "exact-place warning 30.12345"),
      ("【内部资料】", "internal-mark error 内部资料"),
      ("机密★一年", "internal-mark error 机密"),
      (
        "<td>138</td><td>00001234</td> <i>138</i><b>00001234</b>", "mobile-number error 13800001234"
      ),
    ])
  func finds(_ text: String, _ finding: String) { #expect(found(text) == [finding]) }

  @Test(
    "what only looks like a private number is none",
    arguments: [
      "91350100M000100Y43", "2026-03-05 2026-03-06", "20260305 20260306", "1716192000000",
      "ISBN 978-7-302-12345-6", "13900001234.50 元", "A13900001234", "139000012345",
      "GB/T 13495.1-2015", "保守秘密，人人有责", "这是机密文件的管理办法", "出生人口 2024-05-12 统计",
      "党的生日：1921年7月1日", "内部资料室", "青溪路12号", "云发〔2026〕12号", "微信公众号：liuwan",
      "微信小程序", "@media print", "logo@2x.png", "G20240512", "110105********002X",
      "30.123, 120.123", "第 3 组 15 人", "应到 138 实到 130", "QQ群：12345678",
    ])
  func findsNothing(_ text: String) { #expect(found(text).isEmpty) }

  @Test("what a tag between digits says is read too")
  func readsTagsBetweenDigits() {
    let text = "<i>138</i><a title=\"tel 139 0000 1234\" href=\"x\">0000</a><b>1234</b>"
    #expect(
      found(text) == ["mobile-number error 13800001234", "mobile-number error 13900001234"])
  }

  @Test("a long text of digits, tags or signs takes no longer than its length asks")
  func isLinear() {
    for unit in ["1", "1 ", "12-", "<b>1</b>", "&#49;", "%31", "a1", "@a.", "微信", "1.2345 "] {
      let short = time(String(repeating: unit, count: 10_000 / unit.utf8.count))
      let long = time(String(repeating: unit, count: 100_000 / unit.utf8.count))
      #expect(long < short * 40 + .milliseconds(400), "\(unit): \(short), \(long)")
    }
  }

  private func time(_ text: String) -> Duration {
    let bytes = Array(text.utf8)
    return ContinuousClock().measure {
      _ = PrivacyScanner(findsPlaces: true).findings(in: bytes)
    }
  }
}
