import Gazette
import Testing

struct CardLineTests {
  @Test(
    "a text is broken behind words and Chinese characters, never before closing signs",
    arguments: [
      ("柳湾村党支部", 600, ["柳湾村党支部"]), ("柳湾村党支部", 400, ["柳湾村党", "支部"]),
      ("说过，做到", 200, ["说", "过，", "做到"]), ("他说（真的）", 300, ["他说", "（真", "的）"]),
      ("You asked, we did", 600, ["You asked,", "we did"]), ("Tea hills", 523, ["Tea hills"]),
      ("abcdefgh", 232, ["abcd", "efgh"]), ("柳湾 Tea", 250, ["柳湾", "Tea"]), ("", 100, []),
    ])
  func broken(text: String, width: Int, lines: [String]) {
    #expect(CardLines.broken(text, width: width) == lines)
  }

  @Test("what is too long is cut and marked")
  func cut() {
    #expect(CardLines.broken("柳湾村党支部委员会", width: 400, most: 2) == ["柳湾村党", "支部委…"])
    #expect(CardLines.broken("柳", width: 10, most: 1) == ["柳"])
  }

  @Test("lines are as even as they can be")
  func even() {
    #expect(CardLines.even("柳湾村党支", width: 400, most: 2) == ["柳湾村", "党支"])
    #expect(CardLines.even("You asked, we did", width: 833, most: 2) == ["You asked,", "we did"])
  }
}
