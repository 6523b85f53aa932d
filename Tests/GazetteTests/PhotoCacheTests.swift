import Foundation
import Gazette
import GazettePhotos
import GazetteTestSupport
import Testing

/// What was made of pictures is kept beside the site, believed only where it is whole, and forgotten
/// with the picture.
struct PhotoCacheTests {
  private static func activity(_ photo: String) -> String {
    "---\ntitle: A\nstart: 2026-03-05\ntype: study\nphotos:\n  - {file: \(photo), alt: A}\n---\n"
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "Content/site.yml": TestSite.settings, "Content/activities/a.md": Self.activity("a.jpg"),
      "Content/activities/b.md": Self.activity("b.jpg"),
    ])
    var picture = TestPicture()
    try folder.write(["Content/activities/a.jpg": try #require(picture.pixels?.file(as: .jpeg))])
    picture.orientation = 3
    try folder.write(["Content/activities/b.jpg": try #require(picture.pixels?.file(as: .jpeg))])
    return folder
  }

  private func build(_ folder: TemporaryFolder, to output: String = "Output") async throws {
    let tree = try SourceTree.disk(root: folder.path)
    var options = BuildOptions(clock: .local(try #require(When(local: "2026-11-20"))))
    options.draws = false
    let checked = try await Build(tree, options).check()
    _ = try await checked.publish(
      tree, to: folder.path + "/" + output, root: folder.path, jobs: 2)
  }

  private func photos(_ folder: TemporaryFolder, in output: String) throws -> [String: Data] {
    try folder.contents(below: output).filter { $0.key.hasPrefix("photos/") }
  }

  private static let cache = ".gazette/photos"

  @Test("what was kept is used, and gives the same files")
  func kept() async throws {
    let folder = try folder()
    try await build(folder)
    let entries = try folder.contents(below: Self.cache)
    #expect(entries.count == 6)
    let name = try #require(entries.keys.min())
    let inode = try folder.inode(of: Self.cache + "/" + name)
    try await build(folder, to: "Second")
    #expect(try photos(folder, in: "Second") == photos(folder, in: "Output"))
    #expect(try folder.inode(of: Self.cache + "/" + name) == inode)
  }

  @Test(
    "an entry that is not as it was written is made again",
    arguments: ["changed", "cut off", "empty", "another's"])
  func damaged(_ damage: String) async throws {
    let folder = try folder()
    try await build(folder)
    let entries = try folder.contents(below: Self.cache)
    let names = entries.keys.sorted()
    for (index, name) in names.enumerated() {
      var bytes = Array(try #require(entries[name]))
      switch damage {
      case "changed": bytes[bytes.count - 1] ^= 1
      case "cut off": bytes.removeLast(bytes.count / 2)
      case "empty": bytes = []
      default:
        bytes = Array("000000000000".utf8) + Array(try #require(entries[names[(index + 1) % 6]]))
      }
      try folder.write([Self.cache + "/" + name: bytes])
    }
    try await build(folder, to: "Second")
    #expect(try photos(folder, in: "Second") == photos(folder, in: "Output"))
    #expect(try folder.contents(below: Self.cache) == entries)
  }

  @Test("a picture that is withdrawn leaves nothing, in the site or beside it")
  func withdrawn() async throws {
    let folder = try folder()
    try await build(folder)
    let before = try photos(folder, in: "Output")
    try folder.write([Self.cache + "/mine.txt": "mine"])
    try folder.remove("Content/activities/b.md")
    try folder.remove("Content/activities/b.jpg")
    try await build(folder)
    let after = try photos(folder, in: "Output")
    #expect(before.count == 6 && after.count == 3)
    let kept = Set(try folder.contents(below: Self.cache).keys)
    #expect(kept == Set(after.keys.map { String($0.dropFirst(7)) } + ["mine.txt"]))
  }

  @Test("a picture that is cut off leaves the old site as it is")
  func cutOff() async throws {
    let folder = try folder()
    try await build(folder)
    let before = try folder.contents(below: "Output")
    let whole = try folder.contents(below: "Content")["activities/a.jpg"]
    try folder.write(["Content/activities/a.jpg": Array(try #require(whole).dropLast(900))])
    await #expect(throws: Checked.Refusal.self) { try await build(folder) }
    #expect(try folder.contents(below: "Output") == before)
  }
}
