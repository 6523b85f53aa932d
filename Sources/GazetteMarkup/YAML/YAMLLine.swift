internal import GazetteText

/// A line of a YAML document, looked at for what people commonly mistype.
struct YAMLLine {
  /// The line without its indentation and its end.
  let content: ByteRange
  /// A tab in the indentation.
  let tab: ByteRange?

  /// The line that holds `offset`, as far as it lies within `whole`.
  init(_ file: SourceFile, at offset: Int, within whole: Range<Int>) {
    let bytes = file.bytes
    var lower = min(max(offset, whole.lowerBound), whole.upperBound)
    while lower > whole.lowerBound, bytes[lower - 1] != 10 { lower -= 1 }
    var upper = lower
    while upper < whole.upperBound, bytes[upper] != 10, bytes[upper] != 13 { upper += 1 }
    var tab: ByteRange?
    while lower < upper, bytes[lower] == 32 || bytes[lower] == 9 {
      if bytes[lower] == 9, tab == nil { tab = ByteRange(lower, lower + 1) }
      lower += 1
    }
    content = ByteRange(lower, upper)
    self.tab = tab
  }

  /// Whether a place of the line follows a closing quote.
  func isBehindQuote(_ place: ByteRange, _ file: SourceFile) -> Bool {
    let before = file.bytes[content.lower..<max(content.lower, min(place.lower, content.upper))]
    let last = before.last { $0 != 32 }
    return last == UInt8(ascii: "\"") || last == UInt8(ascii: "'")
  }

  /// A full-width colon, or a colon without a space, behind what looks like a field name.
  func colonFault(_ file: SourceFile) -> Diagnostic? {
    var index = content.lower
    let bytes = file.bytes
    while index < content.upper {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        let isLast = index + 1 == content.upper
        if isLast || bytes[index + 1] == 32 || bytes[index + 1] == 9 { return nil }
        return .yamlMissingSpace(file, ByteRange(index, index + 1))
      case 0xEF where index + 2 < content.upper:
        if bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A {
          return .yamlFullWidthColon(file, ByteRange(index, index + 3))
        }
        index += 3
      default: index += 1
      }
    }
    return nil
  }
}
