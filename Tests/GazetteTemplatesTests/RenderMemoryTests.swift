import GazetteTemplates
import GazetteText
import Testing

@Suite("What pages have in common is remembered")
struct RenderMemoryTests {
  /// Two pages that show the same records with other things around them.
  static let pages: [Tree] = ["a", "b"].map { name in
    [
      "name": .text(name), "isA": .value(.flag(name == "a"), .flag), "shared": ["word": "w"],
      "records": name == "a" ? [one, two, three] : [three, one],
      "groups": [["label": .text("g" + name), "inner": [two, one]]],
    ]
  }
  static let one: Tree = ["id": 1, "title": "one", "place": nil, "parts": [["t": "p"]]]
  static let two: Tree = ["id": 2, "title": "two", "place": "here", "parts": []]
  static let three: Tree = ["id": 3, "title": "<three>", "place": nil, "parts": [["t": "q"]]]

  /// Renders all pages, one after the other, twice.
  static func render(
    _ template: String, partials: [String: String], memory: RenderMemory?
  ) throws -> [String] {
    var files = ["page.html": SourceFile(path: "page.html", text: template)]
    for (name, text) in partials {
      files["partials/\(name).html"] = SourceFile(path: name, text: text)
    }
    var builder = TreeBuilder()
    let all = builder.root(["pages": .list(pages)])
    guard case .list(let roots) = all.value(at: 0), case .object(let first)? = roots.first else {
      return []
    }
    let (library, _) = TemplateLibrary.compile(files: files)
    let checked = library.check(
      pages: [TemplateLibrary.PageShape("page", root: first.shape)], shapes: builder.shapes)
    guard let templates = checked.templates, let page = templates.page("page") else {
      return checked.diagnostics.map(\.message.english)
    }
    return try (roots + roots).map { root in
      guard case .object(let object) = root else { return "" }
      var out = OutputBuffer()
      let context = RenderContext(prefix: "", memory: memory)
      try templates.render(page, root: object, context: context, into: &out)
      return String(decoding: out.bytes, as: UTF8.self)
    }
  }

  static let templates = [
    "a record": "{{#records}}<b>{{title}}</b>{{#parts}}{{t}}{{/parts}}{{/records}}",
    "a name of the page": "{{#records}}{{title}}{{name}}{{/records}}",
    "a name of the page in one record":
      "{{#records}}{{title}}{{#place}}{{name}}{{/place}}{{/records}}",
    "a question to the page": "{{#records}}{{#isA}}{{title}}{{/isA}}{{^isA}}-{{/isA}}{{/records}}",
    "a shared word": "{{#records}}{{title}}{{shared.word}}{{/records}}",
    "a position": "{{#records}}{{index}}{{title}}{{^last}},{{/last}}{{/records}}",
    "an inner position": "{{#records}}{{#parts}}{{index}}{{t}}{{/parts}}{{/records}}",
    "groups": "{{#groups}}{{#inner}}{{title}}{{label}}{{/inner}}{{/groups}}",
    "groups and records":
      "{{#groups}}{{#inner}}{{>row}}{{/inner}}{{/groups}}{{#records}}{{>row}}{{/records}}",
    "a partial of the page": "{{>foot}}{{#records}}{{>foot}}{{/records}}",
    "an indented partial": "{{#records}}\n  {{>row}}\n{{/records}}\n {{>foot}}\n",
    "blocks": "{{#records}}{{<box}}{{$in}}{{title}}{{/in}}{{/box}}{{/records}}{{>box}}",
    "blocks with a name of the page":
      "{{#records}}{{<box}}{{$in}}{{name}}{{/in}}{{/box}}{{/records}}",
  ]
  static let partials = [
    "row": "<i>{{title}}\n{{#place}}{{place}}{{/place}}</i>",
    "foot": "<p>{{shared.word}}</p>\n{{#shared}}{{word}}{{/shared}}{{#isA}}{{name}}{{/isA}}",
    "box": "<u>{{$in}}{{shared.word}}{{/in}}</u>",
  ]

  @Test("and changes no byte", arguments: templates.keys.sorted())
  func sameBytes(name: String) throws {
    let template = try #require(Self.templates[name])
    let plain = try Self.render(template, partials: Self.partials, memory: nil)
    let remembered = try Self.render(template, partials: Self.partials, memory: RenderMemory())
    #expect(plain.count == 4 && plain.allSatisfy { !$0.isEmpty && !$0.hasPrefix("'") })
    #expect(remembered == plain)
    let full = try Self.render(template, partials: Self.partials, memory: RenderMemory(size: 0))
    #expect(full == plain)
  }

  @Test("once for each record and each partial that is the same everywhere")
  func remembersOnce() throws {
    let memory = RenderMemory()
    let template = "{{name}}{{#records}}{{title}}{{/records}}{{>same}}{{>other}}"
    _ = try Self.render(
      template, partials: ["same": "{{shared.word}}", "other": "{{name}}"], memory: memory)
    #expect(memory.count == 4)
  }
}
