import GazetteTestSupport
import GazetteText
import Testing

/// Names that a site's own fields must not have, since templates know them already.
struct ReservedNameTests {
  private func build(_ kind: String) async throws -> TestSite.Result {
    try await TestSite(["kinds/visit.yml": kind]).build()
  }

  private func kind(_ field: String, type: String = "text", more: String = "") -> String {
    "folder: visits\n\(more)fields:\n  \(field): {type: \(type)}\n"
  }

  @Test("a field with the name of the theme's words is an error at the name, word for word")
  func message() async throws {
    let result = try await build(kind("text"))
    #expect(
      result.text == """
        Content/kinds/visit.yml:3:3: error: a field cannot be named 'text': templates know that name \
        already [reserved-name]
         3 |   text: {type: text}
           |   ^~~~
           = choose another name; in templates it means: The theme's words in the language of the page.

        """)
    let printer = DiagnosticPrinter(language: .chinese, color: false)
    #expect(
      result.diagnostics.map(printer.text).joined() == """
        Content/kinds/visit.yml:3:3: 错误：字段不能叫“text”：模板里已经有这个名称 [reserved-name]
         3 |   text: {type: text}
           |   ^~~~
           = 请换一个名字；它在模板里表示：主题里的文字，按页面的语言。

        """)
  }

  @Test("a field that every record has is an error, word for word")
  func common() async throws {
    let result = try await build(kind("unit"))
    #expect(
      result.text == """
        Content/kinds/visit.yml:3:3: error: a field cannot be named 'unit': every record has a field of \
        that name [reserved-name]
         3 |   unit: {type: text}
           |   ^~~~
           = leave it out, or choose another name

        """)
    let printer = DiagnosticPrinter(language: .chinese, color: false)
    #expect(
      result.diagnostics.map(printer.text).joined() == """
        Content/kinds/visit.yml:3:3: 错误：字段不能叫“unit”：每条记录都有这个字段 [reserved-name]
         3 |   unit: {type: text}
           |   ^~~~
           = 请去掉它，或者换一个名字

        """)
  }

  @Test(
    "what every record and every page has is no name for a field",
    arguments: [
      "text", "site", "href", "id", "kind", "kindName", "tags", "hasTags", "date", "body",
      "language", "languages", "menu", "facts", "summary", "draft", "photos", "state", "index",
      "first", "asOf", "description",
    ])
  func reserved(name: String) async throws {
    #expect(try await build(kind(name)).faults == ["Content/kinds/visit.yml:3:3 reserved-name"])
  }

  @Test("a title of its own is allowed as a text, a date where the kind is listed by it")
  func sameMeaning() async throws {
    #expect(try await build(kind("title")).faults.isEmpty)
    #expect(
      try await build(kind("title", type: "count")).faults
        == ["Content/kinds/visit.yml:3:3 reserved-name"])
    #expect(try await build(kind("date", type: "day", more: "newest: date\n")).faults.isEmpty)
    #expect(try await build(kind("place")).faults.isEmpty)
  }

  @Test("fields added to a kind of Gazette's own do not hide what its templates know")
  func extended() async throws {
    let extra = { (name: String) in "extends: project\nfields:\n  \(name): {type: count}\n" }
    #expect(
      try await build(extra("isOverdue")).faults == ["Content/kinds/visit.yml:3:3 reserved-name"])
    #expect(try await build(extra("body")).faults == ["Content/kinds/visit.yml:3:3 reserved-name"])
    #expect(try await build(extra("title")).faults == ["Content/kinds/visit.yml:3:3 bad-kind"])
    #expect(try await build(extra("visitors")).faults.isEmpty)
    let member = "extends: member\nfields:\n  title: {type: text}\n"
    #expect(try await build(member).faults == ["Content/kinds/visit.yml:3:3 reserved-name"])
  }

  @Test("a field within a field hides only what all pages share")
  func groups() async throws {
    let group = { (name: String) in
      "folder: visits\nfields:\n  parts: {type: group, fields: {\(name): {type: text}}}\n"
    }
    #expect(try await build(group("text")).faults == ["Content/kinds/visit.yml:3:33 reserved-name"])
    #expect(try await build(group("title")).faults.isEmpty)
  }
}
