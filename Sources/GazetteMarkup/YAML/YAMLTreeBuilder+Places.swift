internal import GazetteText

extension YAMLTreeBuilder {
  /// The word that begins with `sigil` at the start of a node: `&name` or `!tag`.
  func sigil(_ sigil: Unicode.Scalar, at place: ByteRange) -> ByteRange {
    let bytes = file.bytes
    var lower = place.lower
    let limit = min(range.upper, lower + 256)
    while lower < limit, bytes[lower] != UInt8(ascii: sigil), bytes[lower] != 10 { lower += 1 }
    guard lower < limit, bytes[lower] == UInt8(ascii: sigil) else { return place }
    var upper = lower
    while upper < range.upper, bytes[upper] > 32 { upper += 1 }
    return ByteRange(lower, upper)
  }

  /// The first line of a range.
  func firstLine(of place: ByteRange) -> ByteRange {
    var upper = place.lower
    while upper < range.upper, file.bytes[upper] != 10, file.bytes[upper] != 13 { upper += 1 }
    return ByteRange(place.lower, upper)
  }

  /// A `- ` that begins a later line of a plain text, where YAML takes it for more of the text.
  func swallowedMember(in place: ByteRange) -> ByteRange? {
    let bytes = file.bytes
    var isLineStart = false
    for index in place.lower..<place.upper {
      switch bytes[index] {
      case 10: isLineStart = true
      case 32: continue
      case UInt8(ascii: "-") where isLineStart && index + 1 < place.upper && bytes[index + 1] == 32:
        return ByteRange(index, index + 1)
      default: isLineStart = false
      }
    }
    return nil
  }

  /// The first `：` of a range.
  func fullWidthColon(in place: ByteRange) -> ByteRange? {
    file.bytes.firstFullWidthColon(in: place.lower..<place.upper)
  }
}

extension [UInt8] {
  /// The first `：` (U+FF1A) within offsets.
  func firstFullWidthColon(in offsets: Range<Int>) -> ByteRange? {
    var index = offsets.lowerBound
    while index + 2 < Swift.min(offsets.upperBound, count) {
      if self[index] == 0xEF, self[index + 1] == 0xBC, self[index + 2] == 0x9A {
        return ByteRange(index, index + 3)
      }
      index += 1
    }
    return nil
  }
}
