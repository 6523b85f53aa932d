internal import GazetteText

/// Reads the YAML that nearly all records have, lines of `key: value` or `key: [a, b]`, since
/// libyaml prepares much more for each document than such lines need.
///
/// It takes only what has no second meaning in YAML and gives no cause for a diagnostic; a document
/// with anything else is left to libyaml as a whole. The tree is the same.
@safe struct PlainYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let upper: Int
  private var index: Int
  private var entries: [DataEntry] = []
  /// The keys and values read, and the map itself.
  private var nodes = 1

  /// The map of a document within offsets of a file; nil if libyaml must read it.
  static func read(_ file: SourceFile, _ range: Range<Int>, _ limits: YAMLLimits) -> DataNode? {
    // A list in a map is all the depth there is.
    guard limits.depth > 1 else { return nil }
    return unsafe file.bytes.withUnsafeBufferPointer { bytes in
      var reader = unsafe PlainYAML(bytes, range)
      guard reader.readLines(limits.nodes) else { return nil }
      let end = reader.entries.last?.value.range.upper ?? range.lowerBound
      return DataNode(.map(reader.entries), ByteRange(range.lowerBound, end))
    }
  }

  /// Prepares to read a range of `bytes`, which must outlive this value.
  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    unsafe self.bytes = unsafe bytes
    index = range.lowerBound
    upper = min(range.upperBound, bytes.count)
    entries.reserveCapacity(16)
  }

  /// Reads all lines; stops at more nodes than there may be, since each key is compared with all others.
  private mutating func readLines(_ limit: Int) -> Bool {
    guard index < upper else { return false }
    while index < upper {
      guard let (key, place) = readKey(), let value = readValue(), index == upper || byte(0) == 10
      else { return false }
      entries.append(DataEntry(key, place, value))
      nodes += 2
      if nodes > limit { return false }
      index += 1
    }
    return true
  }

  /// A word with a colon and spaces behind it that is no other line's key.
  private mutating func readKey() -> (String, ByteRange)? {
    let start = index
    guard isLetter(byte(0)) else { return nil }
    while isLetter(byte(0)) || isDigit(byte(0)) || byte(0) == UInt8(ascii: "-") { index += 1 }
    guard index - start < 64, byte(0) == UInt8(ascii: ":"), byte(1) == 32 else { return nil }
    let place = ByteRange(start, index)
    let key = text(start, index)
    // By index: to copy an entry only to look at its key would cost a reference count each.
    for other in entries.indices where entries[other].keyRange.length == place.length {
      if entries[other].key == key { return nil }
    }
    index += 1
    skipSpaces()
    return (key, place)
  }

  private mutating func readValue() -> DataNode? {
    guard byte(0) == UInt8(ascii: "[") else { return readText(inList: false) }
    let start = index
    var members: [DataNode] = []
    repeat {
      index += 1
      skipSpaces()
      guard let member = readText(inList: true) else { return nil }
      members.append(member)
    } while byte(0) == UInt8(ascii: ",")
    guard byte(0) == UInt8(ascii: "]") else { return nil }
    nodes += members.count
    index += 1
    let place = ByteRange(start, index)
    skipSpaces()
    return DataNode(.list(members), place)
  }

  /// A text up to the end of its line, or of its place in a list; spaces around it are left out.
  private mutating func readText(inList: Bool) -> DataNode? {
    let start = index
    guard isLetter(byte(0)) || isDigit(byte(0)) || byte(0) >= 0x80 else { return nil }
    var end = index
    while index < upper {
      let byte = unsafe bytes[index]
      if byte == 10 || inList && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")) { break }
      guard let length = lengthOfCharacter(byte, inList: inList) else { return nil }
      index += length
      if byte != 32 { end = index }
    }
    guard index <= upper else { return nil }
    return DataNode(.scalar(text(start, end)), ByteRange(start, end))
  }

  /// The bytes of the next character, which begins with `first`; nil if it may mean something to YAML,
  /// or is one that nobody sees.
  @inline(__always)
  private func lengthOfCharacter(_ first: UInt8, inList: Bool) -> Int? {
    switch first {
    case _ where isLetter(first) || isDigit(first): return 1
    // Without U+2028 and U+2029, which end lines in YAML, and U+FEFF, which marks the order of bytes.
    case 0xE3...0xEC: return 3
    case 32, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: ";"), UInt8(ascii: ","):
      return 1
    case UInt8(ascii: ":"): return inList || byte(1) <= 32 ? nil : 1
    case 0xE2: return mayBeHidden(byte(1), byte(2)) ? nil : 3
    case 0xEF: return (0xBC...0xBD).contains(byte(1)) ? 3 : nil
    case 0xC3...0xD7, 0xD9...0xDF: return 2
    default: return nil
    }
  }

  /// Whether a character from U+2000 on, of which these are the last bytes, ends a line or is hidden.
  private func mayBeHidden(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)
    case 0x81: third >= 0xA0
    default: false
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
    unsafe index + distance < upper ? bytes[index + distance] : 0
  }

  private mutating func skipSpaces() { while byte(0) == 32 { index += 1 } }

  private func text(_ lower: Int, _ upper: Int) -> String {
    let part = unsafe UnsafeBufferPointer(rebasing: bytes[lower..<upper])
    return unsafe String(decoding: part, as: UTF8.self)
  }
}
