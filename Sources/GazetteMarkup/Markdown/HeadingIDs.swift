/// Gives every heading of a document an id of its own.
struct HeadingIDs {
  private var used: Set<[UInt8]> = []
  private var next: [[UInt8]: Int] = [:]
  let prefix: String

  init(prefix: String) {
    self.prefix = prefix
    used.reserveCapacity(6)
  }

  /// An id from the text: letters and digits of any language in lower case, all else one hyphen.
  /// Repeated ids get `-2`, `-3` …; a text without letters and digits gives `section`.
  mutating func id(for text: String) -> String {
    let base = slug(text)
    if used.insert(base).inserted { return String(decoding: base, as: UTF8.self) }
    var number = next[base] ?? 2
    while !used.insert(base + Array("-\(number)".utf8)).inserted { number += 1 }
    next[base] = number + 1
    return String(decoding: base, as: UTF8.self) + "-\(number)"
  }

  private func slug(_ text: String) -> [UInt8] {
    let bytes = text.utf8.span
    var slug: [UInt8] = []
    slug.reserveCapacity(prefix.utf8.count + max(bytes.count, 7))
    slug += prefix.utf8
    let start = slug.count
    var needsHyphen = false
    var index = 0
    while index < bytes.count {
      let (width, isKept) = Self.look(at: index, in: bytes)
      if !isKept {
        needsHyphen = slug.count > start
      } else {
        if needsHyphen { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        Self.append(bytes.extracting(index..<index + width), to: &slug)
      }
      index += width
    }
    if slug.count == start { slug += "section".utf8 }
    return slug
  }

  /// How many bytes the character at an offset has, and whether it is a letter or digit.
  private static func look(at index: Int, in bytes: Span<UInt8>) -> (width: Int, isKept: Bool) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return (1, true)
    case 0..<128: return (1, false)
    // U+5000 to U+8FFF: Chinese characters, of which most headings consist.
    case 0xE5...0xE8: return (min(3, bytes.count - index), true)
    default:
      guard let scalar = bytes.scalar(at: index) else { return (1, false) }
      return (min(UTF8.width(scalar), bytes.count - index), isKept(scalar))
    }
  }

  private static func append(_ character: Span<UInt8>, to slug: inout [UInt8]) {
    let first = character[0]
    if (65...90).contains(first) {
      slug.append(first + 32)
    } else if first < 128 || (0xE4...0xE9).contains(first) {
      slug.append(copying: character)
    } else if let scalar = character.scalar(at: 0) {
      slug += scalar.properties.lowercaseMapping.utf8
    }
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
