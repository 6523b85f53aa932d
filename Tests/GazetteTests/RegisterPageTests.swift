import GazetteTestSupport
import Testing

/// Registers of many rows: paged, with one sum.
struct RegisterPageTests {
  /// Two hundred and fifty rows of money, of which one has a voucher and an old address.
  private let site: TestSite = {
    var rows = "id,month,direction,category,amount,voucher,aliases\n"
    for number in 100..<350 {
      rows += "r\(number),2025-0\(number % 9 + 1),in,Row \(number),10 CNY,"
      rows += number == 108 ? "V8,old/row.html\n" : ",\n"
    }
    return TestSite([
      "finance.csv": rows, "pages/about.md": "---\ntitle: About\n---\n[Row](../finance/r108)\n",
    ])
  }()

  /// The ids of the rows on a page.
  private func rows(_ page: String) -> [String] {
    page.matches(of: /<tr id="row-(r\d+)"/).map { String($0.output.1) }
  }

  @Test("a register has a hundred rows on a page, each on one, and pages lead to one another")
  func pages() async throws {
    let result = try await site.build()
    #expect(result.diagnostics.isEmpty, Comment(rawValue: result.text))
    let pages = ["index", "page-2", "page-3"].map { result["finance/\($0).html"] }
    #expect(pages.map { rows($0).count } == [100, 100, 50])
    #expect(Set(pages.flatMap(rows)).count == 250)
    #expect(result["finance/page-4.html"].isEmpty)
    for (page, own) in zip(pages, ["index", "page-2", "page-3"]) {
      for name in ["index", "page-2", "page-3"] {
        let current = name == own ? " aria-current=\"page\"" : ""
        #expect(page.contains("../finance/\(name).html\"\(current)>"), "\(own) to \(name)")
      }
      #expect(page.contains("<th scope=\"col\" class=\"num\">Amount</th>"))
      // One row on one page has a voucher: all pages have the same columns.
      #expect(page.contains("<th scope=\"col\">Voucher</th>"), "\(own)")
      #expect(!page.contains(">Note</th>"), "\(own)")
    }
  }

  @Test("the sum is that of all rows, stands on the first page and says so")
  func sums() async throws {
    let result = try await site.build()
    let first = result["finance/index.html"]
    #expect(first.figure("In") == "¥2,500")
    #expect(first.contains("These figures count all rows of the list, on all its pages."))
    #expect(!result["finance/page-2.html"].contains("These figures count"))
  }

  @Test("a link to a row, its old address and the search lead to the page on which it stands")
  func links() async throws {
    let result = try await site.build()
    let names = ["index", "page-2", "page-3"]
    let place = try #require(names.first { rows(result["finance/\($0).html"]).contains("r108") })
    #expect(place != "index")
    #expect(result["about.html"].contains("href=\"finance/\(place).html#row-r108\""))
    #expect(result["old/row.html"].contains("url=../finance/\(place).html#row-r108\""))
    let index = result.files.filter { $0.key.hasPrefix("search/") }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
    for name in names {
      let head = try #require(index.range(of: "\"finance/\(name).html#row-\""))
      let entries = index[head.upperBound...].prefix { $0 != "#" }
      let found = entries.matches(of: /\["(r\d+)"/).map { String($0.output.1) }
      #expect(found == rows(result["finance/\(name).html"]), "\(name)")
    }
  }
}
