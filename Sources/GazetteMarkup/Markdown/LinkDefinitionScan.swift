/// Measures link definitions (`[label]: address "title"`), since every use of one copies it.
struct LinkDefinitionScan {
  /// The bytes of the longest definition, and where it begins.
  private(set) var longest = 0
  private(set) var offset = 0

  private var start = 0
  private var length = 0
  private var lines = 0
  /// What closes a title that goes on in the next line.
  private var closer: UInt8?

  /// Takes in a line of a paragraph, without what stands before its text.
  mutating func take(_ bytes: [UInt8], _ lower: Int, _ upper: Int) {
    let line = bytes[lower..<upper]
    if let closer {
      length += line.count
      if line.contains(closer) { end() }
      return
    }
    if line.first == UInt8(ascii: "["), let colon = Self.colon(line) {
      end()
      (start, length, lines) = (lower, line.count, 1)
      closer = Self.openTitle(bytes[colon..<upper])
    } else if length > 0 {
      // The address may stand in the second line and the title in the third.
      length += line.count
      lines += 1
      closer = Self.openTitle(line)
      if closer == nil, lines > 2 { end() }
    }
  }

  /// Ends the definition that is being measured.
  mutating func end() {
    if length > longest { (longest, offset) = (length, start) }
    (length, lines, closer) = (0, 0, nil)
  }

  private static func colon(_ line: ArraySlice<UInt8>) -> Int? {
    guard let close = line.firstIndex(of: UInt8(ascii: "]")), close + 1 < line.endIndex,
      line[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 2
  }

  /// What closes the title that a line opens and does not close.
  private static func openTitle(_ line: ArraySlice<UInt8>) -> UInt8? {
    var index = line.startIndex
    var isBehindSpace = true
    while index < line.endIndex {
      let byte = line[index]
      if isBehindSpace, let closer = closer(of: byte) {
        return line[(index + 1)...].contains(closer) ? nil : closer
      }
      isBehindSpace = byte <= 32
      index += 1
    }
    return nil
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}
