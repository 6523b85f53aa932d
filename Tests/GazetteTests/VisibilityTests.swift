import GazetteTestSupport
import Testing

/// Drafts, records of the future and expired ones are nowhere in the output.
struct VisibilityTests {
  private func site() -> TestSite {
    func activity(_ token: String, _ line: String) -> String {
      "---\ntitle: \(token)\nstart: 2026-03-05\ntype: study\nsummary: \(token)\ntags: [\(token)]\n"
        + "place: \(token)\n\(line)---\n\(token)\n"
    }
    return TestSite([
      "activities/shown.md": activity("ShownToken", "relates: [activities/draft]\n"),
      "activities/draft.md": activity("DraftToken", "draft: yes\n"),
      "activities/future.md": activity("FutureToken", "publish: 2026-11-21\n"),
      "activities/expired.md": activity("ExpiredToken", "expires: 2026-11-19\n"),
      "activities/last.md": activity("LastToken", "expires: 2026-11-20\n"),
      "activities/first.md": activity("FirstToken", "publish: 2026-11-20\n"),
    ])
  }

  @Test("a hidden record leaves no byte in any file")
  func hidden() async throws {
    let result = try await site().build()
    #expect(result.diagnostics.map(\.id) == ["hidden-reference"], Comment(rawValue: result.text))
    let all = result.files.map { $0.key + String(decoding: $0.value, as: UTF8.self) }.joined()
    for token in ["DraftToken", "FutureToken", "ExpiredToken"] {
      #expect(!all.contains(token) && !all.contains(token.lowercased()))
    }
    for token in ["ShownToken", "LastToken", "FirstToken"] { #expect(all.contains(token)) }
  }

  @Test("drafts are shown when they are asked for")
  func drafts() async throws {
    var site = site()
    site.withDrafts = true
    #expect(try await site.build()["activities/draft.html"].contains("DraftToken"))
  }
}
