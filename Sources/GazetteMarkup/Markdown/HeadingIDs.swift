/// Gives every heading of a document an id of its own.
struct HeadingIDs {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]
  let prefix: String

  init(prefix: String) {
    self.prefix = prefix
    used.reserveCapacity(6)
  }

  /// An id from the text: letters and digits of any language in lower case, all else one hyphen.
  /// Repeated ids get `-2`, `-3` …; a text without letters and digits gives `section`.
  mutating func id(for text: String) -> String {
    let base = prefix + Self.slug(text)
    if used.insert(base).inserted { return base }
    var number = next[base] ?? 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  private static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      guard isKept(scalar) else {
        needsHyphen = !slug.isEmpty
        continue
      }
      if needsHyphen { slug.append(UInt8(ascii: "-")) }
      needsHyphen = false
      if scalar.isASCII {
        let value = UInt8(scalar.value)
        slug.append((65...90).contains(value) ? value + 32 : value)
      } else if isIdeograph(scalar) {
        slug.append(0xE0 | UInt8(truncatingIfNeeded: scalar.value >> 12))
        slug.append(0x80 | UInt8(truncatingIfNeeded: scalar.value >> 6) & 0x3F)
        slug.append(0x80 | UInt8(truncatingIfNeeded: scalar.value) & 0x3F)
      } else {
        slug += scalar.properties.lowercaseMapping.utf8
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  /// Whether the scalar is a common Chinese character: a letter without case, of which most headings
  /// consist.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if isIdeograph(scalar) { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
