import Foundation
import Gazette
import GazetteTestSupport
import GazetteText
import Testing

/// The reference of all names that templates can use.
struct NameReferenceTests {
  private func reference(_ files: [String: String] = [:]) throws -> NameReference {
    let (reference, diagnostics) = try NameReference.read(.memory(files))
    #expect(diagnostics.isEmpty)
    return try #require(reference)
  }

  @Test("the page of all names in the documentation is what the declarations say")
  func documentation() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Gazette/Gazette.docc/TemplateNames.md")
      .standardizedFileURL
    let expected = try reference().markdown
    if ProcessInfo.processInfo.environment["GAZETTE_ACCEPT_GOLDEN"] == "1" {
      try Data(expected.utf8).write(to: file)
    }
    let kept = (try? Data(contentsOf: file)) ?? Data()
    #expect(
      Data(expected.utf8) == kept,
      """
      TemplateNames.md is not what the declarations say any more; write it anew with
      GAZETTE_ACCEPT_GOLDEN=1 swift test --filter NameReference, and review the difference
      """)
  }

  @Test("every name has a description in both languages")
  func described() throws {
    let reference = try reference()
    for page in reference.pages {
      for language in MessageLanguage.allCases {
        for line in reference.text(of: page, in: language).split(separator: "\n")
        where line.hasPrefix("  ") {
          let cells = line.split(separator: "  ", omittingEmptySubsequences: true)
          #expect(cells.count >= 3, "\(page.name): \(line)")
        }
      }
    }
  }

  @Test("a site's own kinds, fields and words are in it")
  func ownKinds() throws {
    let reference = try reference([
      "Content/kinds/visit.yml": """
      folder: visits
      title: {en: Visit, zh: 来访}
      plural: {en: Visits, zh: 来访登记}
      newest: date
      fields:
        date: {type: day, required: yes, title: {en: Date, zh: 日期}}
        guests: {type: count, title: {en: Guests, zh: 人数}}

      """,
      "Templates/pages/visit.html": "", "Templates/text/en.yml": "hello: Good day\n",
      "Templates/text/zh-Hans.yml": "hello: 您好\n", "Templates/text/zh-Hant.yml": "hello: 您好\n",
    ])
    let pages = cells(reference.pageList(in: .chinese))
    #expect(pages.contains(["visit", "Templates/pages/visit.html", "来访页面"]))
    let page = try reference.page(named: "visit").get()
    let english = reference.text(of: page, in: .english)
    #expect(english.hasPrefix("page of one visit: Templates/pages/visit.html\n"))
    let names = cells(english)
    #expect(names.contains(["record", "[visit]", "The record that the page is about."]))
    #expect(names.contains(["guests", "text?", "Guests."]))
    #expect(names.contains(["hello", "text", "“Good day”"]))
    #expect(
      cells(reference.text(of: page, in: .chinese)).contains(["guests", "文字?", "人数。"]))
  }

  @Test(
    "a page is found by its name or its file; a misspelt one by what is near",
    arguments: [
      ("pages/home.html", nil), ("project-list", nil),
      (
        "projct",
        """
        gazette names: error: there is no type of page 'projct' [unknown-page]
          = did you mean 'project'?

        """
      ),
    ] as [(String, String?)])
  func pages(name: String, fault: String?) throws {
    let found = try reference().page(named: name)
    let printer = DiagnosticPrinter(language: .english, color: false)
    switch found {
    case .success: #expect(fault == nil)
    case .failure(let unknown): #expect(printer.text(unknown.diagnostic) == fault)
    }
  }

  @Test("a template that makes several types of pages names them")
  func sharedTemplate() throws {
    let reference = try reference()
    let sharing = reference.pages.filter { $0.template == "pages/list.html" }.map(\.name)
    #expect(sharing.count > 1)
    guard case .failure(let unknown) = reference.page(named: "list") else {
      Issue.record("there is a page type 'list'")
      return
    }
    let printer = DiagnosticPrinter(language: .chinese, color: false)
    #expect(
      printer.text(unknown.diagnostic) == """
        gazette names: 错误：“list”用来生成几种页面，各有各的名称 [unknown-page]
          = 请指明其中一种：\(sharing.joined(separator: "、"))

        """)
  }

  /// The cells of each line of a text in columns.
  private func cells(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
