/// Eight bytes of a text as one number, asked about all at once.
extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of the bytes is one of `& < > " '`, DEL or a control.
  @inline(__always)
  var holdsMarkOrControl: Bool {
    if self & Self.highs == Self.highs { return false }
    // `&` and `'` differ in one bit, and so do `<` and `>`.
    let marks =
      holds(34) | (self | Self.ones).holds(39) | (self | Self.ones << 1).holds(62) | holds(127)
    let controls = (self &- Self.ones << 5) & ~self & Self.highs
    return marks | controls != 0
  }

  /// Whether all bytes are of ASCII and none is a control.
  @inline(__always)
  var isPlainText: Bool { (self | (self &- Self.ones << 5)) & Self.highs == 0 }

  /// Whether all bytes are letters or digits of ASCII, or one of `- . /`.
  @inline(__always)
  var isPlainPath: Bool {
    if self & Self.highs != 0 { return false }
    let letters = (self | Self.ones << 5).within(UInt8(ascii: "a"), UInt8(ascii: "z"))
    let others = within(UInt8(ascii: "-"), UInt8(ascii: "9"))
    return (letters | others) & Self.highs == Self.highs
  }

  /// Zero if no byte is this one.
  @inline(__always)
  private func holds(_ byte: UInt64) -> UInt64 {
    let difference = self ^ (Self.ones &* byte)
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  /// The high bit of each byte that lies from one to another; all must be ASCII.
  @inline(__always)
  private func within(_ first: UInt8, _ last: UInt8) -> UInt64 {
    (self &+ Self.ones &* UInt64(128 - first)) & ~(self &+ Self.ones &* UInt64(127 - last))
  }
}
