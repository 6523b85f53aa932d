import Foundation
import Gazette
import GazetteTestSupport
import GazetteText
import Testing

/// The reference of all kinds of records and their fields.
struct KindReferenceTests {
  private func reference(_ files: [String: String] = [:]) throws -> KindReference {
    let (reference, diagnostics) = try KindReference.read(.memory(files))
    #expect(diagnostics.isEmpty)
    return try #require(reference)
  }

  @Test(
    "the page of all kinds in the documentation is what the declarations say",
    arguments: [(MessageLanguage.english, "Kinds.md"), (.chinese, "Kinds.zh.md")])
  func documentation(language: MessageLanguage, name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Gazette/Gazette.docc/\(name)").standardizedFileURL
    let expected = try reference().markdown(in: language)
    if ProcessInfo.processInfo.environment["GAZETTE_ACCEPT_GOLDEN"] == "1" {
      try Data(expected.utf8).write(to: file)
    }
    let kept = (try? Data(contentsOf: file)) ?? Data()
    #expect(
      Data(expected.utf8) == kept,
      """
      \(name) is not what the declarations say any more; write it anew with
      GAZETTE_ACCEPT_GOLDEN=1 swift test --filter KindReference, and review the difference
      """)
  }

  private static let visits = """
    folder: visits
    title: {en: Visit, zh: 来访}
    plural: {en: Visits, zh: 来访登记}
    newest: date
    fields:
      date: {type: day, required: yes, title: {en: Date, zh: 日期}}
      purpose: {type: choice, required: yes, choices: {learn: {en: To learn, zh: 学习}, help: {en: Help, zh: 帮扶}}, title: {en: Purpose, zh: 目的}}
      hosts: {type: list, of: reference, kinds: [unit], title: {en: Hosts, zh: 接待}}
      party: {type: group, title: {en: Party, zh: 来宾}, fields: {people: {type: count, required: yes, title: {en: People, zh: 人数}}}}

    """

  @Test("a kind as it is printed, with its fields, an example and a table")
  func english() throws {
    let reference = try reference(["Content/kinds/visit.yml": Self.visits])
    let text = reference.text(of: try reference.subject(named: "visits").get(), in: .english)
    let common = try #require(text.range(of: "\nFields of every kind:\n"))
    let example = try #require(text.range(of: "\nAn example, "))
    #expect(
      text[..<common.lowerBound] == """
        visits (visit): Visit
        Shown:    on a page of its own
        Written:  Content/visits/<id>.md, Content/visits/<id>.yml, rows of Content/visits.csv
        Title:    the field title
        Order:    newest first by date

        Fields:
          title     required  Title.    text
          date      required  Date.     day, such as 2026-03-05
          purpose   required  Purpose.  one of learn (To learn), help
          hosts               Hosts.    list, each: id of a record in units
          party               Party.    fields of its own
            people  required  People.   whole number from 0

        """)
    #expect(text[common.lowerBound..<example.lowerBound].contains("\n  draft "))
    #expect(
      text[example.lowerBound...] == """

        An example, Content/visits/example.md:
        ---
        title: …
        date: 2026-03-05
        purpose: learn
        ---
        The text, with Markdown.

        As a table, Content/visits.csv:
        id,title,date,purpose,hosts
        example,…,2026-03-05,learn,

        """)
  }

  @Test("the same in Chinese")
  func chinese() throws {
    let reference = try reference(["Content/kinds/visit.yml": Self.visits])
    let text = reference.text(of: try reference.subject(named: "visit").get(), in: .chinese)
    let common = try #require(text.range(of: "\n每类记录都有的字段：\n"))
    #expect(
      text[..<common.lowerBound] == """
        visits (visit): 来访
        显示：  有单独的页面
        写法：  Content/visits/<代号>.md、Content/visits/<代号>.yml、Content/visits.csv 的一行
        标题：  字段 title
        排列：  按 date，新的在前

        字段：
          title     必填  标题。  文字
          date      必填  日期。  日期，如 2026-03-05
          purpose   必填  目的。  其中之一：learn（学习）、help（帮扶）
          hosts           接待。  列表，每项：units 里一条记录的代号
          party           来宾。  下面分几个字段写
            people  必填  人数。  整数，不小于 0

        """)
  }

  @Test("fields that a site adds to a kind stand apart, and the kind's rules are told")
  func added() throws {
    let reference = try reference([
      "Content/kinds/more.yml":
        "extends: mediation\nfields:\n  mediator: {type: text, title: {en: Mediator, zh: 调解人}}\n"
    ])
    let text = reference.text(of: try reference.subject(named: "mediation").get(), in: .english)
    #expect(text.contains("\nFields that this site adds:\n  mediator    Mediator.  text\n\n"))
    #expect(
      text.contains(
        """

        What must hold:
          - 'settled' is at most 'accepted' and 'carriedOver' together.

        """))
    #expect(
      text.hasSuffix(
        "\nid,period,topic,accepted,settled,carriedOver,mediator\n"
          + "example,2026-Q3,,36,36,,\n"))
  }

  @Test("the list has the site's own kinds and the files of settings")
  func list() throws {
    let list = try reference(["Content/kinds/visit.yml": Self.visits]).kindList(in: .chinese)
    let rows = list.split(separator: "\n").map { line in
      line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(rows.first == ["activities", "activity", "活动", "有单独的页面", "md yml csv"])
    #expect(rows.contains(["visits", "visit", "来访", "有单独的页面", "md yml csv"]))
    #expect(rows.contains(["finance", "finance", "收支", "列表中的一行", "csv yml md"]))
    #expect(rows.contains(["members", "member", "先进人物", "有单独的页面", "md yml"]))
    #expect(rows.suffix(2) == [["holidays.yml", "节假日和调休"], ["privacy.yml", "确认保留的隐私提醒"]])
  }

  /// The example that a text shows under a heading: its path and the file.
  private func example(_ text: String, _ heading: String) -> (path: String, file: String)? {
    guard let start = text.range(of: "\n" + heading),
      let colon = text.range(of: ":\n", range: start.upperBound..<text.endIndex)
    else { return nil }
    let rest = text[colon.upperBound...]
    let end = rest.range(of: "\nAs a table, ")?.lowerBound ?? rest.endIndex
    return (String(text[start.upperBound..<colon.lowerBound]), String(rest[..<end]))
  }

  /// What is printed for all kinds and files of settings.
  private func texts(_ reference: KindReference) throws -> [String] {
    try reference.kindList(in: .english).split(separator: "\n").map { line in
      let name = String(line.prefix { $0 != " " })
      return reference.text(of: try reference.subject(named: name).get(), in: .english)
    }
  }

  @Test("all examples together are a site without a fault")
  func examples() async throws {
    var site = TestSite([:])
    for text in try texts(reference()) {
      let (path, file) = try #require(example(text, "An example, "))
      site.files[path] = file
    }
    #expect(site.files.count > 25)
    // An acknowledgement of a day that is past would be reported.
    site.files["Content/privacy.yml"]?.replace("until: 2026", with: "until: 2027")
    #expect(try await site.build().text == "")
  }

  @Test("all examples of tables are read too, with the other examples beside them")
  func tables() async throws {
    var (site, tables) = (TestSite([:]), 0)
    for text in try texts(reference()) {
      let (path, file) = try #require(example(text, "An example, "))
      let table = example(text, "As a table, ")
      tables += table == nil ? 0 : 1
      site.files[table?.path ?? path] = table?.file ?? file
    }
    #expect(tables > 20)
    // An acknowledgement of a day that is past would be reported.
    site.files["Content/privacy.yml"]?.replace("until: 2026", with: "until: 2027")
    #expect(try await site.build().text == "")
  }

  @Test("the example of a site's own kind is right for every type and for odd names and codes")
  func allTypes() async throws {
    let types = [
      "text", "markdown", "day", "when", "year", "period", "count", "number", "percent", "money",
      "flag", "link",
    ]
    var kind = "folder: visits\nfields:\n"
    for type in types {
      kind += "  a-\(type): {type: \(type), required: yes}\n"
      kind += "  all-\(type): {type: list, of: \(type), required: yes}\n"
    }
    kind += """
        "odd: \\"name\\"": {type: choice, required: yes, choices: ["- #1", "b"]}
        来源: {type: choice, required: yes, choices: [村里, 镇上]}
        other: {type: reference, kinds: [visit], required: yes}
        any: {type: list, of: reference, required: yes}
        both: {type: reference, kinds: [project, visit], required: yes}
        part: {type: group, required: yes, fields: {a: {type: day}, b: {type: group, fields: {c: {type: flag, required: yes}}}}}

      """
    let reference = try reference(["Content/kinds/visit.yml": kind])
    let text = reference.text(of: try reference.subject(named: "visit").get(), in: .english)
    let (path, file) = try #require(example(text, "An example, "))
    let projects = reference.text(of: try reference.subject(named: "projects").get(), in: .english)
    let (projectPath, project) = try #require(example(projects, "An example, "))
    let units = reference.text(of: try reference.subject(named: "units").get(), in: .english)
    let (unitPath, unit) = try #require(example(units, "An example, "))
    var site = TestSite(["kinds/visit.yml": kind])
    site.files.merge([path: file, projectPath: project, unitPath: unit]) { $1 }
    // An acknowledgement of a day that is past would be reported.
    site.files["Content/privacy.yml"]?.replace("until: 2026", with: "until: 2027")
    #expect(try await site.build().text == "")
  }

  @Test(
    "a misspelt kind is named with what is near; a label is understood",
    arguments: [
      ("projcts", "是不是想写“projects”？"), ("公示", "是不是想写“notices”？"),
      ("site.yaml", "是不是想写“site.yml”？"), ("weather", "用“gazette kinds”可以列出全部"),
    ])
  func unknown(name: String, help: String) throws {
    guard case .failure(let unknown) = try reference().subject(named: name) else {
      Issue.record("there is a kind '\(name)'")
      return
    }
    let printer = DiagnosticPrinter(language: .chinese, color: false)
    #expect(
      printer.text(unknown.diagnostic) == """
        gazette kinds: 错误：没有“\(name)”这类记录 [unknown-kind]
          = \(help)

        """)
  }

  @Test("there is no reference if a kind is declared wrongly")
  func wrongKind() throws {
    let (reference, diagnostics) = try KindReference.read(
      .memory(["Content/kinds/visit.yml": "folder: visits\nfields: {a: {type: txet}}\n"]))
    #expect(reference == nil)
    #expect(diagnostics.map(\.id) == ["bad-kind"])
  }
}
