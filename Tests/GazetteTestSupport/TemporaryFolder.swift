import Foundation

/// A folder for one test, removed with all it holds when it goes out of scope.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-" + UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes files, by path below the folder.
  package func write(_ files: [String: String]) throws {
    try write(files.mapValues { Array($0.utf8) })
  }

  /// Writes files that are not text, by path below the folder.
  package func write(_ files: [String: [UInt8]]) throws {
    for (name, bytes) in files {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The bytes of all files below a folder, by path; links are named by what they point to.
  package func contents(below folder: String) throws -> [String: Data] {
    let root = path + "/" + folder
    guard let walker = FileManager.default.enumerator(atPath: root) else { return [:] }
    var files: [String: Data] = [:]
    for case let name as String in walker {
      let full = root + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        files[name] = Data("-> \(target)".utf8)
      } else if walker.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
        files[name] = try Data(contentsOf: URL(fileURLWithPath: full))
      }
    }
    return files
  }

  /// The inode of a file: it changes when the file is written anew.
  package func inode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.systemFileNumber] as? Int) ?? 0
  }
}
