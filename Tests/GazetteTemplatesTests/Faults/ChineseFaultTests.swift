import GazetteText
import Testing

@Suite("Faults in Chinese")
struct ChineseFaultTests {
  static let cases: [(String, String)] = [
    (
      "<p>{{titel}}</p>",
      """
      page.html:1:4: 错误：这里没有名称“titel”；正在显示的是：page [unknown-name]
       1 | <p>{{titel}}</p>
         |    ^~~~~~~~~
         = 是不是想写“title”？

      """
    ),
    (
      "<p onclick=\"{{title}}\">",
      """
      page.html:1:13: 错误：“title”不能放在事件属性里 [wrong-place]
       1 | <p onclick="{{title}}">
         |             ^~~~~~~~~
         = 请放到 data- 属性里

      """
    ),
    (
      "{{#title}}",
      """
      page.html:1:1: 错误：“title”从这里开始，但一直没有结束 [unclosed-section]
       1 | {{#title}}
         | ^~~~~~~~~~
         = 请在结束处写“{{/title}}”

      """
    ),
  ]

  @Test("are printed word for word", arguments: cases)
  func fault(template: String, expected: String) {
    let printer = DiagnosticPrinter(language: .chinese, color: false)
    let site = TestSite(template, FaultCase.data)
    #expect(site.diagnostics.map { printer.text($0) }.joined() == expected)
  }
}
