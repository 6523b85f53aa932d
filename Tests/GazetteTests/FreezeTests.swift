import GazetteTestSupport
import Testing

/// A frozen bulletin keeps its figures; a record that would change them is told of.
struct FreezeTests {
  private func site(kept: String?, activities: Int = 2) -> TestSite {
    var content = [
      "bulletins/2026-03.yml": "period: 2026-03\nissue: 3\nissued: 2026-04-05\nfrozen: yes\n",
      "activities/before.yml": "title: Before\nstart: 2026-02-03\ntype: study\n",
    ]
    for number in 1...activities {
      content["activities/a\(number).yml"] =
        "title: A\(number)\nstart: 2026-03-0\(number)\ntype: study\nparticipants: 10\n"
    }
    content["bulletins/2026-03.figures.yml"] = kept
    return TestSite(content)
  }

  private let kept = """
    report-activities: {value: "2", n: 2, before: "1"}
    report-participations: {value: "20", n: 2, before: "0"}

    """

  @Test("one whose figures are not kept yet is told of")
  func notKept() async throws {
    let result = try await site(kept: nil).build()
    #expect(result.faults == ["Content/bulletins/2026-03.yml:4:9 figures-not-kept"])
    #expect(result["bulletins/2026-03.html"].contains("20"))
  }

  @Test("one whose figures are as they were is silent")
  func same() async throws {
    let result = try await site(kept: kept).build()
    #expect(result.faults.isEmpty, Comment(rawValue: result.text))
  }

  @Test("a record that would change a figure is told of, and the bulletin keeps it")
  func changed() async throws {
    let result = try await site(kept: kept, activities: 3).build()
    #expect(
      result.faults == [
        "Content/bulletins/2026-03.figures.yml:1:1 frozen-figure-changed",
        "Content/bulletins/2026-03.figures.yml:2:1 frozen-figure-changed",
      ])
    #expect(
      result.text.contains(
        "'report-activities' was 2 when the bulletin was issued, and would be 3 now"))
    let page = result["bulletins/2026-03.html"]
    #expect(page.contains("<dd class=\"figure-value\">20</dd>"))
    #expect(!page.contains("<dd class=\"figure-value\">30</dd>"))
  }

  @Test(
    "a kept figure that cannot be read is an error at its place",
    arguments: ["{value: few, n: 2}", "{value: \"2\"}", "{value: \"2\", n: 2, before: x}"])
  func unreadable(figure: String) async throws {
    let result = try await site(kept: "report-activities: " + figure + "\n").build()
    #expect(result.faults == ["Content/bulletins/2026-03.figures.yml:1:20 bad-figure"])
    #expect(result.files.isEmpty)
  }
}
