import GazetteCharts
import Testing

struct ExtremeTests {
  @Test(
    "every chart is well-formed and within its frame, whatever its numbers and labels",
    arguments: ChartKind.allCases, ExtremeCase.allCases)
  func extremes(_ kind: ChartKind, _ extreme: ExtremeCase) throws {
    let chart = kind.chart(extreme)
    for width in [320, ChartFrame.column, ChartFrame.page] {
      let picture = try Picture(chart, width: width)
      #expect(chart.isEmpty == picture.bytes.isEmpty)
      if picture.bytes.isEmpty { continue }
      #expect(picture.faults == [])
      #expect(picture.all("svg").count == 1)
      #expect(picture.all("title").first?.text == chart.caption.title)
      #expect(picture.all("desc").map(\.text) == [chart.caption.description])
    }
  }

  @Test("a chart without items or without numbers writes nothing", arguments: ChartKind.allCases)
  func empty(_ kind: ChartKind) throws {
    let chart = kind.chart(.empty)
    #expect(chart.isEmpty)
    #expect(try Picture(chart).bytes == [])
    #expect(chart.table.rows.isEmpty)
  }

  @Test("text from data is never markup", arguments: ChartKind.allCases)
  func markup(_ kind: ChartKind) throws {
    let picture = try Picture(kind.chart(.markup))
    let written = String(decoding: picture.bytes, as: UTF8.self)
    #expect(!written.contains("<script"))
    #expect(picture.all("title").contains { $0.text == ExtremeCase.dangerous })
  }

  @Test("what is cut is given whole as a title", arguments: ChartKind.allCases)
  func cut(_ kind: ChartKind) throws {
    if kind == .histogram { return }
    let picture = try Picture(kind.chart(.longLabels))
    for element in picture.all("text") where element.text.hasSuffix("…") {
      #expect(element.path.last == "g")
    }
    let isGantt = kind == .gantt
    #expect(isGantt || picture.all("title").contains { $0.text == ExtremeCase.long })
  }

  @Test("numbers that are not finite, or too large, are absent")
  func absent() {
    for value in [Double.nan, .infinity, -.infinity, 1.1e18, -1e300] {
      #expect(ChartNumber(value, "–").value == nil)
    }
    #expect(ChartNumber(1e18, "a").value == 1e18)
    #expect(ChartNumber(Int.max, "b").value == nil)
    #expect(ChartNumber(-5, "c").value == -5)
  }

  @Test("charts with different ids share none", arguments: ["1", "一", "a b", "", "x\"y", "a_b"])
  func ids(_ id: String) throws {
    let chart = ChartKind.stacked.chart(.mixed)
    let own = Set(try Picture(chart, id: id).elements.compactMap { $0("id") })
    for other in ["1x", "二", "a-b", "_", "x", "a_5fb"] {
      let ids = try Picture(chart, id: other).elements.compactMap { $0("id") }
      #expect(own.isDisjoint(with: ids))
    }
    #expect(own.allSatisfy { $0.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 && $0 != 41 } })
  }
}
