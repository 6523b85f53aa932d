/// What the standard library does for any sequence, done for bytes that lie in memory: names and
/// addresses are looked through for a sign several times for each record.
extension String.UTF8View {
  /// Whether a byte is in the text.
  package func contains(_ byte: UInt8) -> Bool { firstOffset(of: byte) != nil }

  /// The first place of a byte, or nil if there is none.
  package func firstIndex(of byte: UInt8) -> Index? {
    firstOffset(of: byte).map { index(startIndex, offsetBy: $0) }
  }

  /// The last place of a byte, or nil if there is none.
  package func lastIndex(of byte: UInt8) -> Index? {
    lastOffset(of: byte).map { index(startIndex, offsetBy: $0) }
  }

  /// The first offset of a byte, within offsets or in all of the text; nil if there is none.
  package func firstOffset(of byte: UInt8, in offsets: Range<Int>? = nil) -> Int? {
    unsafe span.withUnsafeBufferPointer {
      unsafe $0.index(of: byte, from: offsets?.lowerBound ?? 0, to: offsets?.upperBound ?? $0.count)
    }
  }

  /// The last offset of a byte, within offsets or in all of the text; nil if there is none.
  package func lastOffset(of byte: UInt8, in offsets: Range<Int>? = nil) -> Int? {
    let bytes = span
    return (offsets ?? 0..<bytes.count).last { bytes[$0] == byte }
  }

  /// How many times a byte is in the text.
  package func count(of byte: UInt8) -> Int {
    let bytes = span
    var count = 0
    for offset in bytes.indices where bytes[offset] == byte { count += 1 }
    return count
  }

  /// Whether the text begins with the bytes of another.
  package func starts(with other: Self) -> Bool {
    let (bytes, first) = (span, other.span)
    guard bytes.count >= first.count else { return false }
    for offset in first.indices where bytes[offset] != first[offset] { return false }
    return true
  }
}
