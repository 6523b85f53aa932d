import GazetteCharts
import GazetteText
import Testing

struct LabelTests {
  @Test(
    "labels break where people would break them",
    arguments: [
      ("short", 200, ["short"]),
      ("Reading room by the market", 110, ["Reading room", "by the market"]),
      ("北大街社区居民委员会", 84, ["北大街社区", "居民委员会"]),
      ("一二三四，五六七", 60, ["一二三", "四，五…"]),
      ("anti-corruption", 90, ["anti-", "corruption"]),
      ("  blanks \n everywhere ", 90, ["blanks", "everywhere"]),
      ("", 100, [""]),
      ("   ", 100, [""]),
    ] as [(String, Double, [String])])
  func breaks(_ text: String, _ width: Double, _ lines: [String]) {
    #expect(WrappedText(text, width: width).lines == lines)
  }

  @Test("a Chinese character is as wide as the text is high")
  func chinese() {
    #expect(TextWidth.units("公开") == 28)
    #expect(TextWidth.units("e\u{301}") == TextWidth.units("e"))
  }

  @Test("no line is wider than its room, and nothing is lost without a sign")
  func widths() {
    let texts = [ExtremeCase.long, ExtremeCase.longChinese, ExtremeCase.dangerous, "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"]
    for text in texts {
      for width in stride(from: 40.0, through: 1200, by: 29) {
        let wrapped = WrappedText(text, width: width, most: 3)
        #expect(wrapped.width <= width + 0.001)
        #expect(wrapped.lines.count <= 3)
        let shown = wrapped.lines.joined().unicodeScalars.filter { $0 != " " }
        let whole = text.unicodeScalars.filter { $0 != " " }
        #expect(shown.last == "…" ? wrapped.isCut : shown.count == whole.count)
        #expect(whole.starts(with: wrapped.isCut ? shown.dropLast() : shown[...]))
      }
    }
  }

  @Test(
    "coordinates have one decimal at most, and are always numbers",
    arguments: [
      (0, "0"), (12, "12"), (0.05, "0.1"), (0.04, "0"), (-0.5, "-0.5"), (-0.04, "0"),
      (99.95, "100"), (1.25, "1.3"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000"),
    ] as [(Double, String)])
  func coordinates(_ value: Double, _ text: String) {
    var out = OutputBuffer()
    out.append(coordinate: value)
    #expect(String(decoding: out.bytes, as: UTF8.self) == text)
  }
}
