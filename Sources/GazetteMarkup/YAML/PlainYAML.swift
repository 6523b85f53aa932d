internal import GazetteText

/// Reads the YAML that nearly all records have, lines of `key: value` or `key: [a, b]`, since
/// libyaml prepares much more for each document than such lines need.
///
/// It takes only what has no second meaning in YAML; a document with anything else is left to
/// libyaml as a whole. The events are the same, so that one builder checks both.
struct PlainYAML {
  private let bytes: [UInt8]
  private let upper: Int
  private var index: Int
  private var events: [YAMLEvent] = []

  /// The events of a document within offsets of a file; nil if libyaml must read it.
  static func events(_ file: SourceFile, _ range: Range<Int>) -> [YAMLEvent]? {
    var reader = PlainYAML(file, range)
    return reader.readLines() ? reader.events : nil
  }

  private init(_ file: SourceFile, _ range: Range<Int>) {
    bytes = file.bytes
    index = range.lowerBound
    upper = range.upperBound
    events.reserveCapacity(32)
  }

  private mutating func readLines() -> Bool {
    guard index < upper else { return false }
    add(.mapStart, index, index)
    while index < upper {
      guard readKey(), readValue(), index == upper || byte(0) == 10 else { return false }
      index += 1
    }
    add(.mapEnd, upper, upper)
    add(.end, upper, upper)
    return true
  }

  /// A word with a colon and spaces behind it.
  private mutating func readKey() -> Bool {
    let start = index
    guard isLetter(byte(0)) else { return false }
    while isLetter(byte(0)) || isDigit(byte(0)) || byte(0) == UInt8(ascii: "-") { index += 1 }
    guard index - start < 64, byte(0) == UInt8(ascii: ":"), byte(1) == 32 else { return false }
    addScalar(start, index)
    index += 1
    skipSpaces()
    return true
  }

  private mutating func readValue() -> Bool {
    guard byte(0) == UInt8(ascii: "[") else { return readText(inList: false) }
    add(.listStart, index, index + 1)
    repeat {
      index += 1
      skipSpaces()
      guard readText(inList: true) else { return false }
    } while byte(0) == UInt8(ascii: ",")
    guard byte(0) == UInt8(ascii: "]") else { return false }
    add(.listEnd, index, index + 1)
    index += 1
    skipSpaces()
    return true
  }

  /// A text up to the end of its line, or of its place in a list; spaces around it are left out.
  private mutating func readText(inList: Bool) -> Bool {
    let start = index
    var end = index
    while index < upper {
      let byte = byte(0)
      if byte == 10 || inList && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")) { break }
      guard let length = lengthOfCharacter(isFirst: index == start, inList: inList) else {
        return false
      }
      index += length
      if byte != 32 { end = index }
    }
    guard end > start else { return false }
    addScalar(start, end)
    return true
  }

  /// The bytes of the next character; nil if it may mean something to YAML.
  private func lengthOfCharacter(isFirst: Bool, inList: Bool) -> Int? {
    let first = byte(0)
    switch first {
    case _ where isLetter(first) || isDigit(first): return 1
    case 32, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: ";"):
      return isFirst ? nil : 1
    case UInt8(ascii: ","): return isFirst || inList ? nil : 1
    case UInt8(ascii: ":"): return isFirst || inList || byte(1) <= 32 ? nil : 1
    // U+2028 and U+2029 end lines in YAML, and U+FEFF marks the order of bytes.
    case 0xC3...0xDF: return 2
    case 0xE2: return byte(1) == 0x80 && (0xA8...0xA9).contains(byte(2)) ? nil : 3
    case 0xE3...0xEC: return 3
    case 0xEF: return (0xBC...0xBD).contains(byte(1)) ? 3 : nil
    default: return nil
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The byte some places ahead; 0 behind the end.
  private func byte(_ distance: Int) -> UInt8 {
    index + distance < upper ? bytes[index + distance] : 0
  }

  private mutating func skipSpaces() { while byte(0) == 32 { index += 1 } }

  private mutating func addScalar(_ lower: Int, _ upper: Int) {
    add(.scalar(String(decoding: bytes[lower..<upper], as: UTF8.self), .plain), lower, upper)
  }

  private mutating func add(_ kind: YAMLEvent.Kind, _ lower: Int, _ upper: Int) {
    events.append(YAMLEvent(kind: kind, range: ByteRange(lower, upper)))
  }
}
