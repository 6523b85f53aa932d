import GazetteTestSupport
import Testing

/// What was taken down is gone from every output, or the build fails.
struct TakedownTests {
  private func site(_ request: String) -> TestSite {
    var site = TestSite([
      "takedowns/one.yml": "target: What somebody asked\nreceived: 2026-05-01\n" + request,
      "activities/fair.md": """
      ---
      title: The fair
      start: 2026-04-01
      type: outreach
      photos: [{file: ../photos/group.png, alt: A group}]
      ---
      The house with the blue door was helped.

      """,
      "inspections/fair.yml": """
      title: Look at the road
      of: projects/road
      date: 2026-04-02
      by: Office
      result: pass

      """,
      "projects/road.yml": """
      title: Blue road
      sector: transport
      owner: village
      plannedEnd: 2026-12-31
      status: implementation

      """,
      "units/village.yml": "title: Village\n",
    ])
    site.pictures["Content/photos/group.png"] = TestSite.picture
    return site
  }

  private func all(_ result: TestSite.Result) -> String {
    result.files.keys.sorted().map { $0 + "\n" + result[$0] }.joined()
  }

  @Test("a record, a file and words are taken down from the day of the decision on")
  func removal() async throws {
    var site = site(
      """
      decided: 2026-05-03
      action: remove
      record: projects/road
      file: photos/group.png
      words: [blue door]

      """)
    site.asOf = "2026-05-02"
    let before = all(try await site.build())
    for trace in ["Blue road", "A group", "blue door"] {
      #expect(before.contains(trace))
    }
    site.asOf = "2026-05-03"
    let result = try await site.build()
    #expect(result.faults == ["Content/takedowns/one.yml:4:9 withheld"])
    for trace in ["Blue road", "projects/road", "A group", "blue door", "Look at the"] {
      #expect(!all(result).contains(trace), "\(trace) is left")
    }
    #expect(result["activities/fair.html"].contains("The house with the .... .... was helped."))
    #expect(!all(result).contains("What somebody asked"))
  }

  @Test(
    "a decided request that cannot be carried out fails the build",
    arguments: [
      ("action: remove\n", "takedown-without-target"),
      ("action: mask\nrecord: projects/road\n", "takedown-without-target"),
      ("action: remove\nrecord: projects/raod\n", "takedown-not-found"),
      ("action: remove\nfile: photos/grop.png\n", "takedown-not-found"),
      ("action: mask\nwords: [green door]\n", "takedown-not-found"),
      ("action: correct\nrecord: projects/road\n", "takedown-not-corrected"),
    ])
  func impossible(request: String, fault: String) async throws {
    let result = try await site("decided: 2026-05-03\n" + request).build()
    #expect(result.faults == ["Content/takedowns/one.yml:4:9 \(fault)"])
    #expect(result.files.isEmpty)
  }

  @Test("a word is left at the address of what was removed only where the request says so")
  func tombstone() async throws {
    let request = "decided: 2026-05-03\naction: remove\nrecord: projects/road\n"
    let without = try await site(request).build()
    #expect(without.files["projects/road.html"] == nil)
    let result = try await site(request + "tombstone: yes\n").build()
    let page = result["projects/road.html"]
    #expect(page.contains("<h1>This page has been taken down</h1>"))
    #expect(page.contains("on request on <time datetime=\"2026-05-03\">3 May 2026</time>."))
    #expect(page.contains("noindex"))
    #expect(!page.contains("Blue road"))
    #expect(!result["sitemap.xml"].contains("projects/road"))
  }

  @Test("what has been taken out of the files already needs no more")
  func gone() async throws {
    let result = try await site("decided: 2026-05-03\naction: remove\ngone: yes\n").build()
    #expect(result.faults == [])
  }

  @Test("a correction shows as a change of the record")
  func correction() async throws {
    var site = site("decided: 2026-05-03\naction: correct\nrecord: projects/road\n")
    site.files["Content/projects/road.yml"]? += "changes: [{date: 2026-05-04, note: Name mended}]\n"
    #expect(try await site.build().faults == [])
  }

  @Test("the privacy page counts requests and names none")
  func privacyPage() async throws {
    let page = try await site("decided: 2026-05-03\naction: remove\ngone: yes\n").build()[
      "privacy.html"]
    #expect(page.contains("Requests to remove something"))
    #expect(page.contains("<td>Removed</td><td class=\"num\">1</td>"))
    #expect(!page.contains("What somebody asked"))
  }
}
