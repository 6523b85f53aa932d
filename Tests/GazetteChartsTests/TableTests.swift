import GazetteCharts
import GazetteText
import Testing

struct TableTests {
  @Test("a table has a caption, heads with their scope, and numbers to the right")
  func html() {
    let table = ChartTable(
      caption: "A & B", corner: "Year",
      columns: [ChartTable.Column("<Sum>"), ChartTable.Column("State", isNumber: false)],
      rows: [ChartTable.Row("2024", ["1,000", "\"open\""])])
    var out = OutputBuffer()
    table.write(to: &out)
    #expect(
      String(decoding: out.bytes, as: UTF8.self)
        == "<table class=\"chart-table\"><caption>A &amp; B</caption><thead><tr>"
        + "<th scope=\"col\">Year</th><th scope=\"col\" class=\"num\">&lt;Sum&gt;</th>"
        + "<th scope=\"col\">State</th></tr></thead><tbody><tr><th scope=\"row\">2024</th>"
        + "<td class=\"num\">1,000</td><td>&quot;open&quot;</td></tr></tbody></table>")
  }

  @Test(
    "every table is well-formed, with a cell for every column",
    arguments: ChartKind.allCases, ExtremeCase.allCases)
  func shape(_ kind: ChartKind, _ extreme: ExtremeCase) throws {
    let table = kind.chart(extreme).table
    #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    var out = OutputBuffer()
    table.write(to: &out)
    let elements = try XMLReader.elements(out.bytes)
    #expect(elements.filter { $0.name == "tr" }.count == table.rows.count + 1)
    let heads = table.rows.map { $0.head.filter { $0 != "\u{1}" } }
    #expect(elements.filter { $0("scope") == "row" }.map(\.text) == heads)
  }

  @Test(
    "bars, pairs and their tables show the same numbers",
    arguments: [ChartKind.bars, .barsWithAxis, .paired, .bullets], ExtremeCase.allCases)
  func numbers(_ kind: ChartKind, _ extreme: ExtremeCase) throws {
    let chart = kind.chart(extreme)
    let cells = chart.table.rows.flatMap(\.cells).filter { !$0.isEmpty }
    let count = kind == .paired ? 2 : 1
    #expect(kind == .bullets || cells.count == extreme.labels.count * count)
    if chart.isEmpty { return }
    let picture = try Picture(chart, width: ChartFrame.page)
    for cell in cells { #expect(picture.texts.contains { $0.hasSuffix(cell) }, "\(cell)") }
  }
}
