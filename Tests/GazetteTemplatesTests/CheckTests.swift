import GazetteTemplates
import GazetteText
import Testing

@Suite("The check")
struct CheckTests {
  @Test("reports a fault that many pages reach only once")
  func once() {
    var shapes = ShapeTable()
    let page = shapes.declare("page")
    let other = shapes.declare("other")
    let files = [
      "pages/a.html": SourceFile(path: "a", text: "{{>p}}"),
      "pages/b.html": SourceFile(path: "b", text: "{{>p}}"),
      "partials/p.html": SourceFile(path: "p", text: "{{x}}"),
      "partials/q.html": SourceFile(path: "q", text: ""),
    ]
    let (library, faults) = TemplateLibrary.compile(files: files)
    let pages = [
      TemplateLibrary.PageShape("pages/a", root: page),
      TemplateLibrary.PageShape("pages/b", root: other),
      TemplateLibrary.PageShape("pages/c", root: other),
    ]
    let (templates, diagnostics) = library.check(pages: pages, shapes: shapes)
    #expect(faults.isEmpty)
    #expect(templates == nil)
    #expect(diagnostics.map(\.id) == ["unknown-name", "missing-template", "unused-template"])
  }

  @Test("knows shapes that contain each other, and ends on partials that follow them")
  func cycles() throws {
    var shapes = ShapeTable()
    let person = shapes.declare("person")
    let project = shapes.declare("project")
    shapes.add("name", .text, to: person)
    shapes.add("projects", .list(of: .object(project)), to: person)
    shapes.add("title", .text, to: project)
    shapes.add("people", .list(of: .object(person)), to: project)
    let files = [
      "pages/person.html": SourceFile(path: "a", text: "{{>person}}"),
      "partials/person.html": SourceFile(
        path: "p", text: "{{name}}{{#projects}}{{>project}}{{/projects}}"),
      "partials/project.html": SourceFile(
        path: "q", text: "{{title}}{{#people}}{{>person}}{{/people}}"),
    ]
    let (library, _) = TemplateLibrary.compile(files: files)
    let (templates, diagnostics) = library.check(
      pages: [TemplateLibrary.PageShape("pages/person", root: person)], shapes: shapes)
    #expect(diagnostics.isEmpty)
    let page = try #require(templates?.page("pages/person"))
    var out = OutputBuffer()
    let root = Endless(shape: person, other: project)
    #expect(throws: RenderFailure.self) {
      try templates?.render(page, root: root, context: RenderContext(prefix: ""), into: &out)
    }
  }

  /// A person in a project with the same person, for ever.
  final class Endless: TemplateObject {
    let shape: ShapeID
    let other: ShapeID

    init(shape: ShapeID, other: ShapeID) { (self.shape, self.other) = (shape, other) }

    func value(at slot: Int) -> TemplateValue {
      slot == 0 ? .text("x") : .list([.object(Endless(shape: other, other: shape))])
    }
  }

  @Test("names the chain of templates when data never ends")
  func chain() {
    let failure = RenderFailure(reason: .tooDeep, chain: ["pages/a", "partials/b"])
    #expect(
      failure.message.english
        == "templates call each other more than 64 deep: pages/a → partials/b")
  }

  @Test(
    "says nothing of a value that a section has tested",
    arguments: [
      "{{#subtitle}}{{subtitle}}{{/subtitle}}", "{{#subtitle}}{{.}}{{/subtitle}}",
      "{{#subtitle}}{{>p}}{{/subtitle}}", "{{#author.born}}{{author.born}}{{/author.born}}",
      "{{#o}}{{o.v}}{{/o}}", "{{#o.v}}{{o.v}}{{/o.v}}", "{{#o}}{{v}}{{/o}}",
    ])
  func tested(template: String) {
    let data: Tree = [
      "subtitle": nil, "author": ["born": nil], "l": [["o": ["v": "x"]], ["o": nil]],
    ]
    let isInList = template.contains("o.v") || template.contains("#o}")
    let text = isInList ? "{{#l}}\(template){{/l}}" : template
    #expect(TestSite(text, data, partials: ["p": "{{subtitle}}"]).printed.isEmpty)
  }

  @Test("ends soon on templates that branch without end")
  func branching() {
    let calls = (0..<12).map { "{{#l}}{{>p\($0)}}{{/l}}" }.joined()
    let files = (0..<12).map { ("partials/p\($0).html", SourceFile(path: "p\($0)", text: calls)) }
    var shapes = ShapeTable()
    let page = shapes.declare("page")
    shapes.add("l", .list(of: .object(page)), to: page)
    let (library, _) = TemplateLibrary.compile(files: Dictionary(uniqueKeysWithValues: files))
    let (_, diagnostics) = library.check(
      pages: [TemplateLibrary.PageShape("partials/p0", root: page)], shapes: shapes)
    #expect(diagnostics.isEmpty)
  }

  @Test("gives its faults the same way in every run")
  func sameOrder() {
    let template = "{{a}}{{b}}{{<p}}{{$x}}{{/x}}{{$y}}{{/y}}{{/p}}{{c}}"
    let site = { TestSite(template, partials: ["p": "{{$z}}{{/z}}"]).printed }
    let first = site()
    for _ in 0..<20 { #expect(site() == first) }
  }
}
