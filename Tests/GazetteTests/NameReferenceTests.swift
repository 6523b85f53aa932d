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
    #expect(
      reference.pageList(in: .chinese).contains(
        "visit            Templates/pages/visit.html          来访页面\n"))
    let page = try reference.page(named: "visit").get()
    let english = reference.text(of: page, in: .english)
    #expect(english.hasPrefix("page of one visit: Templates/pages/visit.html\n"))
    #expect(english.contains("\n  record       [visit] "))
    #expect(english.contains("  guests           text?                       Guests.\n"))
    #expect(english.contains("  hello              text  “Good day”\n"))
    #expect(reference.text(of: page, in: .chinese).contains("  人数。\n"))
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
      (
        "record",
        """
        gazette names: error: 'record' makes several types of pages, each with its own names \
        [unknown-page]
          = name one of them: notice, campaign, unit

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
}
