import GazetteText
import Testing

/// Files from Windows Notepad and Excel work, or are named; no character is ever replaced.
struct DecodingTests {
  private func text(_ bytes: [UInt8]) -> String? {
    SourceFile.decoding(path: "a", bytes: bytes).0.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("UTF-8 with and without a mark, UTF-16 of both orders with a mark are read")
  func encodings() {
    let word = "标题: 春𠀀\n"
    #expect(text(Array(word.utf8)) == word)
    #expect(text([0xEF, 0xBB, 0xBF] + Array(word.utf8)) == word)
    let units = Array(word.utf16)
    #expect(text([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == word)
    #expect(text([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == word)
  }

  @Test(
    "other encodings and broken UTF-8 are an error at the first wrong byte",
    arguments: [
      ([0x61, 0x0A, 0xB4, 0xBA], 2),  // GB18030
      ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0xE6, 0x98], 1), ([0xFF], 0), ([0xF0, 0x9F], 0),
    ] as [([UInt8], Int)])
  func broken(_ bytes: [UInt8], _ offset: Int) {
    let (file, faults) = SourceFile.decoding(path: "a", bytes: bytes)
    #expect(file == nil)
    #expect(faults.map(\.id) == ["not-utf8"])
    #expect(faults.first?.location.range?.lower == offset)
  }

  @Test("half of a UTF-16 pair, or an odd number of bytes, is an error")
  func brokenUTF16() {
    #expect(text([0xFF, 0xFE, 0x00, 0xD8]) == nil)
    #expect(text([0xFF, 0xFE, 0x61]) == nil)
  }

  @Test("a NUL byte is an error that names it")
  func control() {
    let (_, faults) = SourceFile.decoding(path: "a", bytes: [0x61, 0x00])
    #expect(faults.map(\.id) == ["control-character"])
    #expect(faults.first?.message.english.contains("U+0000") == true)
  }

  @Test(
    "any bytes are taken if they are UTF-8, and the first wrong one is found wherever it stands")
  func anyBytes() {
    let pieces: [[UInt8]] = [
      "a", "plain text ", "春", "春天来了，花开了。", "é", "😀", "\u{800}", "\u{D7FF}", "\u{FFFD}", "\n",
      "\r\n",
      "\u{7}", "\u{7F}",
    ].map { Array($0.utf8) }
    let broken: [[UInt8]] = [
      [0x80], [0xE6], [0xE6, 0x98], [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80], [0xC1, 0x80], [0xF5],
      [0xC3],
    ]
    var state: UInt64 = 7
    let random = { (count: Int) in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for round in 0..<2_000 {
      var bytes: [UInt8] = [0x61]
      for _ in 0..<12 { bytes += pieces[random(pieces.count)] }
      if round % 2 == 0 {
        bytes.insert(contentsOf: broken[random(broken.count)], at: 1 + random(bytes.count))
      }
      let (file, faults) = SourceFile.decoding(path: "a", bytes: bytes)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((file != nil) == isValid)
      let place = faults.first?.location.range?.lower
      if isValid {
        #expect(place == bytes.firstIndex { $0 < 32 && ![9, 10, 13].contains($0) })
      } else if let place {
        #expect(String(validating: bytes[..<place], as: UTF8.self) != nil)
        for end in place + 1..<max(place + 1, min(place + 5, bytes.count + 1)) {
          #expect(String(validating: bytes[..<end], as: UTF8.self) == nil)
        }
      } else {
        Issue.record("no place")
      }
    }
  }
}
