import Gazette
import GazetteTestSupport
import Testing

/// The rules of the gate that depend on who is named.
struct PrivacyPeopleTests {
  private static let member = """
    name: 陈水根
    consent: {given: 2026-01-01, covers: [name], channels: [site], until: 2030-01-01}

    """
  private static let activity = """
    ---
    title: 春耕
    start: 2026-03-05
    type: training
    ---

    """

  private func faults(_ content: [String: String]) async throws -> [String] {
    var content = content
    content["members/chen.yml"] = Self.member
    return try await TestSite(content).build().faults
  }

  @Test(
    "a sensitive word within 20 characters of a member's name is a warning, a negative one an error",
    arguments: [
      ("陈水根是低保户。", ["Content/activities/a.md:6:5 sensitive-word"]),
      ("低保户这个说法，和陈水根没有关系。", ["Content/activities/a.md:6:1 sensitive-word"]),
      ("低保户的申请由镇里受理，材料齐了以后十五天内答复，问陈水根。", []),
      ("低保户的申请由镇里受理。", []),
      ("考试结果：陈水根未通过。", ["Content/activities/a.md:6:9 negative-listing"]),
      ("验收未通过，要返工。", []),
    ])
  func findsWordsNearNames(text: String, expected: [String]) async throws {
    #expect(try await faults(["activities/a.md": Self.activity + text + "\n"]) == expected)
  }

  @Test("an address to the door is a warning, and an error beside a member's name")
  func findsAddresses() async throws {
    let alone = try await faults(["activities/a.md": Self.activity + "在柳湾3组15号集合。\n"])
    #expect(alone == ["Content/activities/a.md:6:5 home-address"])
    let named = try await TestSite([
      "members/chen.yml": Self.member,
      "activities/a.md": Self.activity + "陈水根住柳湾3组15号。\n",
    ]).build()
    #expect(named.faults == ["Content/activities/a.md:6:8 home-address"])
    #expect(named.files.isEmpty)
  }

  @Test("a negative word beside a member's name and a name in a record of help stop the build")
  func stopsTheBuild() async throws {
    for files in [
      ["activities/a.md": Self.activity + "考试结果：陈水根未通过。\n"],
      ["assistance.csv": "id,form,period,households,occasion\na,aid,2026-03,6,送到陈水根家\n"],
    ] {
      let result = try await TestSite(
        files.merging(["members/chen.yml": Self.member]) { a, _ in a }
      )
      .build()
      #expect(result.diagnostics.map(\.severity) == [.error])
      #expect(result.files.isEmpty)
    }
  }

  @Test("a member's name in a record of help is an error, but for the helper's own")
  func findsNamesInHelp() async throws {
    let table = """
      id,form,period,households,helper,occasion
      a,aid,2026-03,6,chen,陈水根上门
      b,aid,2026-04,6,,送到陈水根家

      """
    let help = try await faults(["assistance.csv": table])
    #expect(help == ["Content/assistance.csv:3:20 aid-identity"])
    let notice = """
      ---
      title: 救助公示
      type: aid
      opens: 2026-03-05
      days: 7
      respond: 打电话
      ---
      拟救助陈水根一家。

      """
    #expect(
      try await faults(["notices/a.md": notice]).contains("Content/notices/a.md:8:4 aid-identity"))
  }
}
