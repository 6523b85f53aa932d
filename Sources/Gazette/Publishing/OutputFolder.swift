import Glibc
import GazetteText

/// The folder that the site is published to, and what Gazette made there before.
struct OutputFolder: Sendable {
  /// Lists the files that Gazette made, one path a line, so that nothing else is ever removed.
  static let manifestName = ".gazette-manifest"

  let path: String
  /// Whether the folder exists.
  let exists: Bool
  /// The paths that Gazette made.
  let made: Set<String>
  /// The paths of all other files, which stay as they are; links and devices included.
  let foreign: [String]

  /// Looks at a folder before anything is written; refuses one that Gazette should not touch.
  static func open(_ path: String) throws(IOFailure) -> (OutputFolder?, [Diagnostic]) {
    guard let status = try FileStatus.of(path) else {
      return (OutputFolder(path: path, exists: false, made: [], foreign: []), [])
    }
    guard status.kind == .folder else {
      return (nil, [refused(path, Phrase("it is not a folder", zh: "它不是文件夹"))])
    }
    var files: [String] = []
    try list(path, below: "", into: &files)
    let manifest = path + "/" + manifestName
    guard try FileStatus.of(manifest)?.kind == .file else {
      if let file = files.first(where: { !$0.hasPrefix(".") }) {
        return (
          nil,
          [
            refused(
              path,
              Phrase(
                "it holds files that Gazette did not make, such as '\(file)'",
                zh: "里面有不是 Gazette 生成的文件，例如“\(file)”"))
          ]
        )
      }
      return (OutputFolder(path: path, exists: true, made: [], foreign: files), [])
    }
    let file = try FileDescriptor(opening: manifest, path: manifest, flags: O_RDONLY)
    let text = String(decoding: try file.readAll(), as: UTF8.self)
    var made = Set(text.split(separator: "\n").dropFirst().map(String.init))
    made.insert(manifestName)
    return (
      OutputFolder(
        path: path, exists: true, made: made, foreign: files.filter { !made.contains($0) }), []
    )
  }

  /// The manifest of a site with these files.
  static func manifest(_ paths: [String]) -> [UInt8] {
    var out = OutputBuffer(reserving: paths.count * 32)
    out.append("gazette 1\n")
    for path in paths {
      out.append(path)
      out.append(byte: UInt8(ascii: "\n"))
    }
    return out.bytes
  }

  private static func list(
    _ folder: String, below prefix: String, into files: inout [String]
  ) throws(IOFailure) {
    for entry in try Folder.entries(of: folder) {
      let path = prefix + entry.name
      if entry.kind == .folder {
        try list(folder + "/" + entry.name, below: path + "/", into: &files)
      } else {
        files.append(path)
      }
    }
  }

  /// A folder whose replacement would destroy something.
  static func placeFault(_ path: String, root: String) throws(IOFailure) -> Diagnostic? {
    if try FileStatus.of(path)?.kind == .link {
      return refused(path, Phrase("it is a link to another place", zh: "它是指向别处的链接"))
    }
    let (output, site) = (AbsolutePath.of(path), AbsolutePath.of(root))
    let home = AbsolutePath.home
    if output == "/" || output == home || output == site || site.hasPrefix(output + "/") {
      return refused(
        path, Phrase("it holds the site itself, or more", zh: "它包含网站的源文件，甚至更多"))
    }
    for folder in ["Content", "Templates"]
    where output == site + "/" + folder || output.hasPrefix(site + "/" + folder + "/") {
      return refused(path, Phrase("it lies in \(folder)", zh: "它在 \(folder) 里面"))
    }
    return nil
  }

  private static func refused(_ path: String, _ reason: Phrase) -> Diagnostic {
    Diagnostic(
      .error, "output-refused", path: path,
      Phrase(
        "the site cannot be published to this folder: \(reason.english)",
        zh: "网站不能发布到这个文件夹：\(reason.chinese)"),
      help: Phrase("name an empty or new folder with --output", zh: "请用 --output 指定一个空的或新的文件夹"))
  }
}
