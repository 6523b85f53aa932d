import GazetteText

/// Which of sixteen bytes of a text are triggers: all that may begin something private, and a few more.
enum TriggerBlock {
  /// - Parameters:
  ///   - second: the bytes behind each of the sixteen.
  ///   - third: the bytes behind these.
  @inline(__always)
  static func bits(_ first: ByteBlock, _ second: ByteBlock, _ third: ByteBlock) -> ByteBlock.Bits {
    let lower = first | 0x20
    let digits = first.has(from: UInt8(ascii: "0"), count: 10)
    let escapes = first.has(from: UInt8(ascii: "%"), count: 2) | first.has(UInt8(ascii: "\\"))
    let signs = first.has(UInt8(ascii: "@")) | first.has(UInt8(ascii: "Q"))
    let chats = lower.has(UInt8(ascii: "w")) & second.has(UInt8(ascii: "e"))
    // 密, 内 and 微 by their last byte.
    let words = first.has(0xE5) & (third.has(from: 0x85, count: 2) | third.has(0xAE))
    // Raised, lowered and circled digits: they begin with C2 or E2.
    let raised = lower.has(0xE2) & second.isAbove(0x80)
    // Full-width digits, ＠ and ﹫ by their last byte, mathematical digits by their third.
    let wide = first.has(from: 0xEF, count: 0x11) & third.isAbove(0x8F)
    return (digits | escapes | signs | chats | words | raised | wide).bits
  }
}
