import GazetteMarkup
import GazetteText
import Testing

@Suite struct YAMLReaderTests {
  @Test(
    "A plain text means what it says, whatever YAML would make of it",
    arguments: [
      "no", "No", "NO", "yes", "y", "Y", "n", "on", "off", "true", "True", "false", "null", "Null",
      "~", "010", "0o10", "0x1F", "0b11", "1e3", "1E3", "1.10", "1.0", ".5", "5.", "+1", "-0",
      "1_000",
      "14:30", "14:30:59", "190:20:30", "2024-02-30", "2024-2-3", "2001-12-14t21:59:43.10-05:00",
      "2024-04-26 10:00", ".inf", "-.INF", ".nan", "=", "00", "08", "1,000", "12345678901234567890",
      "9e999", "0.1e-7", "١٢", "１２", "2024年4月26日", "3/4", "50%", "a#b", "a:b", "http://a.cn/?b=c",
      "-1", "3.14.15", "v1.0", "007", "0", "1e", "0x", "+", "<", "a- b", "x%", "1 000", "１４：３０",
    ])
  func textsStay(text: String) {
    let file = SourceFile(
      path: "a.yml", text: "key: \(text)\nlist: [\(text == "1,000" ? "x" : text)]\n")
    let (node, diagnostics) = YAMLReader.read(file)
    #expect(report(diagnostics).isEmpty)
    #expect(node?[key: "key"]?.text == text)
    #expect(node?[key: "key"].map { file.text($0.range) } == text)
  }

