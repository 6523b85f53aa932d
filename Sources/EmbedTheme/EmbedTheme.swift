import Foundation

/// Writes the default theme as Swift source, so that the command needs no files beside it.
///
/// `EmbedTheme <Templates folder> <output file>`; runs as a build tool before Gazette is compiled.
@main
enum EmbedTheme {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw Failure(message: "usage: EmbedTheme <Templates folder> <output file>")
    }
    let root = URL(fileURLWithPath: arguments[1], isDirectory: true)
    var source = """
      /// The default theme, generated from Templates/ by EmbedTheme.
      enum DefaultTheme {
        /// Texts by path below Templates.
        static let files: [(path: String, text: String)] = [\n
      """
    for path in try paths(below: root) {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      source += "    (\(literal(path)), \(literal(text))),\n"
    }
    source += "  ]\n}\n"
    // A file that stays as it is spares the compiler what is built on it: debug and release builds share it.
    guard (try? String(contentsOfFile: arguments[2], encoding: .utf8)) != source else { return }
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// The theme's text files below the folder, sorted.
  private static func paths(below root: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { path in
        let last = path.split(separator: "/").last ?? ""
        let isText = ["html", "yml", "css", "js", "svg", "txt"].contains(
          String(last.split(separator: ".").last ?? ""))
        return isText && !last.hasPrefix(".")
      }
      .sorted()
  }

  /// A Swift string literal.
  private static func literal(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 32: out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  struct Failure: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
  }
}
