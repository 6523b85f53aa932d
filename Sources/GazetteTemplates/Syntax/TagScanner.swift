import GazetteText

/// Finds tags in the bytes of a template, and knows the delimiters in force.
struct TagScanner {
  /// What the scanner found.
  enum Finding {
    case tag(Tag)
    /// A tag that opens here and never closes, and what would close it.
    case unclosed(ByteRange, closing: [UInt8])
    case end
  }

  let bytes: [UInt8]
  private(set) var position = 0
  private(set) var opening: [UInt8] = [UInt8](repeating: UInt8(ascii: "{"), count: 2)
  private(set) var closing: [UInt8] = [UInt8](repeating: UInt8(ascii: "}"), count: 2)

  private var nextClosing = (plain: -1, triple: -1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; the text before it lies between the end of the last tag and its range.
  mutating func next() -> Finding {
    guard let lower = find(opening, from: position, to: bytes.count) else { return .end }
    let inside = lower + opening.count
    let isTriple = inside < bytes.count && bytes[inside] == UInt8(ascii: "{")
    let start = isTriple ? inside + 1 : inside
    guard let end = closingOffset(from: start, isTriple: isTriple) else {
      position = find(opening, from: inside, to: bytes.count) ?? bytes.count
      return unclosed(lower, isTriple)
    }
    let sigil = isTriple ? nil : firstInk(start, end)
    let isComment = sigil == UInt8(ascii: "!")
    if !isComment, let other = find(opening, from: start, to: end) {
      position = other
      return unclosed(lower, isTriple)
    }
    position = end + closing.count + (isTriple ? 1 : 0)
    let range = ByteRange(lower, position)
    if isTriple { return .tag(Tag(kind: .rawValue, range: range, name: trimmed(start, end))) }
    return .tag(tag(range, start, end))
  }

  /// Takes new delimiters from a tag `{{=<% %>=}}`; false if they are malformed.
  mutating func setDelimiters(_ tag: Tag) -> Bool {
    let words = bytes[tag.name.lower..<tag.name.upper].split(whereSeparator: { $0.isTemplateBlank })
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else { return false }
    opening = Array(words[0])
    closing = Array(words[1])
    nextClosing = (-1, -1)
    return true
  }

  /// Where the closing delimiter begins. The last answer serves for as long as it lies ahead, so a
  /// file full of openings costs no more than its length.
  private mutating func closingOffset(from start: Int, isTriple: Bool) -> Int? {
    let known = isTriple ? nextClosing.triple : nextClosing.plain
    if known >= start { return known == Int.max ? nil : known }
    let wanted = isTriple ? [UInt8(ascii: "}")] + closing : closing
    let found = find(wanted, from: start, to: bytes.count)
    if isTriple {
      nextClosing.triple = found ?? Int.max
    } else {
      nextClosing.plain = found ?? Int.max
    }
    return found
  }

  private func unclosed(_ lower: Int, _ isTriple: Bool) -> Finding {
    let wanted = isTriple ? [UInt8(ascii: "}")] + closing : closing
    return .unclosed(ByteRange(lower, lineEnd(from: lower, to: position)), closing: wanted)
  }

  private func tag(_ range: ByteRange, _ start: Int, _ end: Int) -> Tag {
    let content = trimmed(start, end)
    guard !content.isEmpty else { return Tag(kind: .value, range: range, name: content) }
    let rest = trimmed(content.lower + 1, content.upper)
    let kind: Tag.Kind
    switch bytes[content.lower] {
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "&"): kind = .rawValue
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: ">"): return call(.partial, .dynamicPartial, range, rest)
    case UInt8(ascii: "<"): return call(.parent, .dynamicParent, range, rest)
    case UInt8(ascii: "="):
      let hasEnd = rest.upper > rest.lower && bytes[rest.upper - 1] == UInt8(ascii: "=")
      let inner = hasEnd ? trimmed(rest.lower, rest.upper - 1) : ByteRange(at: rest.lower)
      return Tag(kind: .delimiters, range: range, name: inner)
    default: return Tag(kind: .value, range: range, name: content)
    }
    return Tag(kind: kind, range: range, name: rest)
  }

  private func call(
    _ plain: Tag.Kind, _ dynamic: Tag.Kind, _ range: ByteRange, _ rest: ByteRange
  ) -> Tag {
    guard !rest.isEmpty, bytes[rest.lower] == UInt8(ascii: "*") else {
      return Tag(kind: plain, range: range, name: rest)
    }
    return Tag(kind: dynamic, range: range, name: trimmed(rest.lower + 1, rest.upper))
  }

  private func firstInk(_ lower: Int, _ upper: Int) -> UInt8? {
    bytes[lower..<upper].first { !$0.isTemplateBlank }
  }

  private func trimmed(_ lower: Int, _ upper: Int) -> ByteRange {
    var (lower, upper) = (lower, upper)
    while lower < upper, bytes[lower].isTemplateBlank { lower += 1 }
    while lower < upper, bytes[upper - 1].isTemplateBlank { upper -= 1 }
    return ByteRange(lower, upper)
  }

  private func lineEnd(from lower: Int, to upper: Int) -> Int {
    bytes[lower..<upper].firstIndex { $0 == 10 || $0 == 13 } ?? upper
  }

  private func find(_ wanted: [UInt8], from lower: Int, to upper: Int) -> Int? {
    let first = wanted[0]
    let last = upper - wanted.count
    var index = lower
    while index <= last {
      if bytes[index] == first, matches(wanted, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
    return true
  }
}

extension UInt8 {
  /// Whether the byte is a blank, a tab or a part of a line break.
  var isTemplateBlank: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