  @Test("Quoted, block and absent values are told apart")
  func styles() throws {
    let text = """
      plain: a b
      single: 'it''s'
      double: "a\\tb\\u4e2d"
      literal: |
        one
          two
      folded: >-
        one
        two
      absent:
      empty: ''
      list:
        - 中文
        - {a: 1, b: [c]}
      """
    let file = SourceFile(path: "a.yml", text: text)
    let (node, diagnostics) = YAMLReader.read(file)
    #expect(report(diagnostics).isEmpty)
    let root = try #require(node)
    #expect(
      root.map?.map(\.key).joined(separator: " ")
        == "plain single double literal folded absent empty list")
    #expect(root[key: "single"]?.text == "it's")
    #expect(root[key: "single"].map { file.text($0.range) } == "'it''s'")
    #expect(root[key: "double"]?.text == "a\tb中")
    #expect(root[key: "literal"]?.text == "one\n  two\n")
    #expect(root[key: "literal"]?.style == .block)
    #expect(root[key: "folded"]?.text == "one two")
    #expect(root[key: "absent"]?.isAbsent == true)
    #expect(root[key: "empty"]?.isAbsent == false)
    let list = try #require(root[key: "list"]?.list)
    #expect(file.text(list[0].range) == "中文")
    #expect(file.text(list[1].range) == "{a: 1, b: [c]}")
    #expect(list[1][key: "b"]?.list?[0].text == "c")
    #expect(root.map?.last.map { file.text($0.keyRange) } == "list")
  }

  @Test("Only the given part of a file is read, and places are those of the file")
  func part() {
    let file = SourceFile(path: "a.md", text: "---\n标题: 春\n---\n: [\n")
    let (node, diagnostics) = YAMLReader.read(file, in: ByteRange(4, 16))
    #expect(report(diagnostics).isEmpty)
    #expect(node?[key: "标题"].map { file.text($0.range) } == "春")
  }

  @Test(
    "What is not understood is refused at its place",
    arguments: [
      ("a: *x\n", "a.yml:1:4 error yaml-alias: aliases (*name) are not used here"),
      ("a: &x 1\n", "a.yml:1:4 error yaml-anchor: anchors (&name) are not used here"),
      ("a: !!str 1\n", "a.yml:1:4 error yaml-tag: tags (!type) are not used here"),
      ("<<: 1\n", "a.yml:1:1 error yaml-merge-key: merge keys (<<) are not used here"),
      (
        "a: 1\n---\nb: 2\n", "a.yml:2:1 error yaml-several-documents: a second document begins here"
      ),
      (
        "%YAML 1.1\n---\na: 1\n",
        "a.yml:1:1 error yaml-directive: directives (%YAML, %TAG) are not used here"
      ),
      ("a: 1\nb: 2\na: 3\n", "a.yml:3:1 error yaml-duplicate-key: 'a' is set twice"),
      (
        "[a]: 1\n", "a.yml:1:1 error yaml-complex-key: a list or a map cannot be a field name"
      ),
      (
        "? {a: b}\n: 1\n",
        "a.yml:1:3 error yaml-complex-key: a list or a map cannot be a field name"
      ),
      ("a:\n\t- 1\n", "a.yml:2:1 error yaml-tab: this line is indented with a tab"),
      ("a:\n  b: 1\n\tc: 2\n", "a.yml:3:1 error yaml-tab: this line is indented with a tab"),
      ("title：春\n", "a.yml:1:6 error yaml-full-width-colon: this colon is full-width (：)"),
      (
        "标题: 春\n日期：今天\n地点: 园\n",
        "a.yml:2:3 error yaml-full-width-colon: this colon is full-width (：)"
      ),
      ("标题：x: y\n", "a.yml:1:3 error yaml-full-width-colon: this colon is full-width (：)"),
      ("title:foo\n", "a.yml:1:6 error yaml-missing-space: there is no space after the colon"),
      ("a: b\nc:d\n", "a.yml:2:2 error yaml-missing-space: there is no space after the colon"),
      ("a: \"x\nb: 1\n", "a.yml:1:4 error yaml-open-quote: this quote is never closed"),
      ("a: '春\n", "a.yml:1:4 error yaml-open-quote: this quote is never closed"),
      (
        "a: 'it's'\n",
        "a.yml:1:8 error yaml-text-behind-quote: there is text behind the closing quote"
      ),
      ("a: \"\\d\"\n", "a.yml:1:5 error yaml-escape: this quoted text cannot be read here"),
      (
        "a: b: c\n",
        "a.yml:1:5 error yaml-second-colon: a second ': ' stands in this line, or the line is "
          + "indented too far"
      ),
      ("a: @x\n", "a.yml:1:4 error yaml-reserved: a text cannot begin with '@'"),
      ("a: - b\n", "a.yml:1:4 error yaml-reserved: a text cannot begin with '-'"),
      (
        "a: [1, 2\nb: 3\n",
        "a.yml:1:4 error yaml-open-bracket: this bracket is not closed properly"
      ),
      (
        "a:\n  b: 1\n c: 2\n",
        "a.yml:3:2 error yaml-indentation: this line does not fit the lines above it"
      ),
      (
        "a:\n- b\n - c\n",
        "a.yml:3:2 error yaml-list-indentation: this '- ' is read as more of the text above, not "
          + "as a new member"
      ),
      ("hello\n", "a.yml:1:1 error yaml-not-a-field: this is not a line 'name: value'"),
      ("'x'\n", "a.yml:1:1 error yaml-not-a-field: this is not a line 'name: value'"),
      (
        "a: |x\n  y\n", "a.yml:1:5 error yaml-block-text: this text of several lines cannot be read"
      ),
      (
        "标\u{200B}题: 1\n",
        "a.yml:1:2 warning hidden-character: there is an invisible character here (U+200B); the "
          + "text is not what it looks like"
      ),
      (
        "a: 春\u{202E}天\n",
        "a.yml:1:5 warning hidden-character: there is an invisible character here (U+202E); the "
          + "text is not what it looks like"
      ),
      (
        String(repeating: "- ", count: 70) + "a\n",
        "a.yml:1:129 error yaml-too-deep: lists and maps are nested more than 64 deep"
      ),
      (
        "a: " + String(repeating: "[", count: 100_000),
        "a.yml:1:67 error yaml-too-deep: lists and maps are nested more than 64 deep"
      ),
    ])
  func refusals(text: String, expected: String) {
    let (_, diagnostics) = YAMLReader.read(SourceFile(path: "a.yml", text: text))
    #expect(report(diagnostics) == [expected])
  }

  @Test("A duplicate key names the first one, and the reading goes on")
  func duplicates() {
    let file = SourceFile(path: "a.yml", text: "a: 1\n'a': 2\nb: *x\n")
    let (_, diagnostics) = YAMLReader.read(file)
    #expect(diagnostics.map(\.id) == ["yaml-duplicate-key", "yaml-alias"])
    #expect(
      diagnostics[0].notes.map { $0.message.english } == ["it is set here for the first time"])
    #expect(diagnostics[0].notes[0].location?.range == ByteRange(0, 1))
  }

  @Test("Too many values and too many bytes are refused")
  func sizes() {
    let many = SourceFile(path: "a.yml", text: String(repeating: "- a\n", count: 10_001))
    #expect(YAMLReader.read(many).0 == nil)
    #expect(
      report(YAMLReader.read(many).1)
        == ["a.yml:10000:3 error yaml-too-many-values: there are more than 10000 values"])
    let long = SourceFile(path: "a.yml", text: "a: " + String(repeating: "x", count: 1 << 20))
    #expect(YAMLReader.read(long).1.map(\.id) == ["yaml-too-long"])
  }

  @Test("An empty document has no value and no fault", arguments: ["", "\n", "# a\n", "---\n"])
  func empty(text: String) {
    let (node, diagnostics) = YAMLReader.read(SourceFile(path: "a.yml", text: text))
    #expect(node == nil)
    #expect(report(diagnostics).isEmpty)
  }
}
