import GazetteText

/// Plain words with single blanks between them, up to a number of bytes.
struct SearchText {
  private var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  init(_ text: String, limit: Int) {
    self.init(limit: limit)
    append(text)
  }

  /// The words; what went over the limit is cut off behind a whole character.
  var text: String {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 32 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private var isFull: Bool { bytes.count >= limit }

  /// Appends plain text.
  mutating func append(_ text: String) {
    blank()
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count, !isFull { index = append(characterAt: index, of: bytes) }
  }

  /// Appends the words of HTML that the Markdown writer made.
  mutating func append(html: [UInt8]) {
    blank()
    var index = 0
    while index < html.count, !isFull {
      switch html[index] {
      case UInt8(ascii: "<"):
        let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
        if !Self.isInline(html[index..<end]) { blank() }
        index = end + 1
      case UInt8(ascii: "&"):
        let end = html[index...].prefix(Self.longestReference).firstIndex(of: UInt8(ascii: ";"))
        let known = end.flatMap {
          Self.references[String(decoding: html[index..<$0], as: UTF8.self)]
        }
        append([known ?? UInt8(ascii: "&")])
        index = known == nil ? index + 1 : (end ?? index) + 1
      default: index = append(characterAt: index, of: html)
      }
    }
  }

  /// What the Markdown writer writes in place of characters that mean something in HTML.
  private static let references: [String: UInt8] = [
    "&amp": UInt8(ascii: "&"), "&lt": UInt8(ascii: "<"), "&gt": UInt8(ascii: ">"),
    "&quot": UInt8(ascii: "\""), "&#39": UInt8(ascii: "'"),
  ]
  private static let longestReference = 6

  private static let inline: Set<String> = [
    "a", "abbr", "b", "code", "del", "em", "i", "s", "span", "strong", "sub", "sup", "wbr",
  ]

  /// Whether words on both sides of the tag belong together.
  private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
      .prefix { $0 > 32 && $0 != UInt8(ascii: "/") }
    return inline.contains(String(decoding: name, as: UTF8.self))
  }

  /// Appends a character, and gives the place of the next one.
  private mutating func append(characterAt index: Int, of bytes: [UInt8]) -> Int {
    let next = bytes[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    append(bytes[index..<next])
    return next
  }

  /// Appends the bytes of one character; a control or blank ends a word.
  private mutating func append(_ character: ArraySlice<UInt8>) {
    guard let first = character.first, first > 32 else { return blank() }
    if bytes.count + character.count <= limit {
      bytes += character
    } else {
      // Full from here on: a shorter character behind this one must not follow in its place.
      bytes += repeatElement(32, count: limit - bytes.count)
    }
  }

  private mutating func blank() {
    if let last = bytes.last, last != 32, !isFull { bytes.append(32) }
  }
}
