import GazetteMarkup
import GazetteText
import Testing

@Suite struct CutTests {
  private static let yaml = """
    标题: "a\\u4e2d" # c
    list: [a, {b: 'c''d'}]
    text: |-
      x
       y
    - &a !!b *c
    ? <<
    """
  private static let markdown = """
    ---
    a: 1
    ---
    # 标题 `c` [^1]

    **注意：**请 ~~a~~ ***b*** \\* &amp; <b x="y"> <!-- c --> [a](<b> "t") ![d][e] https://a.cn/。
    > 1. - [x] a@b.cn
    >      中
    >      文

    |a|b|
    |:-|-:|
    |*c*|\\||

    [e]: f 'g'
    [^1]: h

        i
    ```j
    k
    """
  private static let csv = "a,项\r\n\"x \"\"y\",2\n\n3,\"4\n5\"\n"

  @Test("No file traps, wherever it is cut off", arguments: [yaml, markdown, csv])
  func cut(text: String) {
    let bytes = Array(text.utf8)
    for count in 0...bytes.count {
      for start in [0, count / 2] {
        let part = Array(bytes[start..<count])
        guard let file = SourceFile.decoding(path: "a", bytes: part).0 else { continue }
        let (parts, faults) = FrontMatter.split(file)
        let (_, first) = YAMLReader.read(file)
        let (_, second) = YAMLReader.read(file, in: parts.data)
        let (table, third) = CSVReader.read(file)
        let (document, fourth) = MarkdownReader.read(file, in: parts.body)
        for row in table?.rows ?? [] { #expect(row.range.upper <= file.bytes.count) }
        for diagnostic in faults + first + second + third + fourth {
          #expect((diagnostic.location.range?.upper ?? 0) <= file.bytes.count)
        }
        for link in document.insertions {
          #expect(link.range.upper <= file.bytes.count && link.offset <= document.html.count)
        }
      }
    }
  }

  @Test("No bytes of a file trap, whatever one of them becomes", arguments: [yaml, markdown, csv])
  func mutated(text: String) {
    let bytes = Array(text.utf8)
    let others = Array("\n\t :-*_[](){}<>|`\"'\\&~#!^>0".utf8)
    for index in bytes.indices {
      for other in others {
        var changed = bytes
        changed[index] = other
        guard let file = SourceFile.decoding(path: "a", bytes: changed).0 else { continue }
        let parts = FrontMatter.split(file).0
        let (_, first) = YAMLReader.read(file)
        let (_, second) = CSVReader.read(file)
        let (document, third) = MarkdownReader.read(file, in: parts.body)
        #expect(!document.isEmpty || !first.isEmpty || !second.isEmpty || !third.isEmpty)
      }
    }
  }
}
