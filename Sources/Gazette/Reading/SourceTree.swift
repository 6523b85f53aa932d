import Glibc
import GazetteText

/// The files that an editor and a designer touch: what stands below Content and Templates.
///
/// A struct of closures, so that a site in memory and one on disk are built by the same code.
package struct SourceTree: Sendable {
  /// The paths of all regular files, with `/` between components, in order of bytes.
  package let paths: [String]
  /// What is wrong with the tree itself: links, names that cannot be published.
  package let diagnostics: [Diagnostic]
  /// The bytes of a file; throws if the world fails, not if the text is wrong.
  package let read: @Sendable (_ path: String) throws(IOFailure) -> [UInt8]

  package init(
    paths: [String], diagnostics: [Diagnostic] = [],
    read: @escaping @Sendable (String) throws(IOFailure) -> [UInt8]
  ) {
    self.paths = paths.sorted()
    self.diagnostics = diagnostics
    self.read = read
  }

  /// A tree in memory, from paths to texts.
  package static func memory(_ files: [String: String]) -> SourceTree {
    memory(files.mapValues { Array($0.utf8) })
  }

  /// A tree in memory, from paths to bytes.
  package static func memory(_ files: [String: [UInt8]]) -> SourceTree {
    SourceTree(paths: Array(files.keys)) { path throws(IOFailure) in
      guard let bytes = files[path] else { throw IOFailure(.open, path, ENOENT) }
      return bytes
    }
  }

  /// The paths below a folder.
  func paths(below folder: String) -> [String] {
    let prefix = folder + "/"
    return paths.filter { $0.utf8.starts(with: prefix.utf8) }
  }

  /// Reads and decodes a text.
  func text(_ path: String) throws(IOFailure) -> (SourceFile?, [Diagnostic]) {
    SourceFile.decoding(path: path, bytes: try read(path))
  }
}
