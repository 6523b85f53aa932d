import Foundation
import Gazette
import GazetteTestSupport
import Testing

/// What was drawn is kept, and drawn again only if it is not there or not as it was.
struct DrawingCacheTests {
  private static let cache = ".gazette/photos"

  private func build(_ folder: TemporaryFolder, to output: String = "Output") async throws {
    let tree = try SourceTree.disk(root: folder.path)
    let options = BuildOptions(clock: .local(try #require(When(local: "2026-11-20"))))
    let checked = try await Build(tree, options).check()
    _ = try await checked.publish(
      tree, to: folder.path + "/" + output, root: folder.path, jobs: 2)
  }

  private func drawn(_ folder: TemporaryFolder, _ output: String = "Output") throws -> [String:
    Data]
  {
    try folder.contents(below: output).filter { $0.key.hasPrefix("drawn/") }
  }

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "Content/site.yml": TestSite.settings,
      "Content/activities/a.md": "---\ntitle: A\nstart: 2026-05-01\ntype: study\n---\n",
    ])
    return folder
  }

  @Test("what was drawn is taken from where it was kept")
  func kept() async throws {
    let folder = try site()
    try await build(folder)
    let first = try drawn(folder)
    let kept = try folder.contents(below: Self.cache)
    #expect(first.count == 6)
    #expect(Set(kept.keys.map { "drawn/" + $0 }) == Set(first.keys))
    // A name that was given another's content tells that nothing was drawn anew.
    let names = kept.keys.filter { $0.hasSuffix("1200x630.png") }.sorted()
    let other = try #require(kept[names[1]])
    try folder.write([Self.cache + "/" + names[0]: Array(other)])
    try await build(folder, to: "Other")
    let second = try drawn(folder, "Other")
    #expect(second["drawn/" + names[0]] == first["drawn/" + names[1]])
  }

  @Test("what is damaged where it was kept is drawn again", arguments: [0, 5, 200, 2000])
  func damaged(place: Int) async throws {
    let folder = try site()
    try await build(folder)
    let first = try drawn(folder)
    for (name, bytes) in try folder.contents(below: Self.cache) {
      var bytes = Array(bytes)
      if place < bytes.count { bytes[place] ^= 1 } else { bytes = [] }
      try folder.write([Self.cache + "/" + name: bytes])
    }
    try await build(folder, to: "Other")
    #expect(try drawn(folder, "Other") == first)
  }

  @Test("what the site no longer shows is not kept")
  func forgotten() async throws {
    let folder = try site()
    try await build(folder)
    let before = try folder.contents(below: Self.cache).count
    try folder.remove("Content/activities/a.md")
    try await build(folder)
    #expect(try folder.contents(below: Self.cache).count == before - 1)
    #expect(try drawn(folder).count == before - 1)
  }
}
