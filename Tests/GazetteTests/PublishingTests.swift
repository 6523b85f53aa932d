import Foundation
import Gazette
import GazetteTestSupport
import Testing

/// Publishing to a real folder: all or nothing, nothing foreign harmed, nothing written twice.
struct PublishingTests {
  private static func activity(_ title: String) -> String {
    "---\ntitle: \(title)\nstart: 2026-03-05\ntype: study\n---\nText.\n"
  }

  private static let site = [
    "Content/site.yml": TestSite.settings,
    "Content/activities/spring.md": activity("Spring"),
    "Content/activities/summer.md": activity("Summer"),
  ]

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.site)
    return folder
  }

  @discardableResult
  private func build(_ folder: TemporaryFolder, jobs: Int = 2) async throws -> BuildReport {
    let tree = try SourceTree.disk(root: folder.path)
    var options = BuildOptions(clock: .local(try #require(When(local: "2026-11-20"))))
    options.draws = false
    options.jobs = jobs
    let checked = try await Build(tree, options).check()
    return try await checked.publish(
      tree, to: folder.path + "/Output", root: folder.path, jobs: jobs)
  }

  @Test("a second build without changes writes nothing")
  func nothingTwice() async throws {
    let folder = try folder()
    let first = try await build(folder)
    #expect(first.written > 10)
    let before = try folder.inode(of: "Output")
    let second = try await build(folder)
    #expect(second.written == 0 && second.removed == 0)
    #expect(try folder.inode(of: "Output") == before)
  }

  @Test("unchanged files keep their inode, changed ones are new, stale ones go")
  func onlyChanges() async throws {
    let folder = try folder()
    try await build(folder)
    let summer = try folder.inode(of: "Output/activities/summer.html")
    try folder.write(["Content/activities/spring.md": Self.activity("Early spring")])
    let report = try await build(folder)
    #expect(report.written > 0)
    #expect(try folder.inode(of: "Output/activities/summer.html") == summer)
    try folder.remove("Content/activities/spring.md")
    let last = try await build(folder)
    #expect(last.removed > 0)
    let files = try folder.contents(below: "Output")
    #expect(files["activities/spring.html"] == nil)
    #expect(!files.values.contains { $0.range(of: Data("Early spring".utf8)) != nil })
  }

  @Test("files that Gazette did not make stay, links among them")
  func foreignFiles() async throws {
    let folder = try folder()
    try await build(folder)
    try folder.write(["Output/CNAME": "example.org", "Output/.well-known/a.txt": "a"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/Output/link", withDestinationPath: "/nowhere")
    try folder.write(["Content/activities/autumn.md": Self.activity("Autumn")])
    try await build(folder)
    let files = try folder.contents(below: "Output")
    #expect(files["CNAME"] == Data("example.org".utf8))
    #expect(files[".well-known/a.txt"] == Data("a".utf8))
    #expect(files["link"] == Data("-> /nowhere".utf8))
    #expect(files["activities/autumn.html"] != nil)
  }

  @Test("an error leaves Output as it was, byte for byte")
  func errorsTouchNothing() async throws {
    let folder = try folder()
    try await build(folder)
    let before = try folder.contents(below: "Output")
    try folder.write(["Content/activities/spring.md": "---\ntitle: Spring\n---\n"])
    try await build(folder)
    #expect(try folder.contents(below: "Output") == before)
  }

  @Test("a folder that Gazette did not make is refused")
  func refusals() async throws {
    let folder = try folder()
    try folder.write(["Output/thesis.txt": "mine"])
    await #expect(throws: Checked.Refusal.self) { try await build(folder) }
    #expect(try folder.contents(below: "Output") == ["thesis.txt": Data("mine".utf8)])
  }

  @Test("a file in the way of a page is named, and nothing is published")
  func collision() async throws {
    let folder = try folder()
    try await build(folder)
    try folder.write([
      "Output/activities/autumn.html": "by hand",
      "Content/activities/autumn.md": Self.activity("Autumn"),
    ])
    await #expect(throws: Checked.Refusal.self) { try await build(folder) }
    let files = try folder.contents(below: "Output")
    #expect(files["activities/autumn.html"] == Data("by hand".utf8))
  }

  @Test("what a killed build left behind is cleared away")
  func leftovers() async throws {
    let folder = try folder()
    try folder.write(["Output.next/index.html": "half"])
    try await build(folder)
    let files = try folder.contents(below: "Output")
    #expect(files["index.html"] != Data("half".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Output.next"))
  }

  @Test("a link in Content is named and not followed")
  func links() async throws {
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/Content/activities/passwd.md", withDestinationPath: "/etc/passwd")
    let tree = try SourceTree.disk(root: folder.path)
    var options = BuildOptions(clock: .local(try #require(When(local: "2026-11-20"))))
    options.draws = false
    let checked = try await Build(tree, options).check()
    #expect(checked.diagnostics.map(\.id) == ["link-not-followed"])
    #expect(checked.isWrong)
  }

  @Test("one job and many give the same bytes, in whatever order files were made")
  func sameBytes() async throws {
    let (first, second) = (try folder(), try TemporaryFolder())
    for name in Self.site.keys.sorted(by: >) { try second.write([name: Self.site[name] ?? ""]) }
    try await build(first, jobs: 1)
    try await build(second, jobs: 4)
    #expect(try first.contents(below: "Output") == second.contents(below: "Output"))
  }
}
