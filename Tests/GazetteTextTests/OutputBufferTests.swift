import GazetteText
import Testing

/// Texts are looked at eight bytes at a time; what a byte becomes must not depend on where it stands.
struct OutputBufferTests {
  private static func escaped(_ text: String) -> String {
    var out = OutputBuffer()
    out.appendEscaped(text)
    return out.text
  }

  private static func percentEncoded(_ text: String) -> String {
    var out = OutputBuffer()
    out.appendPercentEncoded(path: text)
    return out.text
  }

  private static let scalars = (0..<0x180).compactMap { Unicode.Scalar(UInt32($0)) }

  @Test("A character is escaped alike at every place of a text", arguments: ["a", "中", "&"])
  func escapes(_ around: String) { expectAlike(around, Self.escaped) }

  @Test("A character is percent-encoded alike at every place", arguments: ["a", "中", " "])
  func percentEncoding(_ around: String) { expectAlike(around, Self.percentEncoded) }

  /// Expects of every character that it is written between others as it is alone.
  private func expectAlike(_ around: String, _ written: (String) -> String) {
    let neighbour = written(around)
    for character in Self.scalars.map({ String($0) }) {
      let alone = written(character)
      for before in 0...17 {
        let text = String(repeating: around, count: before) + character + around
        let expected = String(repeating: neighbour, count: before) + alone + neighbour
        #expect(written(text) == expected)
      }
    }
  }

  @Test("Marks become references and controls are left out, when they stand alone")
  func alone() {
    #expect(Self.escaped("&") == "&amp;")
    #expect(Self.escaped("<") == "&lt;")
    #expect(Self.escaped(">") == "&gt;")
    #expect(Self.escaped("\"") == "&quot;")
    #expect(Self.escaped("'") == "&#39;")
    #expect(Self.escaped("\u{0}\u{1F}\u{7F}").isEmpty)
    #expect(Self.escaped("\t\n\r %=;?") == "\t\n\r %=;?")
    #expect(Self.percentEncoded("aZ09-._~/") == "aZ09-._~/")
    #expect(Self.percentEncoded("@:,+é") == "%40%3A%2C%2B%C3%A9")
  }

  @Test("What is written stays when the buffer grows, and nothing of it when it is emptied")
  func growth() {
    var out = OutputBuffer(reserving: 3)
    var expected: [UInt8] = []
    for number in 0..<300 {
      out.append(decimal: number)
      out.append(byte: UInt8(ascii: " "))
      expected += "\(number) ".utf8
    }
    #expect(out.bytes == expected)
    #expect(out.count == expected.count)
    #expect(out.bytes(from: 7) == Array(expected[7...]))
    out.removeAll()
    #expect(out.bytes.isEmpty)
    out.append("neu")
    #expect(out.text == "neu")
  }

  @Test("A copy of a buffer does not change with it")
  func copies() {
    var out = OutputBuffer(reserving: 64)
    out.append("one")
    let copy = out
    out.append(" two")
    #expect(copy.text == "one")
    #expect(out.text == "one two")
  }

  @Test(
    "The end of a text is compared byte by byte",
    arguments: [
      ("tags/index", "/index", true), ("index", "/index", false), ("/index", "/index", true),
      ("tags/indey", "/index", false), ("", "", true), ("e\u{301}", "\u{E9}", false),
    ])
  func ends(_ text: String, _ end: String, _ isEnd: Bool) {
    #expect(text.ends(in: end) == isEnd)
  }
}
