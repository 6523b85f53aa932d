import GazetteText

/// Paths within the site, as text: no file system is asked.
enum SitePath {
  /// The path below the root that `path` means in the file `from`; nil if it leads out of Content.
  static func resolve(_ path: String, from file: String) -> String? {
    parts(of: path, in: folder(of: file))?.joined(separator: "/")
  }

  /// The parts of the path below the root that `path` means in a folder with these parts; nil if it
  /// leads out of Content.
  static func parts(of path: String, in folder: [String]) -> [String]? {
    var parts = path.utf8.first == UInt8(ascii: "/") ? ["Content"] : folder
    for part in path.parts(at: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.first == "Content" ? parts : nil
  }

  /// The way from a file's folder to another path of the site.
  static func relative(_ path: String, to file: String) -> String {
    let (from, to) = (folder(of: file), path.parts(at: "/"))
    let common = zip(from, to).prefix { $0 == $1 }.count
    return ([String](repeating: "..", count: from.count - common) + to[common...])
      .joined(separator: "/")
  }

  /// The parts of the folder that a file stands in.
  static func folder(of file: String) -> [String] {
    file.parts(at: "/").dropLast()
  }
}
