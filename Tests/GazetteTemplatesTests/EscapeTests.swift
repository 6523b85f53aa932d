import GazetteTemplates
import GazetteText
import Testing

@Suite("Escapes")
struct EscapeTests {
  /// Places, each with what stands before and behind the value, and its reader.
  static let places: [(String, String, @Sendable (String) -> String?)] = [
    ("<p>", "</p>", { Reading.html($0) }),
    ("<p title=\"", "\">", { Reading.html($0) }),
    ("<p title='x ", "'>", { Reading.html($0) }),
    ("<title>", "</title>", { Reading.html($0) }),
    ("<a href=\"?q=", "\">", { written in Reading.percent(written) }),
    ("<script type=\"application/json\">[\"", "\"]</script>", { Reading.json($0) }),
  ]

  @Test("give the text back in every place, for 50,000 random texts", arguments: places.indices)
  func roundTrip(place: Int) throws {
    let (before, behind, read) = Self.places[place]
    var shapes = ShapeTable()
    let shape = shapes.declare("page")
    shapes.add("t", .text, to: shape)
    let file = SourceFile(path: "p", text: before + "{{t}}" + behind)
    let (library, _) = TemplateLibrary.compile(files: ["p.html": file])
    let checked = library.check(
      pages: [TemplateLibrary.PageShape("p", root: shape)], shapes: shapes)
    let templates = try #require(checked.templates)
    let page = try #require(templates.page("p"))
    var random = RandomText(seed: 7)
    var out = OutputBuffer()
    var failures = 0
    for text in RandomText.pairs + (0..<50_000).map({ _ in random.text() }) {
      out.removeAll()
      let root = TreeObject(shape: shape, values: [.text(text)])
      try templates.render(page, root: root, context: RenderContext(prefix: ""), into: &out)
      let inner = out.bytes.dropFirst(before.utf8.count).dropLast(behind.utf8.count)
      let expected = place < 4 ? Reading.withoutControls(text) : text
      let found = read(String(decoding: inner, as: UTF8.self))
      if found.map({ Array($0.utf8) }) != Array(expected.utf8) { failures += 1 }
    }
    #expect(failures == 0)
  }

  @Test("let no text at the start of a link choose a scheme or host, for 50,000 random texts")
  func links() throws {
    var random = RandomText(seed: 11)
    let allowed = ["http:", "https:", "mailto:", "tel:"]
    var failures = 0
    for _ in 0..<500 {
      let texts = (0..<100).map { _ in Tree.text(random.text()) }
      let site = TestSite("{{#l}}<a href=\"{{.}}\">{{/l}}", ["l": .list(texts)])
      for link in site.rendered().split(separator: "<a href=\"") {
        let bytes = Array(link.utf8.dropLast(2))
        if bytes.contains(where: { $0 <= 32 || $0 >= 127 }) { failures += 1 }
        let head = bytes.prefix { $0 != 47 && $0 != 63 && $0 != 35 }
        if bytes.starts(with: "//".utf8) || bytes.starts(with: "/\\".utf8) { failures += 1 }
        guard head.contains(58) else { continue }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        if !allowed.contains(where: { text.utf8.starts(with: $0.utf8) }) { failures += 1 }
      }
    }
    #expect(failures == 0)
  }
}
