import GazetteText

/// What a drawing (SVG) must not hold to be published as it is: nothing that acts, nothing of others.
enum DrawingCheck {
  private static let forbidden: [(text: String, reason: Phrase)] = [
    ("<script", Phrase("it holds a script", zh: "里面有脚本")),
    ("<foreignobject", Phrase("it holds a page within it", zh: "里面嵌了网页")),
    ("<iframe", Phrase("it holds a page within it", zh: "里面嵌了网页")),
    ("<!entity", Phrase("it declares entities", zh: "里面声明了实体")),
    ("javascript:", Phrase("it holds a script", zh: "里面有脚本")),
    ("href=\"http", Phrase("it leads to another site", zh: "里面有外部链接")),
    ("href='http", Phrase("it leads to another site", zh: "里面有外部链接")),
    ("href=\"//", Phrase("it leads to another site", zh: "里面有外部链接")),
    ("href='//", Phrase("it leads to another site", zh: "里面有外部链接")),
    ("url(http", Phrase("it leads to another site", zh: "里面有外部链接")),
    ("@import", Phrase("it asks for another style sheet", zh: "里面引用了别的样式表")),
  ]

  static func faults(_ path: String, _ bytes: [UInt8]) -> [Diagnostic] {
    let (file, faults) = SourceFile.decoding(path: path, bytes: bytes)
    guard let file else { return faults }
    let text = plain(file.bytes)
    var found: [Phrase] = []
    for (word, reason) in forbidden where holds(text, Array(word.utf8)) {
      if !found.contains(reason) { found.append(reason) }
    }
    if hasHandler(file.bytes) { found.append(Phrase("it holds a handler", zh: "里面有事件脚本")) }
    return found.map { reason in
      Diagnostic(
        .error, "unsafe-drawing", path: path,
        Phrase(
          "this drawing cannot be published: \(reason.english)", zh: "这个矢量图不能发布：\(reason.chinese)"),
        help: Phrase("export it as a plain SVG or as PNG", zh: "请另存为普通 SVG 或 PNG 图片"))
    }
  }

  /// Whether a drawing names a file: one that Gazette draws as a picture shows nothing from elsewhere.
  static func namesFile(_ bytes: [UInt8]) -> Bool { leadsOut(plain(withoutWords(bytes))) }

  /// The tags and style sheets of a drawing; its words may say what they like.
  private static func withoutWords(_ bytes: [UInt8]) -> [UInt8] {
    var tags: [UInt8] = []
    for part in bytes.split(separator: UInt8(ascii: "<")) {
      let isStyle = part.starts(with: Array("style".utf8)) || part.starts(with: Array("![".utf8))
      tags.append(UInt8(ascii: "<"))
      tags += isStyle ? part : part.prefix { $0 != UInt8(ascii: ">") }
    }
    return tags
  }

  /// In lower case, and without blanks around `=`, so that every spelling is found.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { ![9, 10, 13, 32].contains($0) }.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a drawing without blanks, in lower case, names anything but its own parts.
  private static func leadsOut(_ text: [UInt8]) -> Bool {
    for (word, quotes) in [("href=", 1), ("url(", 0)] {
      let word = Array(word.utf8)
      for start in text.indices where text[start...].starts(with: word) {
        let target = text[(start + word.count)...].dropFirst(quotes)
        let inner = target.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        if !inner.starts(with: Array("#".utf8)), !inner.starts(with: Array("data:image/".utf8)) {
          return true
        }
      }
    }
    return holds(text, Array("<?xml-stylesheet".utf8)) || holds(text, Array(":include".utf8))
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { start in
      text[start] == word[0] && text[start..<(start + word.count)].elementsEqual(word)
    }
  }

  /// Whether an attribute begins with `on`: a blank, `on`, letters, `=`.
  private static func hasHandler(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropLast(4)
    where [9, 10, 12, 13, 32, 34, 39, 47].contains(bytes[index]) && bytes[index + 1] | 0x20 == 0x6F
      && bytes[index + 2] | 0x20 == 0x6E
    {
      var end = index + 3
      while end < bytes.count, (97...122).contains(bytes[end] | 0x20) { end += 1 }
      while end < bytes.count, [9, 10, 13, 32].contains(bytes[end]) { end += 1 }
      if end > index + 3, end < bytes.count, bytes[end] == UInt8(ascii: "=") { return true }
    }
    return false
  }
}
