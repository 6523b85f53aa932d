import GazetteTemplates
import GazetteText
import Testing

@Suite("Rendering")
struct RenderTests {
  @Test("from eight threads gives the same bytes")
  func threads() async throws {
    let data: Tree = [
      "title": "Spring & \"co\"", "l": [["n": "a", "k": 1], ["n": "b", "k": 2]],
      "body": .markup("<p>x</p>"),
    ]
    let site = TestSite(
      "{{<base}}{{$main}}{{title}}{{#l}}{{>item}}{{/l}}{{{body}}}{{/main}}{{/base}}", data,
      partials: ["base": "<main>\n  {{$main}}{{/main}}\n</main>\n", "item": "<i>{{n}}{{k}}</i>"])
    let templates = try #require(site.templates)
    let page = try #require(templates.page("page"))
    let root = site.root
    let pages = await withTaskGroup(of: Set<[UInt8]>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var pages: Set<[UInt8]> = []
          for _ in 0..<500 {
            var out = OutputBuffer()
            try? templates.render(
              page, root: root, context: RenderContext(prefix: "../"), into: &out)
            pages.insert(out.bytes)
          }
          return pages
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.formUnion($1) }
    }
    #expect(
      pages == [
        Array(
          "<main>\n  Spring &amp; &quot;co&quot;<i>a1</i><i>b2</i><p>x</p>\n</main>\n".utf8)
      ])
  }

  @Test("asks only for the values that it prints")
  func lazily() throws {
    var shapes = ShapeTable()
    let shape = shapes.declare("page")
    shapes.add("shown", .flag, to: shape)
    shapes.add("a", .text, to: shape)
    shapes.add("b", .text, to: shape)
    let file = SourceFile(path: "p", text: "{{#shown}}{{a}}{{/shown}}{{^shown}}{{b}}{{/shown}}")
    let (library, _) = TemplateLibrary.compile(files: ["p.html": file])
    let checked = library.check(
      pages: [TemplateLibrary.PageShape("p", root: shape)], shapes: shapes)
    let templates = try #require(checked.templates)
    let page = try #require(templates.page("p"))
    var out = OutputBuffer()
    try templates.render(
      page, root: Picky(shape: shape), context: RenderContext(prefix: ""), into: &out)
    #expect(out.bytes == Array("b".utf8))
  }

  /// An object whose second value must never be asked for.
  final class Picky: TemplateObject {
    let shape: ShapeID

    init(shape: ShapeID) { self.shape = shape }

    func value(at slot: Int) -> TemplateValue {
      if slot == 1 { Issue.record("a value was asked for that is not printed") }
      return slot == 0 ? .flag(false) : .text("b")
    }
  }

  @Test("writes the links of markup for the page that shows them")
  func insertions() throws {
    let html = "<a>x</a><img>"
    let markup = Markup(
      Array(html.utf8),
      insertions: [
        Markup.Insertion(at: 2, "href", .address(SiteAddress("a/b.html", fragment: "c"))),
        Markup.Insertion(
          at: 12, "src", .url(try #require(WebAddress("https://x.org/?a&b")))),
      ])
    let site = TestSite("{{body}}", ["body": .value(.markup(markup), .markup)])
    #expect(
      site.rendered(prefix: "../")
        == "<a href=\"../a/b.html#c\">x</a><img src=\"https://x.org/?a&amp;b\">")
  }

  @Test("stops at the largest page")
  func largest() throws {
    let items = [Tree](repeating: "xxxxxxxxxx", count: 1000)
    let site = TestSite("{{#l}}{{.}}{{/l}}", ["l": .list(items)])
    let templates = try #require(site.templates)
    let page = try #require(templates.page("page"))
    var out = OutputBuffer()
    #expect(throws: RenderFailure(reason: .tooLarge, chain: ["page"])) {
      try templates.render(
        page, root: site.root, context: RenderContext(prefix: "", largestPage: 100), into: &out)
    }
    #expect(out.count <= 120)
  }
}
