import GazetteTestSupport
import Testing

/// Counts of people so few that they could be known are kept back, and no sum gives them back.
struct SmallCountTests {
  private static let site = TestSite([
    "assistance.csv": """
    id,form,period,households,people,visits,hours
    a,aid,2026-01,3,4,777,12
    b,aid,2026-02,13,24,778,12
    c,support,2026-02,17,26,78,12
    d,support,2026-03,19,29,79,12

    """,
    "mediation.csv": """
    id,period,topic,accepted,settled,carriedOver
    m1,2026-01,Land,2,1,0
    m2,2026-02,Noise,12,11,0
    m3,2026-03,Noise,31,29,0

    """,
    "surveys/canteen.yml": """
    question: Is it good?
    asked: 800
    answered: 761
    options: [{label: Yes, n: 751}, {label: No, n: 3}, {label: Maybe, n: 7}]

    """,
  ])

  /// The words of a page's main part, one cell or line after the other.
  private func words(_ page: String) -> [String] {
    page.split(separator: "<main").dropFirst().joined().split(separator: "<").compactMap { part in
      part.split(separator: ">", maxSplits: 1).dropFirst().first.map {
        $0.trimmingCharacters(in: .whitespacesAndNewlines)
      }
    }.filter { !$0.isEmpty }
  }

  @Test("a small count is kept back, and one more of each sum that would give it back")
  func assistance() async throws {
    let result = try await Self.site.build()
    let words = words(result["assistance/index.html"])
    // Of the aid, 3 is too few and 13 would give it back; the support is shown.
    for shown in ["17", "19", "26", "29", "778", "52"] {
      #expect(words.contains(shown), "\(shown)")
    }
    for kept in ["3", "13", "24"] { #expect(!words.contains(kept), "\(kept)") }
    #expect(words.contains("fewer than 5"))
    #expect(words.contains("kept back"))
  }

  @Test("the sum of a list of which one row is kept back is kept back")
  func sums() async throws {
    var site = Self.site
    site.files["Content/assistance.csv"] = """
      id,form,period,households
      a,aid,2026-01,3
      b,aid,2026-02,0

      """
    let words = words(try await site.build()["assistance/index.html"])
    #expect(!words.contains("3"))
  }

  @Test("neither the total nor the share of mediation gives a row back")
  func mediation() async throws {
    let words = words(try await Self.site.build()["mediation/index.html"])
    for kept in ["2", "1", "12", "11"] { #expect(!words.contains(kept), "\(kept)") }
    for shown in ["31", "29", "45", "91%"] { #expect(words.contains(shown), "\(shown)") }
  }

  @Test("an answer that few gave is kept back with another one, which is not called few")
  func survey() async throws {
    let words = words(try await Self.site.build()["surveys/canteen.html"])
    #expect(words.contains { $0.hasPrefix("751") })
    for kept in ["3", "7"] { #expect(!words.contains(kept), "\(kept)") }
    #expect(words.contains("fewer than 5"))
    #expect(words.contains("kept back"))
  }
}
