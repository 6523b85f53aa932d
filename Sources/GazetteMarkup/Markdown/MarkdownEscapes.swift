/// Keeps `\*` and `\~` apart from `*` and `~` in the tree, where cmark merges them.
///
/// The parser gets a punctuation character of two bytes in the place of each of them, one that does
/// not occur in the document, so that all columns stay. The writer puts the source back: in code
/// as written, elsewhere without the backslash.
struct MarkdownEscapes {
  /// The second bytes of the stand-ins, the first being 0xDC; 0 if there are none.
  let star: UInt8
  let tilde: UInt8

  static let none = MarkdownEscapes(star: 0, tilde: 0)
  static let lead: UInt8 = 0xDC

  var isEmpty: Bool { star == 0 }

  /// The bytes for the parser, and the stand-ins within them.
  static func hiding(in bytes: ArraySlice<UInt8>) -> ([UInt8], MarkdownEscapes) {
    var text = Array(bytes)
    var isUsed = [Bool](repeating: false, count: 256)
    var hasEscape = false
    var index = 0
    while index + 1 < text.count {
      if text[index] == lead { isUsed[Int(text[index + 1])] = true }
      if text[index] == UInt8(ascii: "\\") {
        hasEscape =
          hasEscape || text[index + 1] == UInt8(ascii: "*")
          || text[index + 1] == UInt8(ascii: "~")
        index += 1
      }
      index += 1
    }
    // U+0700 to U+070D are punctuation.
    let free = (0x80...0x8D).map { UInt8($0) }.filter { !isUsed[Int($0)] }
    guard hasEscape, free.count >= 2 else { return (text, .none) }
    let escapes = MarkdownEscapes(star: free[0], tilde: free[1])
    index = 0
    while index + 1 < text.count {
      if text[index] == UInt8(ascii: "\\") {
        switch text[index + 1] {
        case UInt8(ascii: "*"): (text[index], text[index + 1]) = (lead, escapes.star)
        case UInt8(ascii: "~"): (text[index], text[index + 1]) = (lead, escapes.tilde)
        default: break
        }
        index += 1
      }
      index += 1
    }
    return (text, escapes)
  }

  /// The text with the stand-ins resolved; in code with their backslashes.
  func resolving(_ text: [UInt8], inCode: Bool = false) -> [UInt8] {
    guard !isEmpty, text.contains(Self.lead) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let isPair = text[index] == Self.lead && index + 1 < text.count
      guard isPair, text[index + 1] == star || text[index + 1] == tilde else {
        result.append(text[index])
        index += 1
        continue
      }
      if inCode { result.append(UInt8(ascii: "\\")) }
      result.append(text[index + 1] == star ? UInt8(ascii: "*") : UInt8(ascii: "~"))
      index += 2
    }
    return result
  }
}
