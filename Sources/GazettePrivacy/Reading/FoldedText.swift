/// A text that is read character by character as a reader sees it.
struct FoldedText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at an offset; 0 outside the text.
  func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// Whether the text has these bytes at an offset.
  func has(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    let start = unsafe word.utf8Start
    for offset in 0..<count where unsafe bytes[index + offset] != start[offset] { return false }
    return true
  }

  /// Whether the text has these bytes just before an offset.
  func has(_ word: StaticString, before index: Int) -> Bool {
    has(word, at: index - word.utf8CodeUnitCount)
  }

  /// The character that begins at an offset.
  func symbol(at index: Int) -> FoldedSymbol {
    guard index < bytes.count else { return FoldedSymbol(code: FoldedSymbol.end, end: index) }
    let byte = bytes[index]
    guard byte < 0x80 else {
      guard let (scalar, end) = scalar(at: index) else {
        return FoldedSymbol(code: FoldedSymbol.other, end: index + 1)
      }
      return FoldedSymbol(code: Self.fold(scalar), end: end)
    }
    switch byte {
    case UInt8(ascii: "&"): return reference(at: index)
    case UInt8(ascii: "%"): return percent(at: index)
    case UInt8(ascii: "\\"): return escape(at: index)
    case UInt8(ascii: "<"): return tag(at: index)
    default: return FoldedSymbol(code: byte, end: index + 1)
    }
  }

  /// The scalar that UTF-8 has at an offset; nil if it has none there.
  private func scalar(at index: Int) -> (UInt32, Int)? {
    let first = bytes[index]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + count <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for offset in 1..<count {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (value, index + count)
  }

  /// The text of a part as a reader sees it, in lower case, without blanks.
  func folded(_ lower: Int, _ upper: Int) -> String {
    var result: [UInt8] = []
    var index = lower
    while index < upper {
      let symbol = symbol(at: index)
      switch symbol.code {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(symbol.code | 0x20)
      case UInt8(ascii: " "), FoldedSymbol.nothing, FoldedSymbol.tag: break
      case 0..<0x80: result.append(symbol.code)
      default: result += bytes[index..<max(index, min(symbol.end, bytes.count))]
      }
      index = max(index + 1, symbol.end)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
