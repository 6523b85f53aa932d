import Foundation
import Gazette
import Testing

/// The 83 mechanisms that the founding text asks for: each is recorded in the sample site, and shows.
struct MechanismTests {
  /// A line of `mechanisms.tsv`: number, name, record, and words of it that stand on its page.
  struct Mechanism: Sendable, CustomTestStringConvertible {
    let number: Int
    let name: String
    let record: String
    let words: String
    var testDescription: String { "\(number) \(name)" }

    init?(_ line: Substring) {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, let number = Int(parts[0]) else { return nil }
      (self.number, name, record, words) = (number, parts[1], parts[2], parts[3])
    }

    /// Where the record is shown: its page, else the list of its kind.
    func page(among files: Set<String>) -> String? {
      let parts = record.split(separator: "/")
      guard let folder = parts.first, let id = parts.last else { return nil }
      let places =
        folder == "pages" ? ["\(id).html"] : ["\(folder)/\(id).html", "\(folder)/index.html"]
      return places.first { files.contains($0) }
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static func mechanisms() throws -> [Mechanism] {
    let table = folder.appending(path: "Mechanisms/mechanisms.tsv")
    return try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
      .compactMap(Mechanism.init)
  }

  /// The sample site, read from the folder of the project and built in memory.
  static func sampleSite(asOf: String) async throws -> (files: [String: [UInt8]], faults: Int) {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent().path()
    let tree = try SourceTree.disk(root: root)
    var options = BuildOptions(clock: .local(try #require(When(local: asOf))))
    options.draws = false
    options.jobs = 2
    let checked = try await Build(tree, options).check()
    let faults = checked.diagnostics.count { $0.severity != .note }
    return (try await checked.render(tree, jobs: 2).files, faults)
  }

  @Test("the sample site has no fault, and shows each mechanism on the page of its record")
  func mechanisms() async throws {
    let mechanisms = try Self.mechanisms()
    #expect(mechanisms.map(\.number) == Array(1...83))
    let (files, faults) = try await Self.sampleSite(asOf: "2026-11-24")
    #expect(faults == 0)
    let names = Set(files.keys)
    for mechanism in mechanisms {
      let page = try #require(mechanism.page(among: names), Comment(rawValue: "\(mechanism)"))
      let text = String(decoding: files[page] ?? [], as: UTF8.self)
      #expect(text.contains(mechanism.words), "\(mechanism.number) is not on \(page)")
    }
  }
}
