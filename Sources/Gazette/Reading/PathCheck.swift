import GazetteText

/// Names that every file system and web server can hold.
enum PathCheck {
  static let longestComponent = 200
  static let longestAddress = 1024

  /// What is wrong with a path as a whole, if anything.
  static func fault(_ path: String) -> Diagnostic? {
    if path.utf8.count <= longestComponent { return nil }
    if path.utf8.count > longestAddress { return tooLong(path, longestAddress) }
    var length = 0
    for byte in path.utf8 {
      length = byte == UInt8(ascii: "/") ? 0 : length + 1
      if length > longestComponent { return tooLong(path, longestComponent) }
    }
    return nil
  }

  /// What is wrong with an id, which becomes part of an address.
  static func idFault(_ id: String, _ path: String) -> Diagnostic? {
    if let scalar = id.unicodeScalars.first(where: { !isAllowed($0) }) {
      return bad(
        path,
        Phrase(
          "the name '\(id)' holds '\(shown(scalar))', which an address cannot",
          zh: "文件名“\(id)”里有“\(shown(scalar))”，不能用在网址里"))
    }
    if id.hasPrefix("-") || id.isEmpty {
      return bad(path, Phrase("the name '\(id)' begins badly", zh: "文件名“\(id)”的开头不合适"))
    }
    if id.utf8.count <= longestReserved, reserved.contains(id.lowercased()) {
      return bad(
        path, Phrase("'\(id)' is a name that Windows keeps to itself", zh: "“\(id)”是 Windows 的保留名称")
      )
    }
    return nil
  }

  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The bytes of the longest of them.
  private static let longestReserved = 4

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_", "A"..."Z": return true
    default: break
    }
    let properties = scalar.properties
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      true
    default: false
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse:
      "U+" + String(scalar.value, radix: 16, uppercase: true)
    default: String(scalar)
    }
  }

  private static func bad(_ path: String, _ message: Phrase) -> Diagnostic {
    Diagnostic(
      .error, "bad-name", path: path, message,
      help: Phrase(
        "rename the file: letters, digits, '-' and '_' only", zh: "请改文件名：只用文字、数字、“-”和“_”"))
  }

  private static func tooLong(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "name-too-long", path: path,
      Phrase("the name is longer than \(limit) bytes", zh: "名称超过了 \(limit) 字节"),
      help: Phrase("shorten it", zh: "请改短一些"))
  }
}
