import Glibc
import GazetteText

extension SourceTree {
  /// The tree of a site's folder: its Content and Templates, read without following any link.
  package static func disk(root: String) throws(IOFailure) -> SourceTree {
    var walk = Walk(root: root)
    for folder in ["Content", "Templates"] {
      switch try FileStatus.of(root + "/" + folder)?.kind {
      case .folder: try walk.visit(folder)
      case .link: walk.diagnostics.append(.linkNotFollowed(folder))
      default: break
      }
    }
    let folder = try OpenFolder(root)
    return SourceTree(paths: walk.paths, diagnostics: walk.diagnostics) {
      path throws(IOFailure) in
      let file = try folder.open(path, path: path, flags: O_RDONLY | O_NONBLOCK)
      return try file.readAll()
    }
  }

  private struct Walk {
    let root: String
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []

    mutating func visit(_ folder: String) throws(IOFailure) {
      let entries = try Folder.entries(of: root + "/" + folder)
      // By short names, so that the whole paths are in order already.
      let sorted = entries.map { (key: $0.kind == .folder ? $0.name + "/" : $0.name, entry: $0) }
        .sorted { $0.key < $1.key }
      let prefix = folder + "/"
      for (_, entry) in sorted {
        if IgnoredFiles.contains(entry.name) { continue }
        let path = prefix + entry.name
        switch entry.kind {
        case .file: paths.append(path)
        case .folder: try visit(path)
        case .link: diagnostics.append(.linkNotFollowed(path))
        case .other: diagnostics.append(.notAFile(path))
        }
      }
    }
  }
}

/// Files that editors and systems leave behind; nobody wrote them for the site.
enum IgnoredFiles {
  static func contains(_ name: String) -> Bool {
    let bytes = name.utf8
    switch bytes.first {
    case UInt8(ascii: "."): return true
    case UInt8(ascii: "~") where bytes.dropFirst().first == UInt8(ascii: "$"): return true
    default: break
    }
    switch bytes.last {
    case UInt8(ascii: "~"): return true
    case UInt8(ascii: "p"), UInt8(ascii: "k"):
      return [".swp", ".bak", ".tmp"].contains { name.hasSuffix($0) }
    case UInt8(ascii: "b"), UInt8(ascii: "i"), UInt8(ascii: "\r"):
      return ["Thumbs.db", "desktop.ini", "Icon\r"].contains(name)
    default: return false
    }
  }
}

extension Diagnostic {
  static func linkNotFollowed(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "link-not-followed", path: path,
      Phrase("this is a link to another place", zh: "这是一个指向别处的链接（快捷方式）"),
      help: Phrase(
        "put a copy of the file here instead: Gazette reads only what stands in the site's folder",
        zh: "请把文件复制到这里：Gazette 只读网站文件夹里的文件"))
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "not-a-file", path: path,
      Phrase(
        "this is not an ordinary file, or its name is not UTF-8", zh: "这不是普通文件，或者文件名不是 UTF-8 编码"),
      help: Phrase("rename it or take it out of the folder", zh: "请改名，或把它移出这个文件夹"))
  }
}
