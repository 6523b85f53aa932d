import GazetteQRCode
import Testing

/// Codes are read back by a reader of our own, and drawn as they are.
struct QRCodeTests {
  @Test(
    "a code of any size reads back as the address it was made of",
    arguments: [
      (1, "x.example/a"), (2, "https://a.example/"), (4, "https://liuwan.example/honours/x.html"),
      (5, "https://liuwan.example/honours/2025-pioneer-ye-qingsong.html"),
      (7, "https://liuwan.example/" + String(repeating: "%E6%9F%B3", count: 6) + ".html"),
      (9, "https://liuwan.example/" + String(repeating: "%E6%9F%B3", count: 11) + ".html"),
      (10, "https://liuwan.example/" + String(repeating: "%E6%B9%BE", count: 13) + ".html"),
    ])
  func readsBack(version: Int, address: String) throws {
    let code = try #require(QRCode(address))
    let reader = QRReader(code: code)
    #expect(reader.version == version)
    #expect(reader.text() == address)
  }

  @Test("nothing, and more than any code holds, have no code")
  func noCode() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 1663)) != nil)
    #expect(QRCode(String(repeating: "a", count: 1664)) == nil)
  }

  @Test("the path covers the dark modules, each once, and the box leaves a quiet zone")
  func drawing() throws {
    let code = try #require(QRCode("https://liuwan.example/members/li-mei.html"))
    var covered: [[Int]: Int] = [:]
    for run in code.path.split(separator: "z") {
      let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
      let (x, y, width) = (numbers[0], numbers[1], numbers[2])
      #expect(run == "M\(x) \(y)h\(width)v1h-\(width)")
      for column in x..<x + width { covered[[y, column], default: 0] += 1 }
    }
    for row in 0..<code.size {
      for column in 0..<code.size {
        #expect(covered[[row, column]] == (code.isDark(row: row, column: column) ? 1 : nil))
      }
    }
    #expect(code.viewBox == "-4 -4 \(code.size + 8) \(code.size + 8)")
  }
}
