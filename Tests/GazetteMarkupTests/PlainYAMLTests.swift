import GazetteMarkup
import GazetteText
import Testing

/// A comment at the end of a document makes libyaml read it; what is read must not depend on it.
@Suite struct PlainYAMLTests {
  @Test(
    "Plain lines are read as libyaml reads them",
    arguments: [
      "title: 读书角：第 4 次学习会", "a: b  ", "a:   b", "a: b:c", "a: b: c", "a: b :c", "a: b:",
      "a:b", "a: ", "a:", "a: -", "a: -b", "a: b - c", "a: [b, c]", "a: [ b , c d ]  ", "a: [b,]",
      "a: []",
      "a: [b c", "a: [b] c", "a: [b: c]", "a: [b:c]", "a: [b, [c]]", "a: {b: c}", "a: b, c",
      "a: 'b'", "a: b's", "a: b #c", "a: b#c", "a: &b c", "a: *b", "a: !b c", "a: |", "a: >",
      "a: @b",
      "a: b\nc: d", "a: b\n  c", "a: b\n\nc: d", "a: b\na: c", " a: b", "a : b", "a b: c", "- a",
      "a: b\n- c", "---\na: b", "a: b\n...", "a: b\u{2028}c: d", "a: b\u{85}c: d", "a: b\u{FEFF}",
      "a: b\tc", "a: b\t", "a: b\r\nc: d\r", "a: \u{200B}b", "a: “b”", "a: ，b", "名称: b", "名称：b",
      "a: 😀", "a: é", "a：b", "<<: b", "a: b?", "a: ?b", "a: %b", "a: b%",
      "\"a\": b", "a: [b\nc: d", "a: [“b”，c]", "a: [1, 2024-01-01 14:30]", "a: [x-y, z_1, 3/4]",
      "A-b_1: c", "ab: c\ncd: e\nab: f", "a: b\u{61C}", "a: \u{630}b", "a: b\u{AD}",
      "a: b\u{200C}c",
      "a: b\u{202E}c", "a: b\u{2027}c", "a: b\u{2060}", "a: b\u{2069}", "a: [b\u{200B}, c]",
      "a: b…", "a: 一",
    ])
  func sameAsLibyaml(text: String) { compare(text + "\n") }

  @Test("What a document may cost is the same for plain lines", arguments: 0...9)
  func limits(count: Int) {
    var limits = YAMLLimits()
    limits.nodes = count
    compare("a: b\nc: [d, e]\n", limits)
    limits = YAMLLimits()
    limits.depth = count
    compare("a: b\nc: [d, e]\n", limits)
    compare("a: b\n", limits)
  }

  @Test("Texts of pieces thrown together are read as libyaml reads them")
  func sameForAnyText() {
    let pieces = [
      "a", "bc", "键", "值。", "1", ": ", ":", " ", "\n", "\nk: ", "\nl: [", "]", ", ", ",", "-", "- ",
      "é", "：", "\u{2028}", "\u{200B}", "*", "&", "!", "%", "{", "}", "\t",
    ]
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var text = "k: "
      for _ in 0..<10 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      compare(text + "\n")
    }
  }

  private func compare(_ text: String, _ limits: YAMLLimits = YAMLLimits()) {
    let plain = YAMLReader.read(SourceFile(path: "a.yml", text: text), limits: limits)
    guard let node = plain.0 else { return }
    let other = YAMLReader.read(
      SourceFile(path: "a.yml", text: text + "# comment\n"), limits: limits)
    #expect(other.0.map(outline) == outline(node), "\(text.debugDescription)")
    #expect(places(other.1) == places(plain.1), "\(text.debugDescription)")
  }

  /// A node with all places, as text.
  private func outline(_ node: DataNode) -> String {
    let place = "\(node.range.lower)-\(node.range.upper) \(node.style) "
    return switch node.content {
    case .scalar(let text): place + text.debugDescription
    case .list(let members): place + "[" + members.map(outline).joined(separator: ", ") + "]"
    case .map(let entries):
      place + "{"
        + entries.map { entry in
          "\(entry.key) \(entry.keyRange.lower)-\(entry.keyRange.upper): " + outline(entry.value)
        }.joined(separator: ", ") + "}"
    }
  }

  private func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { fault in
      fault.id + (fault.location.range.map { " \($0.lower)-\($0.upper)" } ?? "")
    }
  }
}
