/// What the standard library does for any sequence, done for bytes that lie in memory: names and
/// addresses are looked through for a sign several times for each record.
extension String.UTF8View {
  /// Whether a byte is in the text.
  package func contains(_ byte: UInt8) -> Bool { offset(of: byte) != nil }

  /// The first place of a byte, or nil if there is none.
  package func firstIndex(of byte: UInt8) -> Index? {
    offset(of: byte).map { index(startIndex, offsetBy: $0) }
  }

  /// The last place of a byte, or nil if there is none.
  package func lastIndex(of byte: UInt8) -> Index? {
    let bytes = span
    var offset = bytes.count
    while offset > 0 {
      offset -= 1
      if bytes[offset] == byte { return index(startIndex, offsetBy: offset) }
    }
    return nil
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

  private func offset(of byte: UInt8) -> Int? {
    unsafe span.withUnsafeBufferPointer { unsafe $0.index(of: byte, from: 0, to: $0.count) }
  }
}
